import { dataOf, type Notation, unescaped } from '../filters/command-data.ts';
import { registeredCommands } from '../filters/command-state.ts';
import { plainText } from '../text/plain-text.ts';

/** A longer line is left out: a part of it could be the part of a secret, which the runner would not mask. */
const maxLength = 1_000;

/** The words that the website writes before an annotation. */
const annotations = new Map([
  ['error', 'Error: '],
  ['warning', 'Warning: '],
  ['notice', 'Notice: '],
]);

/**
 * Returns the last lines of output as the log of the website shows them: of a progress bar the last state, of an annotation
 * its text, and no other workflow command, because the runner hides it, with the secret that it may hold. Blank lines at
 * both ends are left out.
 */
export function shownLines(lines: readonly string[], max: number): string[] {
  const shown = lines.flatMap((line) => shownLine(lastState(line)));
  const last = shown.slice(0, shown.findLastIndex(saysAnything) + 1).slice(-max);
  return last.slice(last.findIndex(saysAnything));
}

function shownLine(line: string): string[] {
  const [, colons] = /^[^!-~]*::([\w-]+)/.exec(line) ?? [];
  const [, brackets] = /##\[([\w-]+)/.exec(line) ?? [];
  if (colons !== undefined && isCommand(colons)) return annotation(colons, 'colons', line.replace(/^[^!-~]*/, ''));
  if (brackets !== undefined && isCommand(brackets))
    return annotation(brackets, 'brackets', line.slice(line.indexOf('##[')));
  return [line.length > maxLength ? `… (a line of ${line.length} characters is left out)` : line];
}

function isCommand(name: string): boolean {
  return registeredCommands.has(name.toLowerCase());
}

function annotation(name: string, notation: Notation, command: string): string[] {
  const word = annotations.get(name.toLowerCase());
  const data = dataOf(notation, command);
  if (word === undefined || data === undefined) return [];
  return `${word}${unescaped(data, notation)}`.split(/\r\n|[\r\n]/);
}

function lastState(line: string): string {
  return line.split('\r').findLast(saysAnything) ?? '';
}

function saysAnything(line: string): boolean {
  return plainText(line).trim() !== '';
}
