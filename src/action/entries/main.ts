import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { startSupervisor } from '../launch/start-supervisor.ts';
import { Cancel } from '../runner/cancel.ts';

/** Starts the supervisor's Node, which loads while the rest of this program does, which is much larger. */
export async function main(): Promise<void> {
  nameProcess('step');
  const cancel = new Cancel();
  const starting = Promise.try(startSupervisor, process.env);
  // runStep reports a failure.
  starting.catch(() => {});
  hideSecrets();
  const { runStep } = await import('../stages/run.ts');
  await runStep(starting, cancel);
}
