import { runPost } from './runner/stage.ts';
import { finishStep } from './stages/post.ts';

await runPost(finishStep);
