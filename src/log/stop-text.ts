import { formatDuration } from '../text/duration.ts';

/** Returns a sentence without its end: how a command is ended. Windows has no signals. */
export function stopText(signal: string, graceMs: number, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? 'It is ended at once' : `${signal} now, SIGKILL after ${formatDuration(graceMs)}`;
}
