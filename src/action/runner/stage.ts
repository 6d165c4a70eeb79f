import * as core from '@actions/core';
import { inert } from '../../filters/inert.ts';
import { ConfigurationError } from '../../options/configuration-error.ts';
import { errorMessage } from '../../system/errors.ts';
import { green, grey } from '../../text/ansi.ts';
import { plural } from '../../text/plural.ts';

/** The end of the step. The sentence is for the log and, if the step failed, for the annotation. */
export interface Outcome {
  succeeded: boolean;
  /** True when somebody wanted the end, as with a cancel: the log has neither an error nor the mark of a success. */
  isAskedFor?: boolean;
  sentence: string;
  /** The last line of the output that says something, for the annotation. */
  lastWords?: string | undefined;
  /** To be called once the log has the sentence. */
  onTold?: () => Promise<void>;
}

/** Runs a main stage and makes its outcome the step's. Nothing else makes the step fail. */
export async function runMain(main: () => Promise<Outcome>): Promise<void> {
  try {
    const { succeeded, isAskedFor = false, sentence, lastWords, onTold } = await main();
    if (isAskedFor) core.info(inert(`${grey('■')} ${sentence}`));
    else if (succeeded) core.info(inert(`${green('✓')} ${sentence}`));
    else core.setFailed([sentence, ...(lastWords === undefined ? [] : [lastWords])].map(inert).join('\n'));
    // The runner shows a step that it has cancelled as such: the exit code is enough.
    if (!succeeded) process.exitCode = core.ExitCode.Failure;
    await onTold?.().catch((error: unknown) =>
      core.warning(`Post cannot know that this step has ended: ${explain(error)}`),
    );
  } catch (error) {
    core.setFailed(error instanceof ConfigurationError ? explainInputs(error) : explain(error));
  }
}

/** Runs a post stage, which never fails: an error becomes a warning. */
export async function runPost(post: () => Promise<void>): Promise<void> {
  try {
    await post();
  } catch (error) {
    core.warning(`Supervised Run could not clean up: ${explain(error)}`);
  }
}

/** Each problem begins with the name of its input. */
function explainInputs({ problems }: ConfigurationError): string {
  if (problems.length === 1) return `Nothing was run. Input ${problems[0]}`;
  const inputs = new Set(problems.map((text) => text.split(':', 1)[0]));
  return [
    `Nothing was run: ${plural(problems.length, 'problem')} in ${plural(inputs.size, 'input')}.`,
    ...problems.map((text) => `  ${text.replaceAll('\n', '\n  ')}`),
  ].join('\n');
}

function explain(error: unknown): string {
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  const cause = error instanceof Error && error.cause !== undefined ? ` (${errorMessage(error.cause)})` : '';
  return `${errorMessage(error)}${cause}`;
}
