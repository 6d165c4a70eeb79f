import { existsSync } from 'node:fs';
import { poolsFile } from '../../registry/folder.ts';
import { jobSlotsVariable } from '../../session/environment.ts';
import type { SlotInputs } from '../inputs/slot.ts';

/**
 * A step that nobody gave an input for slots does not wait for one: its supervisor enters it in the registry while the command
 * runs. It asks like others where the machine's owner has limits, and where its job has a slot to lend; and where there is no
 * place for a registry, which it then reports.
 */
export function asksForSlot({ permits, required, registry }: SlotInputs, env: NodeJS.ProcessEnv): boolean {
  if (permits === 0 || required) return permits > 0;
  return Boolean(env[jobSlotsVariable]) || registry === null || existsSync(poolsFile(registry));
}
