import { Cancel } from './cancel.ts';
import { holdSlot } from './slots/hold-slot.ts';

await holdSlot(new Cancel());
