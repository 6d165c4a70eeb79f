import { nameProcess } from '../../system/process-title.ts';
import { runPost } from '../runner/stage.ts';
import { releaseSlot } from '../stages/release-slot.ts';

nameProcess('end of a step that took a slot');
await runPost(releaseSlot);
