import { describe, expect, it } from 'vitest';
import {
  counts,
  holderLines,
  machineLimitsLine,
  refusalText,
  slotText,
  waitingLine,
} from '../../../../src/action/slots/messages.ts';
import { defaultLimits } from '../../../../src/registry/limits.ts';
import type { PoolState } from '../../../../src/registry/registry.ts';
import type { Slot } from '../../../../src/registry/slot.ts';

const now = new Date('2026-08-20T03:04:05.600Z');
const query = { pool: 'gpu', kind: 'background' as const, permits: 1, registry: '/reg' };
const machine = { boot: 'b', namespace: 'n', pid: 1, startTime: '1' };

function holder(change: Partial<Slot> = {}): Slot {
  return {
    id: 'a1',
    pool: 'gpu',
    kind: 'visible',
    permits: 1,
    phase: 'bound',
    numbers: [0],
    under: null,
    limits: { ...defaultLimits },
    process: machine,
    heartbeatMono: 1,
    arrivedMono: 1,
    preparedMono: 1,
    label: { name: 'e2e', repository: 'acme/app', runUrl: 'https://github.com/acme/app/actions/runs/7' },
    since: '2026-08-20T03:00:03.000Z',
    ...change,
  };
}

function state(change: Partial<PoolState> = {}): PoolState {
  const use = { visible: 1, background: 0, total: 1 };
  return { use, limits: { ...defaultLimits, total: 1 }, limitsFrom: 'step', holders: [holder()], ...change };
}

const waiting = (change: Partial<PoolState> = {}) =>
  ({ kind: 'waiting', slot: holder(), place: 2, ...state(change) }) as const;

describe('the log of a step that waits for a slot', () => {
  it('has a line with the place in line, and a line for each holder', () => {
    expect(waitingLine(query, waiting())).toBe(
      'Waiting for a background slot of pool gpu: place 2 in line, background 0/8, total 1/1 in use.',
    );
    expect(holderLines(state(), now)).toEqual([
      'e2e (acme/app, https://github.com/acme/app/actions/runs/7): 1 visible slot since 03:00:03 UTC (4 min 02 s)',
    ]);
  });

  it('names what keeps the slot of a run that is over, and says what to do', () => {
    const left = Array.from({ length: 7 }, (_, n) => ({
      pid: 50 + n,
      startTime: '1',
      name: `tra\u001b[2Jin${n}\n::error::`,
      reason: 'refuses signals (EPERM): it belongs to another user',
    }));
    const session = { mark: '20260820-030003-1a2b3c/', groups: [], left: left.slice(0, 1) };
    const [line = ''] = holderLines(state({ holders: [holder({ process: { ...machine, session } })] }), now);
    expect(line).toBe(
      'e2e (acme/app, https://github.com/acme/app/actions/runs/7): 1 visible slot since 03:00:03 UTC (4 min 02 s); its run is over, but what it has left cannot be ended: process 50 (train0 ::error::) refuses signals (EPERM): it belongs to another user (end it yourself, or free the slot with slots release a1 --force)',
    );
    const many = { ...machine, session: { ...session, left } };
    expect(holderLines(state({ holders: [holder({ process: many })] }), now)[0]).toContain('; and 2 more (');
    const none = { ...machine, session: { ...session, left: [] } };
    expect(holderLines(state({ holders: [holder({ process: none })] }), now)[0]).not.toContain('its run is over');
  });

  it('names a holder outside of GitHub by its name alone', () => {
    const label = { name: 'by hand', repository: '', runUrl: '' };
    expect(holderLines(state({ holders: [holder({ label, permits: 3, phase: 'prepared' })] }), now)).toEqual([
      'by hand: 3 visible slots (reserved) since 03:00:03 UTC (4 min 02 s)',
    ]);
  });

  it('names ten of many holders', () => {
    const lines = holderLines(state({ holders: Array.from({ length: 13 }, () => holder()) }), now);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('… and 3 more');
  });

  it('keeps what another process wrote on one line, without control characters', () => {
    const label = { name: 'a\n::error::b\u001b[2J', repository: 'r\r\n', runUrl: 'u'.repeat(500) };
    const [line] = holderLines(state({ holders: [holder({ label, since: 'whenever' })] }), now);
    expect(line).toBe('a ::error::b (r, (too long to show)): 1 visible slot since an unknown time');
  });
});

describe('the refusal of a slot', () => {
  it('after a wait names the wait, the use, the holders and where the limits are set', () => {
    expect(refusalText(query, waiting(), 1_800_000, now)).toBe(
      "there was no room for a background slot in pool gpu for 30 min (a longer slot-wait waits longer; background 0/8, total 1/1, place 2 in line). Held by e2e (acme/app, https://github.com/acme/app/actions/runs/7): 1 visible slot since 03:00:03 UTC (4 min 02 s). Its limits are set by the step's input slot-limits",
    );
  });

  it('without a wait names the file of the machine that sets the limits', () => {
    const text = refusalText({ ...query, kind: 'visible', permits: 2 }, waiting({ limitsFrom: 'machine' }), 0, now);
    expect(text).toMatch(
      /^there was no room for 2 visible slots in pool gpu and the step does not wait \(wait: 0; visible 1\/8,/,
    );
    expect(text).toMatch(/\. Its limits are set in .reg.pools\.yml$/);
  });

  it('of a visible slot names the input of the slot action', () => {
    expect(refusalText({ ...query, kind: 'visible' }, waiting(), 0, now)).toMatch(/by the step's input limits$/);
  });

  it('says when others before it in line need the free room', () => {
    expect(refusalText(query, waiting({ holders: [] }), 1, now)).toContain(
      'Held by nobody: others before it in line need more.',
    );
  });

  it.each([
    [{ background: 0 }, 'pool gpu admits no background slots (background 0/0, total 1/8).'],
    [{ total: 0 }, 'pool gpu admits no background slots (background 0/8, total 1/0).'],
    [{ total: 2 }, 'pool gpu never has room for 3 background slots (background 0/8, total 1/2).'],
  ])('of more than the pool can ever give, with limits %j', (limits, text) => {
    const status = { kind: 'impossible', ...state({ limits: { ...defaultLimits, ...limits } }) } as const;
    expect(refusalText({ ...query, permits: 3 }, status, 0, now)).toContain(text);
  });
});

describe('the line about the limits of the machine', () => {
  const own = { ...defaultLimits, total: 4 };

  it('is written when the limits differ from those of the step', () => {
    expect(machineLimitsLine(query, own, state({ limitsFrom: 'machine' }))).toMatch(
      /^The limits of pool gpu \(visible=8 background=8 total=1\) are those of this machine, from .reg.pools\.yml; the step asked for visible=8 background=8 total=4\.$/,
    );
  });

  it.each([
    ['the limits are the same', state({ limitsFrom: 'machine', limits: own })],
    ['the machine sets none', state()],
  ])('is not written when %s', (_, pool) => {
    expect(machineLimitsLine(query, own, pool)).toBeUndefined();
  });
});

it('names slots by their numbers, and counts their use against their limits', () => {
  expect(slotText([0], 'gpu')).toBe('Slot 0 of pool gpu');
  expect(slotText([0, 2], 'gpu')).toBe('Slots 0, 2 of pool gpu');
  expect(counts('visible', state())).toBe('visible 1/8, total 1/1');
});
