// What the runner makes of a step's output, told as simply as possible and shared with no other code: a second opinion
// for the filter (actions/runner: ProcessInvoker.cs, ActionCommandManager.cs, ActionCommand.cs).

/** The commands of ExtensionManager.cs, and one that a later runner might bring. */
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
  'new-command',
]);

/** .NET's Char.IsWhiteSpace. */
const white = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
/**
 * Some of the characters that weigh nothing in ICU's collation, with which .NET searches a string in a string: controls,
 * the soft hyphen, zero-width characters, marks of direction, the byte order mark.
 */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';

/** The lines that .NET's StreamReader.ReadLine gives. */
export function readLines(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The command that the runner obeys in a line, in lower case. */
export function obeyedCommand(line: string): string | undefined {
  return doubleColon(line) ?? hashBracket(line);
}

export function obeyedCommands(bytes: Buffer): string[] {
  return readLines(bytes).flatMap((line) => obeyedCommand(line) ?? []);
}

function doubleColon(line: string): string | undefined {
  const text = line.replace(new RegExp(`^${white}+`), '');
  if (!new RegExp(`^${weightless}*:${weightless}*:`).test(text)) return undefined;
  const end = new RegExp(`:${weightless}*:`).exec(text.slice(2));
  return end === null ? undefined : nameIn(text.slice(2, 2 + end.index));
}

function hashBracket(line: string): string | undefined {
  const start = new RegExp(`#${weightless}*#${weightless}*\\[`).exec(line);
  if (start === null) return undefined;
  const end = line.indexOf(']', start.index);
  return end < start.index + 3 ? undefined : nameIn(line.slice(start.index + 3, end));
}

function nameIn(info: string): string | undefined {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return registered.has(name) ? name : undefined;
}
