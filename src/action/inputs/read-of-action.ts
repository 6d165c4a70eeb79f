import * as core from '@actions/core';
import { type Groups, namesIn, type ReadText, readInputs, type ValuesOf } from './read.ts';
import { unknownInputs } from './unknown-inputs.ts';

/**
 * Reads the inputs of an action that has those of the tables, and `others`; warns of some that it does not have.
 * @throws ConfigurationError with every problem
 */
export async function readInputsOfAction<G extends Groups>(
  groups: G,
  textOf: ReadText,
  env: NodeJS.ProcessEnv,
  others: readonly string[] = [],
): Promise<ValuesOf<G>> {
  const { problems, warnings } = unknownInputs(env, [...namesIn(groups), ...others], textOf);
  const values = await readInputs(groups, textOf, undefined, problems);
  for (const warning of warnings) core.warning(warning);
  return values;
}
