import type { EventBody } from '../session/events.ts';
import { recordedFailure } from './classify-end.ts';
import type { Located, RunLook } from './run-files.ts';
import type { RecoveryRecord, Runtime } from './schemas.ts';

interface Wait {
  delayMs: number;
  until: string;
}

/** What is known of the recoveries of a session: from the runtime files while they last, from the records afterwards. */
export class Recoveries {
  readonly #waits = new Map<string, Wait>();
  readonly #records = new Map<string, Located<RecoveryRecord>>();
  /** The waits that were told, in their order. */
  readonly #told: string[] = [];
  readonly #recorded = new Set<string>();

  note({ runtimes, records }: RunLook): void {
    for (const { dir, prefix, content } of runtimes) {
      const wait = announced(content);
      if (wait !== undefined) this.#waits.set(key(dir, prefix, content.recoveryCount), wait);
    }
    for (const record of records) {
      this.#records.set(key(record.dir, record.prefix, record.content.recoveryIndex), record);
    }
  }

  /** The wait of a recovery, if it was not told yet. Where nobody saw it and no record is there, its delay is not known: 0. */
  wait(dir: string, prefix: string, index: number, attempt: number): EventBody | undefined {
    const id = key(dir, prefix, index);
    if (index === 0 || this.#told.includes(id)) return undefined;
    this.#told.push(id);
    const record = this.#records.get(id)?.content;
    const delayMs = this.#waits.get(id)?.delayMs ?? (record?.delaySeconds ?? 0) * 1_000;
    const until = this.#waits.get(id)?.until ?? new Date().toISOString();
    return { type: 'retry_waiting', attempt, delayMs, until };
  }

  /** The record that tells of an execution: of the attempt that failed, or of the probe. */
  recordOf(dir: string, prefix: string): RecoveryRecord | undefined {
    const isOf = ({ content }: Located<RecoveryRecord>) =>
      content.taskAttemptPrefix === prefix || content.probeAttemptPrefix === prefix;
    return [...this.#records.values()].find((record) => record.dir === dir && isOf(record))?.content;
  }

  pathsOf(dir: string, prefix: string): string[] {
    return [...this.#records.values()]
      .filter((record) => record.dir === dir && record.prefix === prefix)
      .map(({ path }) => path);
  }

  /** What records add to the waits that were told; each once. `numberOf` gives the number under which an execution was told. */
  *recorded(numberOf: (dir: string, prefix: string) => number | undefined): Generator<EventBody> {
    for (const [id, { dir, content }] of this.#records) {
      const wait = this.#told.indexOf(id) + 1;
      if (wait === 0 || this.#recorded.has(id)) continue;
      this.#recorded.add(id);
      const attempt = numberOf(dir, content.taskAttemptPrefix);
      const probe = numberOf(dir, content.probeAttemptPrefix);
      const { taskCode, probeCode } = content;
      yield {
        ...{ type: 'recovery_recorded', wait, delayMs: content.delaySeconds * 1_000 },
        failure: recordedFailure(content),
        ...(attempt !== undefined && { attempt }),
        ...(taskCode !== null && { exitCode: taskCode }),
        ...(probe !== undefined && { probe }),
        ...(probeCode !== null && { probeExitCode: probeCode }),
      };
    }
  }

  /** Recoveries that are recorded and whose wait was not told: nothing followed them. */
  *untold(): Generator<{ dir: string; prefix: string; index: number }> {
    for (const [id, { dir, prefix, content }] of this.#records)
      if (!this.#told.includes(id)) yield { dir, prefix, index: content.recoveryIndex };
  }
}

function announced({ status, nextRetryDelayMs, nextRetryAt }: Runtime): Wait | undefined {
  if (status !== 'retry_waiting') return undefined;
  const until = new Date(Number.isNaN(Date.parse(nextRetryAt)) ? Date.now() + nextRetryDelayMs : nextRetryAt);
  return { delayMs: Math.max(0, nextRetryDelayMs), until: until.toISOString() };
}

function key(dir: string, prefix: string, index: number): string {
  return `${dir}\0${prefix}\0${index}`;
}
