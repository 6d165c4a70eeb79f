import type { ProcessIdentity } from '../../system/process-identity.ts';
import type { Failure, StopCode } from '../events.ts';
import type { Lease } from '../request.ts';
import type { Attached, Collected, Execution, Probe, SessionStatus, Slot, Task, Wait } from './state-file-schema.ts';
import type { RuntimeStatus } from './transitions.ts';

export type * from './state-file-schema.ts';

/** A session as its journal records it. The outcome, the outputs and the summary are made from this. */
export interface SessionState {
  sessionId: string;
  name: string;
  /** Null until the supervisor has begun. */
  start: SessionStart | null;
  /** Null until the session has ended, which it can without having begun. */
  end: SessionEnd | null;
  runtime: RuntimeStatus;
  /** Time of the last event; null before the first. */
  updatedAt: string | null;
  durationMs: number;
  source: CommandSource | HelloLoopSource;
  attempts: Execution[];
  probes: Probe[];
  /** By attempt number. */
  collected: Record<string, Collected>;
  waits: Wait[];
  /** Null when it runs without one. */
  slot: Slot | null;
}

export interface SessionStart {
  supervisor: ProcessIdentity;
  lease: Lease;
  startedAt: string;
  startedMono: number;
}

export type SessionEnd =
  | { status: 'completed'; cause: null; failure: null }
  | {
      status: 'failed' | 'stopped';
      /** Null when nothing stopped it. */
      cause: StopCode | null;
      failure: Failure;
    };

/** The session runs a command. */
export interface CommandSource {
  kind: 'command';
  maxAttempts: number;
  /** Runs of the `on-retry` script, numbered by the attempt that follows. */
  onRetries: Execution[];
  /** The attempt that was ready last, in a background session. */
  ready: { attempt: number; afterMs: number } | null;
}

/** The session follows one of HelloLoop's. */
export interface HelloLoopSource {
  kind: 'helloloop';
  /** Null until the HelloLoop session is found. */
  attached: Attached | null;
  tasks: Task[];
  launches: Execution[];
  verifications: Execution[];
  /** HelloLoop reports it with its end. */
  exitCode: number | null;
  message: string | null;
}

export function sessionStatus({ start, end }: Pick<SessionState, 'start' | 'end'>): SessionStatus {
  return end?.status ?? (start === null ? 'launching' : 'running');
}

/** Runs of the `on-retry` script; only a command has them. */
export function onRetriesOf({ source }: Pick<SessionState, 'source'>): Execution[] {
  return source.kind === 'command' ? source.onRetries : [];
}

/** The attempt that was ready last; null where none was, or where nobody waits for that. */
export function readyOf({ source }: Pick<SessionState, 'source'>): CommandSource['ready'] {
  return source.kind === 'command' ? source.ready : null;
}
