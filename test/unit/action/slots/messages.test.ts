import { describe, expect, it } from 'vitest';
import {
  counts,
  holderLines,
  machineLimitsLine,
  refusalText,
  slotText,
  waitingLine,
} from '../../../../src/action/slots/messages.ts';
import type { PoolState } from '../../../../src/registry/registry.ts';
import { defaultLimits, type Slot } from '../../../../src/registry/slot.ts';

const now = new Date('2026-08-20T03:04:05.600Z');
const ask = { pool: 'gpu', kind: 'background' as const, permits: 1, registry: '/reg' };
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

describe('while a step waits', () => {
  it('a line says where it stands, a line for each holder who it is', () => {
    expect(waitingLine(ask, waiting())).toBe(
      'Waiting for a background slot of pool gpu: place 2 in line, background 0/8, total 1/1 in use.',
    );
    expect(holderLines(state(), now)).toEqual([
      'e2e (acme/app, https://github.com/acme/app/actions/runs/7): 1 visible slot since 03:00:03 UTC (4 min 02 s)',
    ]);
  });

  it('a holder outside of GitHub has its name alone', () => {
    const label = { name: 'by hand', repository: '', runUrl: '' };
    expect(holderLines(state({ holders: [holder({ label, permits: 3, phase: 'prepared' })] }), now)).toEqual([
      'by hand: 3 visible slots (reserved) since 03:00:03 UTC (4 min 02 s)',
    ]);
  });

  it('of many holders ten are named', () => {
    const lines = holderLines(state({ holders: Array.from({ length: 13 }, () => holder()) }), now);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('… and 3 more');
  });

  it('what another process wrote stays on its line', () => {
    const label = { name: 'a\n::error::b\u001b[2J', repository: 'r\r\n', runUrl: 'u'.repeat(500) };
    const [line] = holderLines(state({ holders: [holder({ label, since: 'whenever' })] }), now);
    expect(line).toMatch(/^a ::error::b \(r, u{149}…\): 1 visible slot since an unknown time$/);
  });
});

describe('a refusal', () => {
  it('after a wait', () => {
    expect(refusalText(ask, waiting(), 1_800_000, now)).toBe(
      "there was no room for a background slot in pool gpu for 30 min (background 0/8, total 1/1, place 2 in line). Held by e2e (acme/app, https://github.com/acme/app/actions/runs/7): 1 visible slot since 03:00:03 UTC (4 min 02 s). Its limits are set by the step's input slot-limits",
    );
  });

  it('without a wait, by the machine, of a visible slot', () => {
    const text = refusalText({ ...ask, kind: 'visible', permits: 2 }, waiting({ limitsFrom: 'machine' }), 0, now);
    expect(text).toMatch(
      /^there was no room for 2 visible slots in pool gpu and the step does not wait \(visible 1\/8,/,
    );
    expect(text).toMatch(/\. Its limits are set in .reg.pools\.yml$/);
  });

  it('names the input of the slot action', () => {
    expect(refusalText({ ...ask, kind: 'visible' }, waiting(), 0, now)).toMatch(/by the step's input limits$/);
  });

  it('when the room is set aside for others', () => {
    expect(refusalText(ask, waiting({ holders: [] }), 1, now)).toContain(
      'Held by nobody: others before it in line need more.',
    );
  });

  it.each([
    [{ background: 0 }, 'pool gpu admits no background slots (background 0/0, total 1/8).'],
    [{ total: 0 }, 'pool gpu admits no background slots (background 0/8, total 1/0).'],
    [{ total: 2 }, 'pool gpu never has room for 3 background slots (background 0/8, total 1/2).'],
  ])('for good, with %j', (limits, text) => {
    const standing = { kind: 'impossible', ...state({ limits: { ...defaultLimits, ...limits } }) } as const;
    expect(refusalText({ ...ask, permits: 3 }, standing, 0, now)).toContain(text);
  });
});

describe("the machine's word", () => {
  const own = { ...defaultLimits, total: 4 };

  it('is told where it differs', () => {
    expect(machineLimitsLine(ask, own, state({ limitsFrom: 'machine' }))).toMatch(
      /^The limits of pool gpu \(visible=8 background=8 total=1\) are those of this machine, from .reg.pools\.yml; the step asked for visible=8 background=8 total=4\.$/,
    );
  });

  it.each([
    ['it is the same', state({ limitsFrom: 'machine', limits: own })],
    ['there is none', state()],
  ])('is not told where %s', (_, pool) => {
    expect(machineLimitsLine(ask, own, pool)).toBeUndefined();
  });
});

it('slots are called by their numbers, and counted against what limits them', () => {
  expect(slotText([0], 'gpu')).toBe('Slot 0 of pool gpu');
  expect(slotText([0, 2], 'gpu')).toBe('Slots 0, 2 of pool gpu');
  expect(counts('visible', state())).toBe('visible 1/8, total 1/1');
});
