/** `::name data` or `##[name]data`. */
export type Notation = 'colons' | 'brackets';

const forms: Record<Notation, RegExp> = {
  colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
  brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s,
};

/** Returns the data of the command that a line begins with, still escaped; undefined if the command is not complete. */
export function dataOf(notation: Notation, line: string): string | undefined {
  return forms[notation].exec(line)?.[1];
}

/** Unescapes as the runner does, `%` last (ActionCommand.cs). */
export function unescaped(data: string, notation: Notation): string {
  const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
