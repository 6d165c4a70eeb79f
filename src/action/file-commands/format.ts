import { randomUUID } from 'node:crypto';

/** What ends a line for the runner on this platform. Only this one: a bare LF would eat the CR that a value ends with. */
export function lineBreak(platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? '\r\n' : '\n';
}

/** An entry as the runner reads it, whatever is in its value. */
export function formatKeyValue(
  { name, value }: { name: string; value: string },
  platform: NodeJS.Platform = process.platform,
  random: () => string = randomUUID,
): string {
  const eol = lineBreak(platform);
  // The runner ends a name at the first `<<`: after one that ends in `<` a delimiter would begin too early. Such a name
  // comes from the plain form only, so its value has no line break.
  if (name.endsWith('<')) return `${name}=${value}${eol}`;
  let delimiter: string;
  do delimiter = `supervised_run_${random()}`;
  while (value.includes(delimiter));
  return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}
