import type { ProcessIdentity } from '../../system/process-identity.ts';
import type { Failure, StopCode } from '../events.ts';
import type { Lease } from '../request.ts';
import type { Execution, SessionStatus, StateFile } from './state-file-schema.ts';

export type * from './state-file-schema.ts';

type SharedFields = 'sessionId' | 'name' | 'runtime' | 'updatedAt' | 'durationMs';
type SharedParts = 'attempts' | 'probes' | 'collected' | 'waits' | 'slot' | 'tests';

/** A session as its journal records it. The outcome, the outputs and the summary are made from this. */
export interface SessionState extends Pick<StateFile, SharedFields | SharedParts> {
  /** Null until the supervisor has begun. */
  start: SessionStart | null;
  /** Null until the session has ended, which it can without having begun. */
  end: SessionEnd | null;
  source: CommandSource | HelloLoopSource;
}

export interface SessionStart {
  supervisor: ProcessIdentity;
  reaper: StateFile['reaper'];
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
export interface CommandSource extends Pick<StateFile, 'maxAttempts' | 'onRetries' | 'onTimeouts' | 'ready'> {
  kind: 'command';
}

type HelloLoopFields = 'attached' | 'tasks' | 'launches' | 'verifications' | 'exitCode' | 'message';

/** The session follows one of HelloLoop's. */
export interface HelloLoopSource extends Pick<StateFile, HelloLoopFields> {
  kind: 'helloloop';
}

export function sessionStatus({ start, end }: Pick<SessionState, 'start' | 'end'>): SessionStatus {
  return end?.status ?? (start === null ? 'launching' : 'running');
}

/** Runs of the `on-retry` script; only a command has them. */
export function onRetriesOf({ source }: Pick<SessionState, 'source'>): Execution[] {
  return source.kind === 'command' ? source.onRetries : [];
}

/** Runs of the `on-timeout` script; only a command has them. */
export function onTimeoutsOf({ source }: Pick<SessionState, 'source'>): Execution[] {
  return source.kind === 'command' ? source.onTimeouts : [];
}

/** The attempt that was ready last; null where none was, or where nobody waits for that. */
export function readyOf({ source }: Pick<SessionState, 'source'>): CommandSource['ready'] {
  return source.kind === 'command' ? source.ready : null;
}
