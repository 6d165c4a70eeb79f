import { createHash } from 'node:crypto';
import { maskCommand } from '../../filters/mask-command.ts';
import { isLongEnough, minCharacters } from '../../filters/min-length.ts';
import type { StepLog } from '../../log/step-log.ts';
import { parseRedactInput } from '../../redact/redact-input.ts';
import { Redaction } from '../../redact/redaction.ts';
import type { StepRecord } from '../../session/step-record.ts';
import { hiddenVariable } from '../../system/hidden-variables.ts';

/** The values that this step must not print or publish: those of its input `redact`, and tokens of the runner. */
export interface StepRedaction extends Redaction {
  /** The number of values from the input; they come first. */
  given: number;
  /** The places of values of the input that are too short, such as `line 3`; never the values. */
  refused: readonly string[];
}

/** Tokens of the runner, which masks them in the log itself (its Worker.cs). */
const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Reads the input `redact`. Each stage does: its values are saved nowhere. */
export function readRedaction(): StepRedaction {
  const { values, refused } = parseRedactInput(hiddenVariable('INPUT_REDACT'));
  const own = tokens.map(hiddenVariable).filter((token) => token !== '');
  return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
}

/**
 * Returns a hash by which a later stage notices that its values are others: the runner evaluates the input again for each
 * stage, perhaps from variables that the command has changed. Sixteen bits help nobody to find a value.
 */
export function fingerprint({ values, given }: StepRedaction, sessionId: string): number {
  const list = [...new Set(values.slice(0, given))].sort();
  return createHash('sha256')
    .update(JSON.stringify([sessionId, list]))
    .digest()
    .readUInt16BE();
}

/** Returns true if this step has the values of the step that started the session. Otherwise it cannot redact the logs. */
export function knowsSecretsOf(
  redaction: StepRedaction,
  { redact }: StepRecord['settings'],
  sessionId: string,
): boolean {
  return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
}

/**
 * Makes the runner mask the values from here on: they need not be secrets of the repository. Leaves out lines of a value
 * that are so short that masking them would blank the log. Warns of values that are too short.
 */
export async function maskInLog({ values, given, refused }: StepRedaction, log: StepLog): Promise<void> {
  const own = values.slice(0, given);
  // A line may be printed without the blanks at its ends.
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
