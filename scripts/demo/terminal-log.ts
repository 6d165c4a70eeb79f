import { stripVTControlCharacters, styleText } from 'node:util';
import { labels, readLine } from './log-line.ts';

/** Prints a log line by line as GitHub shows it, with every group open. */
export function terminalLog(print: (line: string) => void): (line: string) => void {
  const isColoured = styleText('red', 'x') !== 'x';
  let indent = '';
  return (line) => {
    const { kind, text } = readLine(line);
    const shown = isColoured ? `${text}${reset}` : stripVTControlCharacters(text);
    switch (kind) {
      case 'group':
        print(styleText('bold', `▼ ${shown}`));
        indent = '  ';
        return;
      case 'endgroup':
        indent = '';
        return;
      case 'plain':
        return print(`${indent}${shown}`);
      case 'error':
      case 'warning':
      case 'notice':
      case 'debug':
        return print(`${indent}${styleText(labels[kind].colour, labels[kind].word)}${shown}`);
    }
  };
}

/** A colour that the command left switched on ends with its line, as on GitHub. */
const reset = '\u001b[0m';
