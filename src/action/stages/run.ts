import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import type { Cancel } from '../runner/cancel.ts';
import { runMain } from '../runner/stage.ts';
import { beginSession } from '../session/begin-session.ts';

/** The step's main stage: from its inputs to its outcome. */
export function runStep(starting: Promise<StartedSupervisor>, cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const supervisor = await starting;
    const step = await beginSession(supervisor, cancel).catch(async (error: unknown) => {
      const { setOutputsWithoutSession } = await import('../results/publish.ts');
      setOutputsWithoutSession(cancel);
      throw error;
    });
    // The command runs while the larger part of this program loads.
    const { followToEnd } = await import('./follow-to-end.ts');
    return followToEnd(step, supervisor, cancel);
  });
}
