import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';

/**
 * The regular expressions that inputs may hold: RE2 syntax, `^` and `$` at the ends of each line, case ignored with the
 * flag `i`. Matching takes time in proportion to the text and to the size of the compiled expression: some seconds for
 * 64 KiB and the largest one.
 */
export type Regex = RE2JS;

type Flags = '' | 'i';

const maxLength = 1_000;
/** In instructions. */
const maxSize = 1_500;

/** @throws RE2JSException when the syntax is wrong */
export function compileRegex(source: string, flags: Flags = ''): Regex {
  return RE2JS.compile(source, RE2JS.MULTILINE | (flags === 'i' ? RE2JS.CASE_INSENSITIVE : 0));
}

/** Returns the compiled size in instructions, and what is wrong if the expression is not allowed. */
export function checkRegex(source: string, flags: Flags = ''): { size: number; problem?: string } {
  if (source.length > maxLength)
    return { size: 0, problem: `it has ${source.length} characters, at most ${maxLength} are allowed` };
  try {
    const size = compileRegex(source, flags).programSize();
    if (size <= maxSize) return { size };
    return {
      size,
      problem: `it is too large, ${size} instructions where ${maxSize} are allowed; use smaller repetitions`,
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return {
      size: 0,
      problem: `${syntaxProblem(error, source)} (RE2 syntax has no look-around and no back-references)`,
    };
  }
}

/** The library quotes the whole expression, with the flags added to it, where no part of it is to blame. */
function syntaxProblem(error: RE2JSException, source: string): string {
  if (!(error instanceof RE2JSSyntaxException)) return error.message;
  const part = error.getPattern();
  const isPart = part !== null && part !== source && source.includes(part);
  return isPart ? `${error.getDescription()} ${part}` : error.getDescription();
}
