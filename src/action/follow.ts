import { channelsOf } from '../session/paths.ts';
import { advance, initialState, type SessionState } from '../session/state.ts';
import type { Position } from '../session/step-record.ts';
import { followSession, type SessionItem } from '../watch/follow-session.ts';
import { SessionLog } from '../watch/session-log.ts';
import type { StepLog } from '../watch/step-log.ts';
import type { AttemptArtifacts } from './artifacts/attempt-artifacts.ts';
import type { Session } from './create-session.ts';

export interface FollowOptions {
  artifacts: AttemptArtifacts;
  log: StepLog;
  /** Aborts when there is no more time to follow. */
  signal: AbortSignal;
  /** Where an earlier step stopped; null: from the beginning. */
  from?: Position | null;
  /** Stops as soon as this holds. */
  until?: (state: SessionState) => boolean;
  /** A later step goes on from the position: lines without an end are left to it. */
  isHandedOver?: () => boolean;
  /** Called whenever there is nothing new, about once a second. */
  onQuiet?: () => Promise<void>;
}

/** Shows the session until its end; begins the artifact of each attempt when it has ended. Returns how far it came. */
export async function follow(session: Session, options: FollowOptions): Promise<Position> {
  const { artifacts, log, signal, from = null, until, isHandedOver, onQuiet } = options;
  const sessionLog = new SessionLog(log, session.request);
  const channels = channelsOf(session.request.streams);
  const position: Position = { seq: from?.seq ?? 0, offsets: { ...from?.offsets } };
  let state = initialState;
  for await (const item of followSession(session.paths.root, channels, signal, from)) {
    await sessionLog.show(item);
    note(item, position);
    if (item.kind === 'quiet') await onQuiet?.();
    if (item.kind !== 'event' && item.kind !== 'past') continue;
    state = advance(state, item.event);
    // What follows an attempt's end comes at once, and with it the end is told in the log: the artifact comes after that.
    const last = state.attempts.at(-1);
    const isTold = item.event.type === 'retry_waiting' || item.event.type === 'session_ended';
    if (isTold && last?.status === 'ended') artifacts.begin(last, state.probes);
    if (until?.(state) === true) break;
  }
  if (isHandedOver?.() === true) {
    for (const [channel, length] of await log.leaveUnfinished()) {
      position.offsets[channel] = (position.offsets[channel] ?? 0) - length;
    }
  }
  await log.closeGroup();
  return position;
}

function note(item: SessionItem, position: Position): void {
  if (item.kind === 'output') {
    position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
  } else if (item.kind === 'event') {
    position.seq = item.event.seq;
    if (item.event.type.endsWith('_started')) position.offsets = {};
  }
}
