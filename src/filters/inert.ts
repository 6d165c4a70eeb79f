import { TerminalFilter } from './terminal-filter.ts';

/** Returns foreign text as one line for the log, in which the runner obeys nothing and a terminal acts on nothing. */
export function inert(text: string): string {
  const filter = new TerminalFilter();
  const line = Buffer.from(text.replace(/[\r\n]+/g, ' '));
  return `${filter.push(line)}${filter.end()}`.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=:)/, '$1 ');
}
