import { Cancel } from './cancel.ts';
import { startSupervisor } from './start-supervisor.ts';

const cancel = new Cancel();
// Its Node starts while the rest of this program, which is much larger, is loaded.
const starting = Promise.try(startSupervisor, process.env);
// Told by runStep.
starting.catch(() => {});
const { runStep } = await import('./run-step.ts');
await runStep(starting, cancel);
