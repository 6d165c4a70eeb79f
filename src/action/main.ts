import { runStep } from './run-step.ts';
import { runMain } from './stage.ts';

await runMain(runStep);
