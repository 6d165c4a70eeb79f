import { finishStep } from './finish-step.ts';
import { runPost } from './stage.ts';

await runPost(finishStep);
