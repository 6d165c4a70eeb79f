// A simple model of how the runner reads a step's output (actions/runner: ProcessInvoker.cs, ActionCommandManager.cs,
// ActionCommand.cs). It shares no code with the filter, to be a second opinion.

/** The commands of ExtensionManager.cs. */
const registered = new Set([
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
  'internal-set-repo-path',
]);

/** The characters of .NET's Char.IsWhiteSpace. */
const white = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
/**
 * Some of the characters that ICU's collation ignores, with which .NET searches strings: controls, the soft hyphen,
 * zero-width characters, marks of direction, the byte order mark.
 */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';

/** Splits lines as .NET's StreamReader.ReadLine does. */
export function readLines(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

interface Obeyed {
  name: string;
  data: string;
}

/** Returns the name of the command that the runner obeys in a line, in lower case. */
export function obeyedCommand(line: string): string | undefined {
  return obeyed(line)?.name;
}

/** Returns the values that these bytes make the runner mask, as a whole and line by line. */
export function obeyedMasks(bytes: Buffer): string[] {
  return readLines(bytes)
    .map(obeyed)
    .flatMap((command) => (command?.name === 'add-mask' && command.data.trim() !== '' ? [command.data] : []));
}

function obeyed(line: string): Obeyed | undefined {
  return doubleColon(line) ?? hashBracket(line);
}

export function obeyedCommands(bytes: Buffer): string[] {
  return readLines(bytes).flatMap((line) => obeyedCommand(line) ?? []);
}

function doubleColon(line: string): Obeyed | undefined {
  const text = line.replace(new RegExp(`^${white}+`), '');
  if (!new RegExp(`^${weightless}*:${weightless}*:`).test(text)) return undefined;
  const end = new RegExp(`:${weightless}*:`).exec(text.slice(2));
  const name = end === null ? undefined : nameIn(text.slice(2, 2 + end.index));
  return end === null || name === undefined
    ? undefined
    : { name, data: unescaped(text.slice(end.index + 4), [0x0d, 0x0a]) };
}

function hashBracket(line: string): Obeyed | undefined {
  const start = new RegExp(`#${weightless}*#${weightless}*\\[`).exec(line);
  if (start === null) return undefined;
  const end = line.indexOf(']', start.index);
  const name = end < start.index + 3 ? undefined : nameIn(line.slice(start.index + 3, end));
  return name === undefined ? undefined : { name, data: unescaped(line.slice(end + 1), [0x3b, 0x0d, 0x0a, 0x5d]) };
}

/** Unescapes in this order, with `%` last. */
function unescaped(data: string, codes: number[]): string {
  return [...codes, 0x25].reduce((text, code) => {
    const character = String.fromCharCode(code);
    return text.split(`%${code.toString(16).toUpperCase().padStart(2, '0')}`).join(character);
  }, data);
}

function nameIn(info: string): string | undefined {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return registered.has(name) ? name : undefined;
}
