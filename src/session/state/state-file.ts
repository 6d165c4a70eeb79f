import { onRetriesOf, onTimeoutsOf, type SessionState, sessionStatus } from './session-state.ts';
import type { StateFile } from './state-file-schema.ts';

/** The content of `state.json`, for people and other tools: all fields on one level, null for those that do not apply. */
export function toStateFile(state: SessionState): StateFile {
  const { sessionId, name, start, end, runtime, source, updatedAt, durationMs } = state;
  const { attempts, probes, collected, waits, slot, tests } = state;
  const command = source.kind === 'command' ? source : null;
  const helloLoop = source.kind === 'helloloop' ? source : null;
  return {
    v: 1,
    sessionId,
    name,
    status: sessionStatus(state),
    runtime,
    maxAttempts: command?.maxAttempts ?? 1,
    supervisor: start?.supervisor ?? null,
    reaper: start?.reaper ?? null,
    lease: start?.lease ?? null,
    startedAt: start?.startedAt ?? null,
    startedMono: start?.startedMono ?? null,
    updatedAt,
    durationMs,
    attempts,
    onRetries: onRetriesOf(state),
    onTimeouts: onTimeoutsOf(state),
    probes,
    ready: command?.ready ?? null,
    collected,
    waits,
    slot,
    tests,
    cause: end?.cause ?? null,
    failure: end?.failure ?? null,
    attached: helloLoop?.attached ?? null,
    tasks: helloLoop?.tasks ?? [],
    launches: helloLoop?.launches ?? [],
    verifications: helloLoop?.verifications ?? [],
    exitCode: helloLoop?.exitCode ?? null,
    message: helloLoop?.message ?? null,
  };
}
