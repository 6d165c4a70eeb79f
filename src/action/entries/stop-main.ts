import { nameProcess } from '../../system/process-title.ts';
import { Cancel } from '../runner/cancel.ts';
import { stopSession } from '../stages/stop.ts';

nameProcess('step that stops a session');
await stopSession(new Cancel());
