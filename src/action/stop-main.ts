import { Cancel } from './cancel.ts';
import { stopSession } from './stop-step.ts';

await stopSession(new Cancel());
