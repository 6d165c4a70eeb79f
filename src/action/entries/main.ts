import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { startSupervisor } from '../launch/start-supervisor.ts';
import { Cancel } from '../runner/cancel.ts';

nameProcess('step');
const cancel = new Cancel();
// The supervisor's Node starts while the rest of this program, which is much larger, loads.
const starting = Promise.try(startSupervisor, process.env);
// runStep reports a failure.
starting.catch(() => {});
hideSecrets();
const { runStep } = await import('../stages/run.ts');
await runStep(starting, cancel);
