import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JournalEvent } from '../session/events.ts';
import { JournalReader } from '../session/journal-reader.ts';
import { type Channel, type ExecutionKind, executionDir, logPath, sessionPaths } from '../session/paths.ts';
import type { Position } from '../session/step-record.ts';
import { ChangeSignal } from '../system/change-signal.ts';
import { Tail } from './tail.ts';

/** What a follower tells, in the order in which it happened. */
export type SessionItem =
  | { kind: 'event'; event: JournalEvent }
  /** It was told before, by whoever followed up to the position that this one goes on from. */
  | { kind: 'past'; event: JournalEvent }
  /** `bytes` is the follower's own buffer: good until the next item is asked for. */
  | { kind: 'output'; channel: Channel; bytes: Buffer }
  /** Nothing new for the moment. */
  | { kind: 'quiet' };

/** The one buffer of a follower, whatever the size of the log. */
const bufferBytes = 256 * 1024;

/**
 * Follows a session live: its journal, and the logs of whatever it says is running. All output of an execution comes
 * between its start and its end. Returns after the session's end, or when the signal aborts. With a position it goes on
 * from there: earlier events are past, earlier output is not told again.
 */
export async function* followSession(
  root: string,
  channels: Channel[],
  signal: AbortSignal,
  from: Position | null = null,
): AsyncGenerator<SessionItem> {
  const changes = new ChangeSignal();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  const journal = new JournalReader(sessionPaths(root).journal);
  let logs: Log[] = [];
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
          // Whatever ran is over and its logs are complete: what is still unread comes before this event.
          if (!isPast) yield* unread(logs, buffer, signal);
          if (signal.aborted) return;
          for (const { tail } of logs) changes.unwatch(tail.path);
          close(logs);
          logs = [];
        }
        // What made it ready stands in the logs by now: whoever stops here has told of it.
        if (event.type === 'ready' && !isPast) yield* unread(logs, buffer, signal);
        yield { kind: isPast ? 'past' : 'event', event };
        if (event.type === 'session_ended') return;
        if (execution?.started === true) {
          const dir = executionDir(root, execution.kind, execution.number);
          const begin: Partial<Record<Channel, number>> = isPast ? from.offsets : (execution.offsets ?? {});
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
    close(logs);
    journal.close();
  }
}

interface Log {
  channel: Channel;
  tail: Tail;
}

/** What the logs hold by now; true when there was something. A daemon that never stops writing does not hold it up. */
async function* unread(logs: Log[], buffer: Buffer, signal: AbortSignal): AsyncGenerator<SessionItem, boolean> {
  let found = false;
  for (const { channel, tail } of logs) {
    for (const bytes of tail.unread(buffer)) {
      found = true;
      yield { kind: 'output', channel, bytes };
      // Writing to the step's log may never wait for anything; signals and timers must have their turn all the same.
      await nextTurn();
      if (signal.aborted) return found;
    }
  }
  return found;
}

function close(logs: Log[]): void {
  for (const { tail } of logs) tail.close();
}

interface ExecutionEvent {
  kind: ExecutionKind;
  number: number;
  started: boolean;
  /** Where to begin in the logs of one that is told again. */
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
