import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JournalEvent } from '../session/events.ts';
import { JournalReader } from '../session/journal-reader.ts';
import { type Channel, type ExecutionKind, executionDir, logPath, sessionPaths } from '../session/paths.ts';
import type { Position } from '../session/step-record.ts';
import { ChangeSignal, reportsOpenFilesLate } from '../system/change-signal.ts';
import { Tail } from './tail.ts';

/** An item of a session's log; items come in the order in which they happened. */
export type SessionItem =
  | { kind: 'event'; event: JournalEvent }
  /** An event that an earlier follower has yielded, up to the position from which this one continues. */
  | { kind: 'past'; event: JournalEvent }
  /** `bytes` is valid until the next item is requested. */
  | { kind: 'output'; channel: Channel; bytes: Buffer }
  /** There is nothing new for the moment. */
  | { kind: 'quiet' };

/** Each follower has one buffer, whatever the size of the log. */
const bufferBytes = 256 * 1024;

/**
 * Follows a session live: its journal, and the logs of the execution that runs. All output of an execution comes between
 * its start and its end; that of an attempt pauses while its `on-timeout` script runs. Returns after the session's end, or when
 * the signal aborts. With a position it continues there: earlier events are past, earlier output is left out. `heldJournal` is
 * the journal, if that is open already.
 */
export async function* followSession(
  root: string,
  channels: Channel[],
  signal: AbortSignal,
  from: Position | null = null,
  heldJournal?: number,
): AsyncGenerator<SessionItem> {
  const changes = new ChangeSignal(reportsOpenFilesLate());
  const buffer = Buffer.allocUnsafe(bufferBytes);
  const journal = new JournalReader(sessionPaths(root).journal, heldJournal);
  let logs: Log[] = [];
  /** Those of the attempt during which another execution runs. */
  let outer: Log[] = [];
  const stop = () => changes.notify();
  signal.addEventListener('abort', stop);
  try {
    changes.watch(root);
    for (let announced = true; !signal.aborted; ) {
      let progress = false;
      for (const event of journal.read()) {
        progress = true;
        const execution = executionOf(event);
        const isPast = from !== null && event.seq <= from.seq;
        if (execution !== undefined || event.type === 'session_ended') {
          // The logs of what ran before are complete, or are interrupted here: their unread rest comes before this event.
          if (!isPast) yield* unread(logs, buffer, signal);
          if (signal.aborted) return;
          if (execution?.isInner === true && execution.started) {
            outer = logs;
            logs = [];
          } else if (execution?.isInner === true) {
            stopFollowing(logs, changes);
            logs = outer;
            outer = [];
          } else {
            if (!isPast) yield* unread(outer, buffer, signal);
            stopFollowing([...outer, ...logs], changes);
            logs = [];
            outer = [];
          }
        }
        // The logs hold by now what made it ready: a follower that stops here has yielded it.
        if (event.type === 'ready' && !isPast) yield* unread(logs, buffer, signal);
        yield { kind: isPast ? 'past' : 'event', event };
        if (event.type === 'session_ended') return;
        // What the attempt has written meanwhile comes before what happens to it next.
        if (execution?.isInner === true && !execution.started && !isPast) yield* unread(logs, buffer, signal);
        if (execution?.started === true) {
          const dir = executionDir(root, execution.kind, execution.number);
          const past = execution.isInner ? from?.offsets : (from?.outer ?? from?.offsets);
          const begin: Partial<Record<Channel, number>> = (isPast ? past : execution.offsets) ?? {};
          const offsetOf = (channel: Channel) => begin[channel] ?? 0;
          logs = channels.map((channel) => ({ channel, tail: new Tail(logPath(dir, channel), offsetOf(channel)) }));
          for (const { tail } of logs) changes.watch(tail.path);
        }
      }
      if (yield* unread(logs, buffer, signal)) progress = true;
      if (progress && !announced) changes.missed();
      announced = true;
      if (progress) continue;
      yield { kind: 'quiet' };
      announced = await changes.sleep();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    changes.close();
    close([...outer, ...logs]);
    journal.close();
  }
}

interface Log {
  channel: Channel;
  tail: Tail;
}

/**
 * Yields what the logs hold by now, and not what is appended meanwhile, so that a process that never stops writing does
 * not hold it up. Returns true when there was something.
 */
async function* unread(logs: Log[], buffer: Buffer, signal: AbortSignal): AsyncGenerator<SessionItem, boolean> {
  let found = false;
  for (const { channel, tail } of logs) {
    for (const bytes of tail.unread(buffer)) {
      found = true;
      yield { kind: 'output', channel, bytes };
      // The step's log may never be slow: without this, signals and timers would get no turn.
      await nextTurn();
      if (signal.aborted) return found;
    }
  }
  return found;
}

function stopFollowing(logs: Log[], changes: ChangeSignal): void {
  for (const { tail } of logs) changes.unwatch(tail.path);
  close(logs);
}

function close(logs: Log[]): void {
  for (const { tail } of logs) tail.close();
}

interface ExecutionEvent {
  kind: ExecutionKind;
  number: number;
  started: boolean;
  /** It runs during an attempt, which goes on. */
  isInner?: true;
  /** The offsets in its logs from which an execution continues. */
  offsets?: Partial<Record<Channel, number>>;
}

function executionOf(event: JournalEvent): ExecutionEvent | undefined {
  switch (event.type) {
    case 'attempt_started':
    case 'attempt_ended':
      return { kind: 'attempt', number: event.attempt, started: event.type === 'attempt_started' };
    case 'on_retry_started':
    case 'on_retry_ended':
      return { kind: 'on-retry', number: event.attempt, started: event.type === 'on_retry_started' };
    case 'on_timeout_started':
    case 'on_timeout_ended':
      return {
        kind: 'on-timeout',
        number: event.attempt,
        started: event.type === 'on_timeout_started',
        isInner: true,
      };
    case 'probe_started':
    case 'probe_ended':
      return { kind: 'probe', number: event.probe, started: event.type === 'probe_started' };
    case 'launch_started':
    case 'launch_ended':
      return { kind: 'launch', number: event.launch, started: event.type === 'launch_started' };
    case 'verification_started':
    case 'verification_ended':
      return { kind: 'verification', number: event.verification, started: event.type === 'verification_started' };
    case 'output_continued':
      return { kind: event.kind, number: event.number, started: true, offsets: event.offsets };
    default:
      return undefined;
  }
}
