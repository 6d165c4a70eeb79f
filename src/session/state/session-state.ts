import type { ProcessIdentity } from '../../system/process-identity.ts';
import type { Exit, Failure, StopCode, Survivor } from '../events.ts';
import type { Channel } from '../paths.ts';
import type { Lease } from '../request.ts';
import type { RuntimeStatus } from './transitions.ts';

export type SessionStatus = 'launching' | 'running' | 'completed' | 'failed' | 'stopped';

interface ExecutionStart {
  number: number;
  startedAt: string;
  startedMono: number;
  process: ProcessIdentity | null;
  /** The processes that carry its output to the logs. */
  relays: ProcessIdentity[];
  /** What whoever runs it calls it, where that is not us. */
  label?: string;
  /** The number of the task that it works on, of a session that has tasks. */
  task?: number;
}

export interface RunningExecution extends ExecutionStart {
  status: 'running' | 'ending';
}

export interface EndedExecution extends ExecutionStart {
  status: 'ended';
  exit: Exit;
  cause: StopCode | null;
  durationMs: number;
  bytes: Partial<Record<Channel, number>>;
  leftBehind: string[];
  survivors: Survivor[];
  /** Null when it succeeded. */
  failure: Failure | null;
}

export type Execution = RunningExecution | EndedExecution;

/** A run of the `probe` script; its number counts probes. */
export type Probe = Execution & {
  /** The attempt that follows when it succeeds. */
  attempt: number;
};

export interface Collected {
  files: number;
  bytes: number;
  skipped: string[];
}

/** Time that the session spent waiting for something. */
export interface Wait {
  /** What follows it: the next attempt, or a probe. */
  kind: 'retry' | 'probe';
  /** The attempt that followed, or would have. */
  attempt: number;
  startedAt: string;
  startedMono: number;
  /** As planned. */
  delayMs: number;
  until: string;
  /** Null while it lasts. */
  durationMs: number | null;
}

/** The slot that the session holds, or waits for. */
export interface SlotState {
  /** Null while it waits, and when it never got one. */
  id: string | null;
  pool: string;
  permits: number;
  numbers: number[];
  askedMono: number;
  /** Null while it waits. */
  waitedMs: number | null;
}

/** The session of another program that this one follows. */
export interface Attached {
  source: 'helloloop';
  session: string;
  command: string;
  stateDir: string;
  lease: string;
  process: ProcessIdentity | null;
}

/** One of the tasks that the followed session works through. */
export interface Task {
  number: number;
  id: string;
  title: string;
  stage: string;
  runDir: string;
}

/** A session as its journal tells it: what everything that is shown or decided afterwards is made from. */
export interface SessionState {
  v: 1;
  sessionId: string;
  name: string;
  status: SessionStatus;
  runtime: RuntimeStatus;
  maxAttempts: number;
  supervisor: ProcessIdentity | null;
  lease: Lease | null;
  startedAt: string | null;
  startedMono: number | null;
  updatedAt: string | null;
  durationMs: number;
  attempts: Execution[];
  /** Runs of the `on-retry` script, numbered by the attempt that follows. */
  onRetries: Execution[];
  probes: Probe[];
  /** The attempt that was ready last, in a background session. */
  ready: { attempt: number; afterMs: number } | null;
  collected: Record<number, Collected>;
  waits: Wait[];
  /** Null when it runs without one. */
  slot: SlotState | null;
  /** What ended the session from outside, if anything did. */
  cause: StopCode | null;
  /** Why the session did not complete. */
  failure: Failure | null;
  /** Null when the session is our own. */
  attached: Attached | null;
  /** Of a session that we follow: its tasks, our launcher, what judged the work, its exit code, its last word. */
  tasks: Task[];
  launches: Execution[];
  verifications: Execution[];
  exitCode: number | null;
  message: string | null;
}
