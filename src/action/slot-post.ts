import { releaseSlot } from './slots/release-slot.ts';
import { runPost } from './stage.ts';

await runPost(releaseSlot);
