import { plainText } from '../text/plain-text.ts';

/** A longer line says too much for an annotation, and to cut it could cut a secret that the runner masks only whole. */
const maxLength = 500;

/** Lines below an error that say where it was thrown, in JavaScript, Java, Python, Go, Ruby, Rust and C#. */
const stackFrames = [
  /^at .*\)(?: in .*:line \d+)?(?: \{)?$/,
  /^at .*(?::\d+){1,2}(?: \{)?$/,
  /^at [\w$.<>]+$/,
  /^\.\.\. \d+ more$/,
  /^File ".*", line \d+/,
  /^from .*:\d+:in /,
  /^\S+\.go:\d+( \+0x[\da-f]+)?$/,
  /^goroutine \d+ \[/,
  /^\d+: (0x[\da-f]+ - )?[\w<>$]+(::[\w<>${}]+)+$/,
  /^stack backtrace:$/,
];
/** The legend of a comparison of values. */
const legend = /^[+-] *(actual|expected|received)\b[^:]*$/i;

/**
 * Returns the last line that says something, for the annotation of a failure: not a blank one, no stack frame, and no part
 * of a value that is printed over several lines. Undefined when there is none.
 */
export function tellingLine(lines: readonly string[]): string | undefined {
  let depth = 0;
  for (const line of lines.toReversed().map((text) => plainText(text).trim())) {
    const isInside = depth > 0;
    if (/^[}\])][}\]),;]*$/.test(line.replace(/^[+-] */, ''))) depth += 1;
    else if (isInside && /[{[(]$/.test(line)) depth -= 1;
    if ((isInside && depth > 0) || !saysSomething(line)) continue;
    return line;
  }
  // What looked like a value had no beginning.
  return depth === 0 ? undefined : lines.map((text) => plainText(text).trim()).findLast(saysSomething);
}

function saysSomething(line: string): boolean {
  const isText = /[\p{L}\p{N}]/u.test(line) && line.length <= maxLength && !line.startsWith('… (a line of ');
  return isText && !legend.test(line) && !stackFrames.some((frame) => frame.test(line));
}
