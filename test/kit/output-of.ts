import type { StepResult } from '../runner/step-result.ts';

/** The first characters of lines that the action writes itself, and the limits and slots at the beginning. */
const own =
  /^(?:[✓✗■…?·↑↓-] |##\[(?:error|warning|notice|group|endgroup)\]|At most |Up to |Waiting for | {2}(?:Slot|Pool|held by|│) )/;

/** Returns the lines of the command in a step with one attempt, which have no group around them. */
export function outputOf({ lines, annotations }: Pick<StepResult, 'lines' | 'annotations'>): string[] {
  const quoted = annotations.flatMap(({ message }) => message.split('\n').slice(1));
  const output = lines.filter((line) => !own.test(line.replaceAll(/\u001b\[\d+m/g, '')));
  for (const line of quoted) output.splice(output.lastIndexOf(line), 1);
  return output;
}
