import { nameProcess } from '../../system/process-title.ts';
import { runPost } from '../runner/stage.ts';
import { finishStep } from '../stages/post.ts';

nameProcess('end of a step');
await runPost(finishStep);
