import { join } from 'node:path';
import { z } from 'zod';

// The files that HelloLoop 0.9.1 leaves about a session, as far as they are read here. Another program writes them:
// what is missing or of another type is taken as not said, and what is not known is passed over.

const text = z.string().catch('');
/** At most a hundred years in ms: what is worked out of it is still a number that JSON has, and a date. */
const count = z.number().min(0).max(3_155_760_000_000).catch(0);
const code = z.number().int().nullable().catch(null);
/** 0 for what no system has. */
const pid = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .catch(0);

/** Where the files lie in the state folder. */
export function helloLoopPaths(stateDir: string) {
  const supervisor = join(stateDir, 'supervisor');
  return {
    supervisor,
    request: join(supervisor, 'request.json'),
    state: join(supervisor, 'state.json'),
    result: join(supervisor, 'result.json'),
    stdout: join(supervisor, 'stdout.log'),
    stderr: join(supervisor, 'stderr.log'),
    status: join(stateDir, 'status.json'),
  };
}

/** `supervisor/state.json`: overwritten in place by the launcher, then by the supervisor. */
export const supervisorStateSchema = z.object({
  sessionId: z.string().min(1),
  /** `launching`, `running`, and three that are final: `completed`, `failed`, `stopped`. */
  status: z.string(),
  command: text,
  lease: z.object({ pid, name: text, hostDisplayName: text }).nullable().catch(null),
  /** 0 before there is one. */
  pid,
  exitCode: code,
  message: text,
});

export type SupervisorState = z.infer<typeof supervisorStateSchema>;

const taskResultSchema = z.object({
  stopped: z.boolean().catch(false),
  runDir: text,
  task: z.object({ id: text, title: text }).catch({ id: '', title: '' }),
});

/** `supervisor/result.json`: written once, at the end. */
export const resultSchema = z.object({
  sessionId: z.string().min(1),
  ok: z.boolean(),
  exitCode: code,
  /** Of `run-once`. */
  result: taskResultSchema.nullable().catch(null),
  /** Of `run-loop`: one for each task. */
  results: z.array(taskResultSchema.catch({ stopped: false, runDir: '', task: { id: '', title: '' } })).catch([]),
  error: text,
});

export type SessionResult = z.infer<typeof resultSchema>;

/** `status.json`: which task is being worked on. */
export const statusSchema = z.object({
  /** Empty when it is not named. */
  sessionId: text,
  taskId: text,
  taskTitle: text,
  /** Absolute; empty before there is one. */
  runDir: text,
  stage: text,
  message: text,
});

export type TaskStatus = z.infer<typeof statusSchema>;

/** `<prefix>-auto-recovery-NN.json`: one for each recovery, written when the next attempt begins. */
export const recoveryRecordSchema = z.object({
  recoveryIndex: z.number().int(),
  family: text,
  code: text,
  reason: text,
  delaySeconds: count,
  taskStatus: text,
  taskCode: code,
  taskAttemptPrefix: text,
  probeStatus: text,
  probeCode: code,
  probeAttemptPrefix: text,
  probeFailureCode: text,
  probeFailureFamily: text,
  probeFailureReason: text,
  stdoutTail: text,
  stderrTail: text,
});

export type RecoveryRecord = z.infer<typeof recoveryRecordSchema>;

/** `<prefix>-runtime.json`: overwritten at every change and heartbeat. */
export const runtimeSchema = z.object({
  status: z.string(),
  attemptPrefix: text,
  recoveryCount: count,
  failureCode: text,
  failureFamily: text,
  failureReason: text,
  nextRetryDelayMs: count,
  nextRetryAt: text,
  updatedAt: text,
  /** Exit code of the attempt, once it is over. */
  code,
  heartbeat: z
    .object({
      startedAt: text,
      stdoutBytes: count,
      stderrBytes: count,
      idleSeconds: count,
      watchdogReason: text,
      leaseReason: text,
      message: text,
      code,
    })
    .nullable()
    .catch(null),
});

export type Runtime = z.infer<typeof runtimeSchema>;

export const finalStatuses: readonly string[] = ['completed', 'failed', 'stopped'];

const restingStatuses: readonly string[] = [
  ...['completed', 'failed', 'retry_waiting', 'probe_waiting', 'probe_failed', 'paused_manual', 'stopped_host_closed'],
];

/** Whether an attempt, or a probe, runs while the runtime has this status. One that is not known does not end it. */
export function isRunningStatus(status: string): boolean {
  return !restingStatuses.includes(status);
}
