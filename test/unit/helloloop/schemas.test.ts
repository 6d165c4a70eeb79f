import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recoveries } from '../../../src/helloloop/recoveries.ts';
import { recoveryRecordSchema, runtimeSchema, supervisorStateSchema } from '../../../src/helloloop/schemas.ts';
import { StatusTracker } from '../../../src/helloloop/status-tracker.ts';
import { parseJournalLine } from '../../../src/session/journal.ts';

/** Any JSON value in place of a number. */
const anything = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(), fc.jsonValue());
const line = (event: object) => JSON.stringify({ v: 1, seq: 1, at: '', mono: 0, ...event });
const place = { dir: '/run', prefix: 'codex', path: '' };

describe('times and pids in HelloLoop files', () => {
  it('become events that the journal reads back as they were written, however absurd they are', () => {
    const time = fc.oneof(fc.constantFrom('+275760-09-13T00:00:00.000Z', 'soon', ''), anything);
    fc.assert(
      fc.property(anything, time, anything, (delay, nextRetryAt, code) => {
        const runtime = { status: 'retry_waiting', recoveryCount: 1, nextRetryDelayMs: delay, nextRetryAt };
        const stalled = { status: 'suspected_stall', heartbeat: { idleSeconds: delay } };
        const record = { recoveryIndex: 2, delaySeconds: delay, taskCode: code, taskAttemptPrefix: 'codex' };
        const recoveries = new Recoveries();
        recoveries.observe({
          logs: [],
          groups: [],
          runtimes: [{ ...place, content: runtimeSchema.parse(runtime) }],
          records: [{ ...place, content: recoveryRecordSchema.parse(record) }],
        });
        const lines = [
          ...[1, 2].map((index) => recoveries.waitEvent('/run', 'codex', index, index + 1)),
          ...recoveries.recordedEvents(() => 1),
          ...new StatusTracker().update(runtimeSchema.parse(stalled), 1),
        ].map((event) => line(event ?? {}));
        expect(lines).toHaveLength(5);
        expect(lines.map(parseJournalLine)).toEqual(lines.map((each) => JSON.parse(each)));
      }),
    );
  });

  it('are never negative', () => {
    expect(recoveryRecordSchema.parse({ recoveryIndex: 1, delaySeconds: -7 }).delaySeconds).toBe(0);
  });

  it.each([-5, 1.5, 2 ** 40, 1e306, 'abc', null])('turn the impossible pid %s into 0', (pid) => {
    expect(supervisorStateSchema.parse({ sessionId: 's', status: 'running', pid, lease: { pid } })).toMatchObject({
      pid: 0,
      lease: { pid: 0 },
    });
  });
});
