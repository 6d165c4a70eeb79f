import type { Urgency } from './database.ts';

/** How a transition goes about its pool. */
export interface Manner {
  urgency: Urgency;
  checksHolders: boolean;
}

/** That of a process with a slot to hand over, which leaves it to the waiters to check other holders. */
export const prompt: Manner = { urgency: 'prompt', checksHolders: false };
export const thorough: Manner = { urgency: 'patient', checksHolders: true };
