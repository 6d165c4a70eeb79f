import { createHash } from 'node:crypto';
import * as core from '@actions/core';
import { maskCommand } from '../../filters/mask-command.ts';
import type { StepLog } from '../../log/step-log.ts';
import { isLongEnough, minCharacters } from '../../redact/min-length.ts';
import { parseRedactInput } from '../../redact/redact-input.ts';
import { Redaction } from '../../redact/redaction.ts';
import type { StepRecord } from '../../session/step-record.ts';

/** The secrets of this step: the values of its input `redact`, and the tokens that the runner gave it. */
export interface StepRedaction extends Redaction {
  /** The number of values from the input; they come first. */
  given: number;
  /** The values of the input that are too short: names such as `line 3`, never the values. */
  refused: readonly string[];
}

/** The runner masks these in the log by itself (its Worker.cs). */
const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Each stage of each step reads the input again, because its values are stored nowhere. */
export function readRedaction(): StepRedaction {
  const { values, refused } = parseRedactInput(core.getInput('redact', { trimWhitespace: false }));
  const own = tokens.flatMap((name) => process.env[name] || []);
  return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
}

/**
 * A hash of the values, so that a later stage notices when it has others: the runner evaluates the input again for each
 * stage, perhaps from variables that the command has changed. Sixteen bits help nobody to find a value.
 */
export function fingerprint({ values, given }: StepRedaction, sessionId: string): number {
  const list = [...new Set(values.slice(0, given))].sort();
  return createHash('sha256')
    .update(JSON.stringify([sessionId, list]))
    .digest()
    .readUInt16BE();
}

/** Whether this step has the same values as the session's step. Otherwise it doesn't know all secrets of the logs. */
export function knowsSecretsOf(
  redaction: StepRedaction,
  { redact }: StepRecord['settings'],
  sessionId: string,
): boolean {
  return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
}

/**
 * Makes the runner mask the values in the log from here on: it knows only those that are secrets of the repository. Lines
 * of a value that are so short that they would blank the log are left out, as in files.
 */
export async function maskInLog({ values, given, refused }: StepRedaction, log: StepLog): Promise<void> {
  const own = values.slice(0, given);
  // The command may print a line without the white space around it.
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
