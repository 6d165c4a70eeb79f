import { hideVariables } from '../../system/hidden-variables.ts';

/** Takes out of this process's environment, which the command can read, what the runner gave to the action alone. */
export function hideSecrets(): void {
  hideVariables(['ACTIONS_RUNTIME_TOKEN', 'INPUT_REDACT']);
}
