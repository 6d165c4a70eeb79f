import { Cancel } from './runner/cancel.ts';
import { waitForSession } from './stages/wait.ts';

await waitForSession(new Cancel());
