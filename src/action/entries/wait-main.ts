import { nameProcess } from '../../system/process-title.ts';
import { hideSecrets } from '../launch/hide-secrets.ts';
import { Cancel } from '../runner/cancel.ts';
import { waitForSession } from '../stages/wait.ts';

hideSecrets();
nameProcess('step that waits for a session');
await waitForSession(new Cancel());
