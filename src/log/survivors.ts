import type { EventOf } from '../session/events.ts';
import { survivorsText } from '../session/survivors.ts';
import type { StepLog } from './step-log.ts';

type OurEnd = EventOf<'attempt_ended' | 'on_retry_ended' | 'on_timeout_ended' | 'probe_ended'>;

/** Warns of the processes of an execution that could not be stopped, if there are any. */
export async function writeSurvivors(end: OurEnd, name: string, log: StepLog): Promise<void> {
  if (end.survivors.length === 0) return;
  await log.warning(`${name}: not everything of ${whatEnded(end)} could be stopped: ${survivorsText(end.survivors)}`);
}

function whatEnded(end: OurEnd): string {
  switch (end.type) {
    case 'attempt_ended':
      return `attempt ${end.attempt}`;
    case 'on_retry_ended':
      return `on-retry before attempt ${end.attempt}`;
    case 'on_timeout_ended':
      return `on-timeout of attempt ${end.attempt}`;
    case 'probe_ended':
      return `probe ${end.probe}`;
  }
}
