import { Cancel } from './runner/cancel.ts';
import { holdSlot } from './stages/hold-slot.ts';

await holdSlot(new Cancel());
