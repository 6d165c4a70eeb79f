import { randomUUID } from 'node:crypto';

/** Returns the runner's line break on this platform. On Windows a bare LF would swallow a CR at the end of a value. */
export function lineBreak(platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? '\r\n' : '\n';
}

/** Returns an entry that the runner reads unchanged, whatever its value holds. */
export function formatKeyValue(
  { name, value }: { name: string; value: string },
  platform: NodeJS.Platform = process.platform,
  random: () => string = randomUUID,
): string {
  const eol = lineBreak(platform);
  // The runner ends a name at the first `<<`: after a name that ends in `<` the delimiter would begin too early. Such a
  // name can only come from the form NAME=value, so its value has no line break.
  if (name.endsWith('<')) return `${name}=${value}${eol}`;
  let delimiter: string;
  do delimiter = `supervised_run_${random()}`;
  while (value.includes(delimiter));
  return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}
