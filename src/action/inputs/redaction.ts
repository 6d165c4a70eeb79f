import { createHash } from 'node:crypto';
import * as core from '@actions/core';
import { maskCommand } from '../../filters/mask-command.ts';
import { isLongEnough, minCharacters } from '../../filters/min-length.ts';
import type { StepLog } from '../../log/step-log.ts';
import { parseRedactInput } from '../../redact/redact-input.ts';
import { Redaction } from '../../redact/redaction.ts';
import type { StepRecord } from '../../session/step-record.ts';

/** What this step must not let out, from its input `redact` and from the tokens that the runner gave it. */
export interface StepRedaction extends Redaction {
  /** How many values the input gave; they come first. */
  given: number;
  /** Values of the input that are too short, each named without being told. */
  refused: readonly string[];
}

/** The runner's own; it masks them in the log (its Worker.cs). */
const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** The input is read again at each stage of each step, for its values are kept nowhere. */
export function readRedaction(): StepRedaction {
  const { values, refused } = parseRedactInput(core.getInput('redact', { trimWhitespace: false }));
  const own = tokens.flatMap((name) => process.env[name] || []);
  return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
}

/**
 * So much of the values is written down that a later stage notices when it was given others: the input is evaluated again
 * for each, perhaps from variables that the command has changed. Sixteen bits help nobody to find a value.
 */
export function fingerprint({ values, given }: StepRedaction, sessionId: string): number {
  const list = [...new Set(values.slice(0, given))].sort();
  return createHash('sha256')
    .update(JSON.stringify([sessionId, list]))
    .digest()
    .readUInt16BE();
}

/** Whether this step was given the values that the session's step was. Else nobody here knows what its logs may not tell. */
export function knowsSecretsOf(
  redaction: StepRedaction,
  { redact }: StepRecord['settings'],
  sessionId: string,
): boolean {
  return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
}

/**
 * Has the runner mask the values in all that follows, for not all of them need be secrets of the repository. Lines of a
 * value that are so short that they would blank the log are left out, as the redaction leaves them out.
 */
export async function maskInLog({ values, given, refused }: StepRedaction, log: StepLog): Promise<void> {
  const own = values.slice(0, given);
  // A line may come without the blanks at its ends.
  const lines = own.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
  const commands = [...own, ...lines].filter(isLongEnough).flatMap((text) => maskCommand(text) ?? []);
  for (const command of new Set(commands)) process.stdout.write(`${command}\n`);
  if (refused.length === 0) return;
  const which = refused.join(', ');
  const they = refused.length === 1 ? 'it is' : 'they are';
  await log.warning(
    `redact: ${which} will not be redacted: ${they} shorter than ${minCharacters} characters and would blank the log.`,
  );
}
