import { stripVTControlCharacters, styleText } from 'node:util';
import { labels, readLine } from './log-line.ts';

/** Returns a function that prints a line of a log as GitHub shows it, with every group open. */
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

/** As on GitHub, a colour that the command does not reset ends with its line. */
const reset = '\u001b[0m';
