import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { runPost } from '../runner/stage.ts';
import { releaseSlot } from '../stages/release-slot.ts';

hideSecrets();
nameProcess('end of a step that took a slot');
await runPost(releaseSlot);
