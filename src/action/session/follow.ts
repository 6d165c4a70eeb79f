import { followSession, type SessionItem } from '../../follow/follow-session.ts';
import { SessionLog } from '../../log/session-log.ts';
import type { StepLog } from '../../log/step-log.ts';
import { channelsOf } from '../../session/paths.ts';
import { advance, initialState, type SessionState } from '../../session/state/fold.ts';
import type { Position } from '../../session/step-record.ts';
import type { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import type { Session } from '../launch/create-session.ts';

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
  /** Asked whenever there is nothing new, about once a second: the session as it is known otherwise. */
  whatElseIsKnown?: () => Promise<SessionState | undefined>;
}

/** With these the end of an attempt is told in the log. */
const tellsEnds: string[] = [
  'retry_waiting',
  'attempt_started',
  'verification_started',
  'task_started',
  'session_ended',
];

/** How far a session was followed, and what it had come to there. */
export interface Followed {
  position: Position;
  state: SessionState;
}

/** Shows the session until its end; begins the artifact of each attempt when it has ended. */
export async function follow(session: Session, options: FollowOptions): Promise<Followed> {
  const { artifacts, log, signal, from = null, until, isHandedOver, whatElseIsKnown } = options;
  const sessionLog = new SessionLog(log, session.request);
  const channels = channelsOf(session.request.streams);
  const position: Position = { seq: from?.seq ?? 0, offsets: { ...from?.offsets } };
  let state = initialState(session.request);
  let unwritten: SessionState | undefined;
  for await (const item of followSession(session.paths.root, channels, signal, from)) {
    await sessionLog.show(item);
    note(item, position);
    if (item.kind === 'quiet') {
      // An end that is known and still does not come is not in the journal, which may be on a full disk, or deleted.
      if (unwritten !== undefined) {
        state = unwritten;
        break;
      }
      const known = await whatElseIsKnown?.();
      if (known !== undefined && known.end !== null) unwritten = known;
    }
    if (item.kind !== 'event' && item.kind !== 'past') continue;
    state = advance(state, item.event);
    // What follows an attempt's end comes at once, and with it the end is told in the log: the artifact comes after that.
    // The attempts of a followed session follow one another without a wait, too.
    if (tellsEnds.includes(item.event.type)) beginArtifacts(state, artifacts);
    if (until?.(state) === true) break;
  }
  if (isHandedOver?.() === true) {
    for (const [channel, length] of await log.dropUnfinished()) {
      position.offsets[channel] = (position.offsets[channel] ?? 0) - length;
    }
  }
  await log.closeGroup();
  return { position, state };
}

function beginArtifacts(state: SessionState, artifacts: AttemptArtifacts): void {
  const ended = state.attempts.filter((attempt) => attempt.status === 'ended');
  for (const attempt of ended) artifacts.begin(attempt, state.probes);
  const last = ended.at(-1);
  // A followed session can fail though its last attempt did what it was asked: the files that say why are with that one.
  if (state.source.kind === 'helloloop' && state.end?.failure && last?.failure === null)
    artifacts.begin({ ...last, failure: state.end.failure }, state.probes);
}

function note(item: SessionItem, position: Position): void {
  if (item.kind === 'output') {
    position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
  } else if (item.kind === 'event') {
    position.seq = item.event.seq;
    if (item.event.type.endsWith('_started')) position.offsets = {};
  }
}
