const kinds = ['group', 'endgroup', 'error', 'warning', 'notice', 'debug'] as const;

/** What a line of a step's log is to GitHub's log view. */
export interface LogLine {
  kind: (typeof kinds)[number] | 'plain';
  text: string;
}

export function readLine(line: string): LogLine {
  const kind = kinds.find((candidate) => line.startsWith(`##[${candidate}]`));
  return kind === undefined ? { kind: 'plain', text: line } : { kind, text: line.slice(kind.length + 4) };
}

/** What the view writes before the text of a line; the colour is that of the demo and of the pictures. */
export const labels = {
  error: { word: 'Error: ', colour: 'red' },
  warning: { word: 'Warning: ', colour: 'yellow' },
  notice: { word: 'Notice: ', colour: 'blue' },
  debug: { word: '##[debug]', colour: 'magenta' },
} as const;
