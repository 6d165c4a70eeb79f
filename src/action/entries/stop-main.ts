import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { Cancel } from '../runner/cancel.ts';
import { stopSession } from '../stages/stop.ts';

hideSecrets();
nameProcess('step that stops a session');
await stopSession(new Cancel());
