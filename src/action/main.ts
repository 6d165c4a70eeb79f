import { startSupervisor } from './launch/start-supervisor.ts';
import { Cancel } from './runner/cancel.ts';

const cancel = new Cancel();
// Its Node starts while the rest of this program, which is much larger, is loaded.
const starting = Promise.try(startSupervisor, process.env);
// Told by runStep.
starting.catch(() => {});
const { runStep } = await import('./stages/run.ts');
await runStep(starting, cancel);
