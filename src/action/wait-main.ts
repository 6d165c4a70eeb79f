import { Cancel } from './cancel.ts';
import { waitForSession } from './wait-step.ts';

await waitForSession(new Cancel());
