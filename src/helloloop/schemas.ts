import { join } from 'node:path';
import { z } from 'zod';

// The files that HelloLoop 0.9.1 writes about a session. Fields that are missing or of another type get a default, and
// unknown fields are ignored.

const text = z.string().catch('');
/** At most a hundred years in ms, so that JSON and a date can hold every result of arithmetic with it. */
const count = z.number().min(0).max(3_155_760_000_000).catch(0);
const code = z.number().int().nullable().catch(null);
/** 0 for a number that no system uses as a pid. */
const pid = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .catch(0);

/** Returns the paths of the files in the state folder. */
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

/** `supervisor/state.json`. The launcher writes it first; then the supervisor overwrites it in place. */
export const supervisorStateSchema = z.object({
  sessionId: z.string().min(1),
  /** `launching`, `running`, or one of `finalStatuses`. */
  status: z.string(),
  command: text,
  lease: z.object({ pid, name: text, hostDisplayName: text }).nullable().catch(null),
  /** 0 before the supervisor runs. */
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

/** `supervisor/result.json`, which is written once, at the end. */
export const resultSchema = z.object({
  sessionId: z.string().min(1),
  ok: z.boolean(),
  exitCode: code,
  /** The result of `run-once`. */
  result: taskResultSchema.nullable().catch(null),
  /** The results of `run-loop`, one for each task. */
  results: z.array(taskResultSchema.catch({ stopped: false, runDir: '', task: { id: '', title: '' } })).catch([]),
  error: text,
});

export type SessionResult = z.infer<typeof resultSchema>;

/** `status.json`, which names the current task. */
export const statusSchema = z.object({
  /** Empty if the file does not name it. */
  sessionId: text,
  taskId: text,
  taskTitle: text,
  /** Absolute; empty before there is one. */
  runDir: text,
  stage: text,
  message: text,
});

export type TaskStatus = z.infer<typeof statusSchema>;

/** `<prefix>-auto-recovery-NN.json`, one for each recovery, written when the next attempt begins. */
export const recoveryRecordSchema = z.object({
  recoveryIndex: z.number().int(),
  family: text,
  code: text,
  reason: text,
  delaySeconds: count,
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

/** `<prefix>-runtime.json`, which is overwritten at every change and heartbeat. */
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
  /** The exit code of the attempt, once it is over. */
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

const finalStatuses: readonly string[] = ['completed', 'failed', 'stopped'];

export function isFinal({ status }: SupervisorState): boolean {
  return finalStatuses.includes(status);
}

/** Returns false for 0 and 1 too: signals to these would reach our own process group, or everything. */
export function namesProcess({ pid }: SupervisorState): boolean {
  return pid > 1;
}

const idleStatuses: readonly string[] = [
  'completed',
  'failed',
  'retry_waiting',
  'probe_waiting',
  'probe_failed',
  'paused_manual',
  'stopped_host_closed',
];

/** Returns whether an attempt or a probe runs while the runtime has this status. Any unknown status counts as running. */
export function isRunningStatus(status: string): boolean {
  return !idleStatuses.includes(status);
}
