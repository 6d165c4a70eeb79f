import { followSession, type SessionItem } from '../../follow/follow-session.ts';
import { SessionLog } from '../../log/session-log.ts';
import type { EventBody } from '../../session/events.ts';
import { channelsOf } from '../../session/paths.ts';
import { advance, initialState } from '../../session/state/fold.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import type { Position } from '../../session/step-record.ts';
import type { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import type { SessionStep } from '../runner/step-context.ts';

export interface FollowOptions {
  artifacts: AttemptArtifacts;
  /** Aborts when there is no more time to follow. */
  signal: AbortSignal;
  /** The position at which an earlier step stopped; by default the beginning. */
  from?: Position | null;
  /** The journal, if it is open already. */
  heldJournal?: number;
  /** Stops as soon as this holds. */
  until?: (state: SessionState) => boolean;
  /** Returns true if a later step goes on from the position: it then shows the unfinished lines. */
  isHandedOver?: () => boolean;
  /** Called about once a second while nothing happens. Returns the state as it is known from elsewhere than the journal. */
  pollState?: () => Promise<SessionState | undefined>;
}

/** The log prints the result of an attempt when it sees one of these. */
const printsResult: ReadonlySet<EventBody['type']> = new Set([
  'retry_waiting',
  'attempt_started',
  'verification_started',
  'task_started',
  'session_ended',
]);

/** The position up to which a session was followed, and its state there. */
export interface Followed {
  position: Position;
  state: SessionState;
}

/** Shows the session in the log until its end, and begins the artifact of each attempt that has ended. */
export async function follow({ session, log }: SessionStep, options: FollowOptions): Promise<Followed> {
  const { artifacts, signal, from = null, heldJournal, until, isHandedOver, pollState } = options;
  const sessionLog = new SessionLog(log, session.request);
  const channels = channelsOf(session.request.streams);
  const position: Position = {
    seq: from?.seq ?? 0,
    offsets: { ...from?.offsets },
    ...(from?.outer !== undefined && { outer: { ...from.outer } }),
  };
  if (from?.stopToken !== undefined) log.stopCommands(from.stopToken);
  let state = initialState(session.request);
  let polled: SessionState | undefined;
  for await (const item of followSession(session.paths.root, channels, signal, from, heldJournal)) {
    const next = item.kind === 'event' || item.kind === 'past' ? advance(state, item.event) : state;
    // The event for which this step stops is in the line that closes its log.
    const isOver = next !== state && until?.(next) === true;
    if (!isOver) await sessionLog.show(item);
    move(position, item);
    if (item.kind === 'quiet') {
      // An end that is known and still not in the journal never gets there: the disk is full, or the folder deleted.
      if (polled !== undefined && polled.end !== null) {
        state = polled;
        break;
      }
      polled = await pollState?.();
    }
    if (item.kind !== 'event' && item.kind !== 'past') continue;
    state = next;
    if (item.kind === 'event') artifacts.prepare(item.event);
    // The event that follows an attempt's end comes at once. Until then the log has not printed the attempt's result,
    // which is to stand above the line of its artifact.
    if (printsResult.has(item.event.type)) beginArtifacts(state, artifacts);
    if (isOver) break;
  }
  if (isHandedOver?.() === true) {
    goBack(position.offsets, await log.dropUnfinished());
    goBack(position.outer, await log.dropUnfinished('interrupted'));
    if (log.stopToken !== undefined) position.stopToken = log.stopToken;
  }
  await log.closeGroup();
  return { position, state };
}

function beginArtifacts(state: SessionState, artifacts: AttemptArtifacts): void {
  artifacts.beginAll(state);
  const last = state.attempts.findLast((attempt) => attempt.status === 'ended');
  // A HelloLoop session can fail after an attempt that succeeded: the files that explain it are with that attempt.
  if (state.source.kind === 'helloloop' && state.end?.failure && last?.failure === null)
    artifacts.begin({ ...last, failure: state.end.failure }, state.probes);
}

function move(position: Position, item: SessionItem): void {
  if (item.kind === 'output') {
    position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
  } else if (item.kind === 'event') {
    const { seq, type } = item.event;
    position.seq = seq;
    if (type === 'on_timeout_started') position.outer = position.offsets;
    if (type.endsWith('_started')) position.offsets = {};
    if (type === 'on_timeout_ended') {
      position.offsets = position.outer ?? {};
      delete position.outer;
    }
  }
}

function goBack(offsets: Position['offsets'] = {}, dropped: ReadonlyMap<string, number>): void {
  for (const [channel, length] of dropped) offsets[channel] = (offsets[channel] ?? 0) - length;
}
