import { nameProcess } from '../../system/process-title.ts';
import { Cancel } from '../runner/cancel.ts';
import { holdSlot } from '../stages/hold-slot.ts';

nameProcess('step that takes a slot');
await holdSlot(new Cancel());
