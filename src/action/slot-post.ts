import { runPost } from './runner/stage.ts';
import { releaseSlot } from './stages/release-slot.ts';

await runPost(releaseSlot);
