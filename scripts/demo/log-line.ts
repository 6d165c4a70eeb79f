const kinds = ['group', 'endgroup', 'error', 'warning', 'notice', 'debug'] as const;

/** A line of a step's log as GitHub's log view understands it. */
export interface LogLine {
  kind: (typeof kinds)[number] | 'plain';
  text: string;
}

export function readLine(line: string): LogLine {
  const kind = kinds.find((candidate) => line.startsWith(`##[${candidate}]`));
  return kind === undefined ? { kind: 'plain', text: line } : { kind, text: line.slice(kind.length + 4) };
}

/** The words that the view writes before a line; the colours are those of the demo and the pictures. */
export const labels = {
  error: { word: 'Error: ', colour: 'red' },
  warning: { word: 'Warning: ', colour: 'yellow' },
  notice: { word: 'Notice: ', colour: 'blue' },
  debug: { word: '##[debug]', colour: 'magenta' },
} as const;
