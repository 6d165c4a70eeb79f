import { errorMessage } from '../../system/errors.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import type { Cancel } from '../runner/cancel.ts';
import { runMain } from '../runner/stage.ts';
import { type BegunStep, beginSession } from '../session/begin-session.ts';

/** What nobody follows must not run on, and this process must not wait for it for ever. */
async function stop({ session }: BegunStep, supervisor: StartedSupervisor, problem: string): Promise<void> {
  supervisor.unref();
  try {
    const { requestStop } = await import('../session/request-stop.ts');
    requestStop(session.paths, await supervisor.process, {
      cause: 'stopped',
      detail: `its step cannot follow it: ${problem}`,
    });
  } catch {
    // With this process the session's lease ends. The folder of the action may have been deleted.
  }
}

/** The step's main stage: from its inputs to its outcome. */
export function runStep(starting: Promise<StartedSupervisor>, cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const supervisor = await starting;
    const step = await beginSession(supervisor, cancel).catch(async (error: unknown) => {
      const { setOutputsWithoutSession } = await import('../results/publish.ts');
      setOutputsWithoutSession(cancel);
      throw error;
    });
    // The supervisor begins the session while the larger part of this program loads. The first command waits for that.
    try {
      const { followToEnd } = await import('./follow-to-end.ts');
      return await followToEnd(step, supervisor, cancel);
    } catch (error) {
      await stop(step, supervisor, errorMessage(error));
      throw error;
    }
  });
}
