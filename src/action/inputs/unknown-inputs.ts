import { closest, withoutSeparators } from '../../options/closest.ts';
import { foreignAdvice } from './foreign-inputs.ts';
import type { ReadText } from './read.ts';
import { undeclaredInputs } from './undeclared.ts';

export interface UnknownInputs {
  /** Each begins with the name of the input. */
  problems: string[];
  warnings: string[];
}

/** Inputs through which the main action asks the runner something. */
const hidden = ['job-status', 'matrix'];

/**
 * Finds the inputs that a step gives and the action, whose inputs are `declared`, does not have. Where a variable of the
 * workflow's `env:` may only look like one, a name that other actions have, or that differs from ours by its hyphens alone,
 * is taken for an input, unless a script uses the variable; others are a warning.
 */
export function unknownInputs(
  env: NodeJS.ProcessEnv,
  declared: readonly string[],
  textOf: ReadText,
  platform?: NodeJS.Platform,
): UnknownInputs {
  const found: UnknownInputs = { problems: [], warnings: [] };
  const all = declared.includes('run') ? [...declared, ...hidden] : declared;
  for (const { variable, input, isInput } of undeclaredInputs(Object.keys(env), all, platform)) {
    const { advice, isKnown } = adviceFor(input, env[variable] ?? '', declared);
    const problem = `${input}: there is no such input${advice}`;
    if (isInput) found.problems.push(problem);
    else if (declared.some((name) => textOf(name).includes(variable))) continue;
    else if (isKnown) found.problems.push(`${problem} (if \`env:\` gives ${variable}, choose another name for it)`);
    else found.warnings.push(`There is no input ${input}${advice} (If \`env:\` gives ${variable}, all is well.)`);
  }
  return found;
}

function adviceFor(input: string, value: string, declared: readonly string[]): { advice: string; isKnown: boolean } {
  const foreign = declared.includes('run') ? foreignAdvice(input, value.trim()) : undefined;
  if (foreign !== undefined) return { advice: foreign, isKnown: true };
  const meant = closest(input, declared);
  if (meant === undefined) return { advice: '; docs/reference.md lists all', isKnown: false };
  const isKnown = withoutSeparators(meant) === withoutSeparators(input);
  return { advice: `; did you mean \`${meant}\`?`, isKnown };
}
