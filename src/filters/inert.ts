import { TerminalFilter } from './terminal-filter.ts';

/** One line of ours that quotes foreign text: no line breaks, nothing that the runner obeys or a terminal acts on. */
export function inert(text: string): string {
  const filter = new TerminalFilter();
  const line = Buffer.from(text.replace(/[\r\n]+/g, ' '));
  return `${filter.push(line)}${filter.end()}`.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=:)/, '$1 ');
}
