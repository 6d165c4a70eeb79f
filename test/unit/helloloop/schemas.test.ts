import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recoveries } from '../../../src/helloloop/recoveries.ts';
import { recoveryRecordSchema, runtimeSchema, supervisorStateSchema } from '../../../src/helloloop/schemas.ts';
import { Statuses } from '../../../src/helloloop/statuses.ts';
import { parseJournalLine } from '../../../src/session/journal.ts';

/** Whatever JSON can say in place of a number. */
const anything = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(), fc.jsonValue());
const line = (happening: object) => JSON.stringify({ v: 1, seq: 1, at: '', mono: 0, ...happening });
const place = { dir: '/run', prefix: 'codex', path: '' };

describe('what HelloLoop says of time and processes', () => {
  it('becomes events that are read back as they were written, however absurd it is', () => {
    const time = fc.oneof(fc.constantFrom('+275760-09-13T00:00:00.000Z', 'soon', ''), anything);
    fc.assert(
      fc.property(anything, time, anything, (delay, nextRetryAt, code) => {
        const runtime = { status: 'retry_waiting', recoveryCount: 1, nextRetryDelayMs: delay, nextRetryAt };
        const stalled = { status: 'suspected_stall', heartbeat: { idleSeconds: delay } };
        const record = { recoveryIndex: 2, delaySeconds: delay, taskCode: code, taskAttemptPrefix: 'codex' };
        const recoveries = new Recoveries();
        recoveries.note({
          ...{ logs: [], groups: [] },
          runtimes: [{ ...place, content: runtimeSchema.parse(runtime) }],
          records: [{ ...place, content: recoveryRecordSchema.parse(record) }],
        });
        const told = [
          ...[1, 2].map((index) => recoveries.wait('/run', 'codex', index, index + 1)),
          ...recoveries.recorded(() => 1),
          ...new Statuses().tell(runtimeSchema.parse(stalled), 1),
        ].map((happening) => line(happening ?? {}));
        expect(told).toHaveLength(5);
        expect(told.map(parseJournalLine)).toEqual(told.map((each) => JSON.parse(each)));
      }),
    );
  });

  it('is never less than nothing', () => {
    expect(recoveryRecordSchema.parse({ recoveryIndex: 1, delaySeconds: -7 }).delaySeconds).toBe(0);
  });

  it.each([-5, 1.5, 2 ** 40, 1e306, 'abc', null])('has no process %s', (pid) => {
    expect(supervisorStateSchema.parse({ sessionId: 's', status: 'running', pid, lease: { pid } })).toMatchObject({
      ...{ pid: 0, lease: { pid: 0 } },
    });
  });
});
