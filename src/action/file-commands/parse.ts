import { quote } from '../../text/quote.ts';

export interface KeyValue {
  name: string;
  value: string;
  /** The line where the entry begins, from 1. */
  line: number;
}

export interface LineProblem {
  line: number;
  message: string;
}

interface Line {
  number: number;
  text: string;
  /** Offset of the line break. */
  end: number;
  /** Offset of the next line. */
  next: number;
}

export const maxQuoted = 40;
const maxProblems = 20;
const maxEntries = 50_000;

/**
 * Parses a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file by the rules of the runner's own reader (EnvFileKeyValuePairs
 * in https://github.com/actions/runner, src/Runner.Worker/FileCommandManager.cs). The runner gives up at the first
 * problem. This parser notes it and goes on while it is clear where the next entry begins.
 */
export function parseKeyValues(
  text: string,
  platform: NodeJS.Platform = process.platform,
): { entries: KeyValue[]; problems: LineProblem[] } {
  const entries: KeyValue[] = [];
  const problems: LineProblem[] = [];
  const lines = splitLines(text, platform);
  for (const line of lines) {
    if (line.text === '') continue;
    const report = (message: string) => problems.push({ line: line.number, message });
    if (entries.length === maxEntries || problems.length === maxProblems) {
      const limit = entries.length === maxEntries ? `${maxEntries} entries` : `${maxProblems} malformed lines`;
      report(`there are more than ${limit}; nothing is read from here on`);
      break;
    }

    const equals = line.text.indexOf('=');
    const arrows = line.text.indexOf('<<');
    if (equals === -1 && arrows === -1) {
      report(`${quote(line.text, maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
    } else if (arrows === -1 || (equals !== -1 && equals < arrows)) {
      const name = line.text.slice(0, equals);
      if (name === '') report('there is no name before "="');
      else entries.push({ name, value: line.text.slice(equals + 1), line: line.number });
    } else {
      const name = line.text.slice(0, arrows);
      const delimiter = line.text.slice(arrows + 2);
      if (name === '') report('there is no name before "<<"');
      if (delimiter === '') {
        report(`there is no delimiter after ${quote(`${name}<<`, maxQuoted)}; nothing is read from here on`);
        break;
      }
      const end = findDelimiter(lines, delimiter, line.next);
      if (end === undefined) {
        report(`the value of ${quote(name, maxQuoted)} has no end: ${missingDelimiter(text, delimiter)}`);
        break;
      }
      if (name !== '') entries.push({ name, value: text.slice(line.next, end), line: line.number });
    }
  }
  return { entries, problems };
}

/** Parses a GITHUB_PATH or GITHUB_ARTIFACTS file. Unlike in the other files, a lone CR ends a line as well. */
export function parseLines(text: string): { lines: string[]; problems: LineProblem[] } {
  const lines = text.split(/\r\n|\r|\n/, maxEntries + 1);
  const problems: LineProblem[] = [];
  if (lines.length > maxEntries) {
    lines.length = maxEntries;
    const message = `there are more than ${maxEntries} lines; nothing is read from here on`;
    problems.push({ line: maxEntries + 1, message });
  }
  return { lines: lines.filter((line) => line !== ''), problems };
}

/** Reads on to the line that is the delimiter. Returns the offset where the value before it ends. */
function findDelimiter(lines: Generator<Line>, delimiter: string, start: number): number | undefined {
  let end = start;
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (line.value.text === delimiter) return end;
    end = line.value.end;
  }
  return undefined;
}

function missingDelimiter(text: string, delimiter: string): string {
  return text.trimEnd().endsWith(delimiter.trimEnd())
    ? 'its delimiter, at the end of the file, must be alone on a line, right after a line break'
    : 'no line after it is exactly its delimiter';
}

/** Only on Windows is the CR of a CRLF part of the line break. */
function* splitLines(text: string, platform: NodeJS.Platform): Generator<Line> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? text.length : feed;
    if (platform === 'win32' && feed > start && text[feed - 1] === '\r') end -= 1;
    yield { number, text: text.slice(start, end), end, next };
    start = next;
  }
}
