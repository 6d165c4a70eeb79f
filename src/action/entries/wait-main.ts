import { nameProcess } from '../../system/process-title.ts';
import { Cancel } from '../runner/cancel.ts';
import { waitForSession } from '../stages/wait.ts';

nameProcess('step that waits for a session');
await waitForSession(new Cancel());
