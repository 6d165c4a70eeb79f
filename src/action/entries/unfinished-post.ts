import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { runPost } from '../runner/stage.ts';
import { finishStep } from '../stages/post.ts';

hideSecrets();
nameProcess('end of a step');
await runPost(finishStep);
