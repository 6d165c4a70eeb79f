import * as core from '@actions/core';
import { inert } from '../../filters/inert.ts';
import { errorMessage } from '../../system/errors.ts';
import { ConfigurationError } from '../inputs/configuration-error.ts';

/** How the step ends: one sentence, for the log and, when it failed, the annotation. */
export interface Outcome {
  succeeded: boolean;
  sentence: string;
}

/** Runs main and makes its outcome the step's. The one place where the step fails. */
export async function runMain(main: () => Promise<Outcome>): Promise<void> {
  try {
    const { succeeded, sentence } = await main();
    if (succeeded) core.info(inert(`\u001b[32m✓\u001b[0m ${sentence}`));
    else core.setFailed(inert(sentence));
  } catch (error) {
    core.setFailed(error instanceof ConfigurationError ? inputErrors(error) : explained(error));
  }
}

/** Runs post, which finishes what main could not and never fails a job that was fine. */
export async function runPost(post: () => Promise<void>): Promise<void> {
  try {
    await post();
  } catch (error) {
    core.warning(`Supervised Run could not clean up: ${explained(error)}`);
  }
}

function inputErrors({ problems }: ConfigurationError): string {
  if (problems.length === 1) return `Nothing was run. Input ${problems[0]}`;
  return [`Nothing was run: ${problems.length} inputs are not valid.`, ...problems.map((text) => `  ${text}`)].join(
    '\n',
  );
}

function explained(error: unknown): string {
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  const cause = error instanceof Error && error.cause !== undefined ? ` (${errorMessage(error.cause)})` : '';
  return `${errorMessage(error)}${cause}`;
}
