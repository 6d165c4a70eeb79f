import { RE2JS, RE2JSSyntaxException } from 're2js';
import { errorMessage } from '../system/errors.ts';

/**
 * A regular expression over the output: any case, `^` and `$` at the ends of each line. Matching is linear in the text,
 * whatever the two are; it is linear in the size of the compiled program, too.
 */
export function compilePattern(pattern: string): RE2JS {
  return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
}

/** The size of a pattern, compiled, in instructions; or what is wrong with it. */
export function measurePattern(pattern: string): { size: number; problem?: string } {
  try {
    return { size: compilePattern(pattern).programSize() };
  } catch (error) {
    return {
      size: 0,
      problem: error instanceof RE2JSSyntaxException ? syntaxProblem(error, pattern) : errorMessage(error),
    };
  }
}

/** The library names the whole pattern, with our flags, where it has no part to name. */
function syntaxProblem(error: RE2JSSyntaxException, pattern: string): string {
  const part = error.getPattern();
  return part !== null && part !== pattern && pattern.includes(part)
    ? `${error.getDescription()} ${part}`
    : error.getDescription();
}
