import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { Cancel } from '../runner/cancel.ts';
import { holdSlot } from '../stages/hold-slot.ts';

hideSecrets();
nameProcess('step that takes a slot');
await holdSlot(new Cancel());
