import type { EventBody } from '../session/events.ts';
import { recordedFailure } from './classify-end.ts';
import type { Located, RunSnapshot } from './run-files.ts';
import type { RecoveryRecord, Runtime } from './schemas.ts';

interface Wait {
  delayMs: number;
  until: string;
}

/** The recoveries of a session, as the runtime files announce them and the records describe them afterwards. */
export class Recoveries {
  readonly #waits = new Map<string, Wait>();
  readonly #records = new Map<string, Located<RecoveryRecord>>();
  /** The waits that are in the journal, in order. */
  readonly #waited: string[] = [];
  readonly #recorded = new Set<string>();

  /** Takes in the runtime files and records of a run folder. */
  observe({ runtimes, records }: RunSnapshot): void {
    for (const { dir, prefix, content } of runtimes) {
      const wait = announcedWait(content);
      if (wait !== undefined) this.#waits.set(key(dir, prefix, content.recoveryCount), wait);
    }
    for (const record of records) {
      this.#records.set(key(record.dir, record.prefix, record.content.recoveryIndex), record);
    }
  }

  /** Returns the event for the wait of a recovery, once. Its delay is 0 if neither the wait nor a record was seen. */
  waitEvent(dir: string, prefix: string, index: number, attempt: number): EventBody | undefined {
    const id = key(dir, prefix, index);
    if (index === 0 || this.#waited.includes(id)) return undefined;
    this.#waited.push(id);
    const record = this.#records.get(id)?.content;
    const delayMs = this.#waits.get(id)?.delayMs ?? (record?.delaySeconds ?? 0) * 1_000;
    const until = this.#waits.get(id)?.until ?? new Date().toISOString();
    return { type: 'retry_waiting', attempt, delayMs, until };
  }

  /** Returns the record that describes an execution: the attempt that failed, or the probe. */
  recordOf(dir: string, prefix: string): RecoveryRecord | undefined {
    const isOf = ({ content }: Located<RecoveryRecord>) =>
      content.taskAttemptPrefix === prefix || content.probeAttemptPrefix === prefix;
    return [...this.#records.values()].find((record) => record.dir === dir && isOf(record))?.content;
  }

  /** Returns the paths of a group's records. */
  pathsOf(dir: string, prefix: string): string[] {
    return [...this.#records.values()]
      .filter((record) => record.dir === dir && record.prefix === prefix)
      .map(({ path }) => path);
  }

  /**
   * Yields, once each, what the records add to the waits in the journal.
   * @param numberOf returns the number of an execution in the journal
   */
  *recordedEvents(numberOf: (dir: string, prefix: string) => number | undefined): Generator<EventBody> {
    for (const [id, { dir, content }] of this.#records) {
      const wait = this.#waited.indexOf(id) + 1;
      if (wait === 0 || this.#recorded.has(id)) continue;
      this.#recorded.add(id);
      const attempt = numberOf(dir, content.taskAttemptPrefix);
      const probe = numberOf(dir, content.probeAttemptPrefix);
      const { taskCode, probeCode } = content;
      yield {
        type: 'recovery_recorded',
        wait,
        delayMs: content.delaySeconds * 1_000,
        failure: recordedFailure(content),
        ...(attempt !== undefined && { attempt }),
        ...(taskCode !== null && { exitCode: taskCode }),
        ...(probe !== undefined && { probe }),
        ...(probeCode !== null && { probeExitCode: probeCode }),
      };
    }
  }

  /** Yields the recorded recoveries whose wait is not in the journal, because nothing followed them. */
  *withoutWait(): Generator<{ dir: string; prefix: string; index: number }> {
    for (const [id, { dir, prefix, content }] of this.#records)
      if (!this.#waited.includes(id)) yield { dir, prefix, index: content.recoveryIndex };
  }
}

function announcedWait({ status, nextRetryDelayMs, nextRetryAt }: Runtime): Wait | undefined {
  if (status !== 'retry_waiting') return undefined;
  const until = new Date(Number.isNaN(Date.parse(nextRetryAt)) ? Date.now() + nextRetryDelayMs : nextRetryAt);
  return { delayMs: Math.max(0, nextRetryDelayMs), until: until.toISOString() };
}

function key(dir: string, prefix: string, index: number): string {
  return `${dir}\0${prefix}\0${index}`;
}
