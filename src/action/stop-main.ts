import { Cancel } from './runner/cancel.ts';
import { stopSession } from './stages/stop.ts';

await stopSession(new Cancel());
