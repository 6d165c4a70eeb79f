import { StringDecoder } from 'node:string_decoder';
import { setImmediate as turn } from 'node:timers/promises';
import type { Patterns } from '../redact/patterns.ts';
import { redactedTail } from '../redact/redacted-tail.ts';
import { type Channel, executionDir, logPath } from '../session/paths.ts';
import { placesRedacted } from '../session/redaction-report.ts';
import type { SessionState } from '../session/state/session-state.ts';
import { ifExists } from '../system/errors.ts';
import { firstWords, lastWords, terminalLine } from '../text/plain-text.ts';

/** The last lines of one log of an attempt, for people. */
export interface LogTail {
  attempt: number;
  channel: Channel;
  lines: string[];
  /** The number of redacted places in what was read. */
  redacted: number;
}

const tailLines = 30;
const tailBytes = 128 * 1024;
const lineLength = 1000;

const channels: Channel[] = ['output', 'stdout', 'stderr'];

/** Reads the tails of the logs of all attempts that did not succeed, or have not ended; no empty ones. */
export async function readTails(root: string, state: SessionState, patterns: Patterns): Promise<LogTail[]> {
  const tails: LogTail[] = [];
  for (const attempt of state.attempts) {
    if (attempt.status === 'ended' && attempt.failure === null) continue;
    const dir = executionDir(root, 'attempt', attempt.number);
    for (const channel of channels) {
      const tail = readTail(logPath(dir, channel), { lines: tailLines, bytes: tailBytes, patterns });
      if (tail.lines.length > 0) tails.push({ attempt: attempt.number, channel, ...tail });
      // Redaction can take a second; between two logs this process does what else it has to do.
      await turn();
    }
  }
  return tails;
}

/**
 * Reads the last lines of a file of any size, from its last `bytes` alone. They are redacted before anything is cut, and
 * have whole characters and no terminal sequences; a line that is too long is cut or left out, and says so. Returns no lines when the
 * file does not exist.
 */
export function readTail(
  path: string,
  { lines, bytes, patterns }: { lines: number; bytes: number; patterns: Patterns },
): Pick<LogTail, 'lines' | 'redacted'> {
  const end = ifExists(() => redactedTail(path, bytes, patterns));
  if (end === undefined) return { lines: [], redacted: 0 };
  // Without its `end` the decoder drops a last character that is not whole yet.
  const texts = new StringDecoder('utf8').write(end.bytes).split('\n');
  if (texts.at(-1) === '') texts.pop();
  const last = texts.slice(-lines);
  const shown = last.map((text, index) => {
    const torn = end.isTorn && index === 0 && last.length === texts.length;
    // A colour in the middle of a secret hides it from the first search.
    return shorten(patterns.text(terminalLine(text)), torn);
  });
  return { lines: shown, redacted: placesRedacted(end.found) };
}

/**
 * Shortens a line that is too long: keeps its end when its beginning was not read, otherwise its beginning. It is cut between
 * words: the runner masks a secret only where it stands whole.
 */
function shorten(line: string, torn: boolean): string {
  if (torn) {
    // The first word may have begun before.
    const [, whole = ''] = /\s(.*)$/s.exec(line) ?? [];
    const end = lastWords(whole.trimStart(), lineLength);
    return end === '' ? '… (the end of a long line is left out)' : `… ${end}`;
  }
  if (line.length <= lineLength) return line;
  const head = firstWords(line, lineLength);
  if (head.trim() === '') return `… (a line of ${line.length} characters is left out)`;
  return `${head} … (${line.length - head.length} more characters)`;
}
