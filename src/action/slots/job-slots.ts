import { holderProcess } from '../../registry/liveness.ts';
import type { Registry } from '../../registry/registry.ts';
import type { HolderProcess } from '../../registry/slot.ts';
import { jobSlotsVariable } from '../../session/environment.ts';
import { ancestors, identify } from '../../system/process-identity.ts';
import { oneLine } from '../../text/plain-text.ts';
import { quote } from '../../text/quote.ts';
import { jobPid } from '../launch/job-process.ts';

const maxShown = 200;

export function jobSlots(env: NodeJS.ProcessEnv): string[] {
  return (env[jobSlotsVariable] ?? '').split(',').filter((id) => id !== '');
}

/**
 * Divides the ids of slots into those that this process's own job holds, and those of other jobs: anybody can write an id
 * into a variable. Ids of slots that are not held any more are in neither.
 * @throws RegistryError
 */
export async function ownSlots(
  registry: Registry,
  ids: readonly string[],
): Promise<{ own: string[]; strangers: string[] }> {
  if (ids.length === 0) return { own: [], strangers: [] };
  const held = (await registry.list()).flatMap(({ slots }) => slots).filter(({ id }) => ids.includes(id));
  const isOwn = held.length === 0 ? () => false : isOfJob();
  const idsOf = (isWanted: boolean) => held.filter(({ process }) => isOwn(process) === isWanted).map(({ id }) => id);
  return { own: idsOf(true), strangers: idsOf(false) };
}

export function strangersText(ids: readonly string[]): string {
  const shown = oneLine(ids.join(', '), maxShown);
  return `${jobSlotsVariable} names ${quote(shown, maxShown)}, which this job does not hold: the step asks for a slot of its own.`;
}

/** The worker is the parent of a step, and an ancestor of a step within a step's command. */
function isOfJob(): (holder: HolderProcess) => boolean {
  const workers = [identify(jobPid()), ...ancestors()].map(holderProcess);
  return (holder) =>
    workers.some((worker) =>
      (['boot', 'namespace', 'pid', 'startTime'] as const).every((name) => worker[name] === holder[name]),
    );
}
