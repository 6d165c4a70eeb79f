import { oneLine } from '../text/plain-text.ts';

/** Text of another process: cut, on one line, and without what a terminal or a workflow's log takes for a command. */
export function foreignText(text: string, max: number): string {
  return oneLine(text, max).replaceAll('##[', '# #[');
}
