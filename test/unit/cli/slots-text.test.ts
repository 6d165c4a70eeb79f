import { describe, expect, it } from 'vitest';
import { type SlotsList, slotsText } from '../../../src/cli/slots-text.ts';
import type { PoolView, SlotView } from '../../../src/registry/registry.ts';
import { holder, waiter } from '../../kit/slots.ts';

const now = { boot: 'b', namespace: 'n', wallMs: Date.parse('2026-11-02T12:07:02Z'), monoMs: 600_000 };
const pool: PoolView = {
  pool: 'gpu',
  limits: null,
  use: { visible: 0, background: 0, total: 0 },
  slots: [],
  waiters: [],
};

function text(some: Partial<PoolView>, list: Partial<SlotsList> = {}): string[] {
  const pools = [{ ...pool, ...some }];
  const lines = slotsText({ folder: '/r', pools, isNew: false, now, width: 80, ...list }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['Registry /r', '']);
  return lines.slice(2);
}

function seen(slot: ReturnType<typeof waiter>, alive = true): SlotView {
  return { ...slot, alive, orphaned: false };
}

/** Returns the time of day in the time zone of the test. */
function local(iso: string): string {
  return new Date(iso).toTimeString().slice(0, 5);
}

const label = { name: 'tests', repository: 'o/r', runUrl: 'https://github.com/o/r/actions/runs/7' };
const slots = [
  seen(holder('0a1b2c3d4e', { numbers: [0], label: { ...label, name: '試験 🚀' }, since: '2026-11-02T12:03:00Z' })),
  seen(holder('1a1b2c3d4e', { numbers: [1, 2], label, kind: 'visible', since: '2026-11-02T12:03:00Z' })),
];
const time = local('2026-11-02T12:03:00Z');

describe('the list of a pool', () => {
  it('has a line for each slot on a wide terminal, whatever the width of characters', () => {
    expect(text({ slots }, { width: 200 })).toEqual([
      "pool gpu: visible 0, background 0, total 0 (limits: each step's own)",
      'ID          KIND        PERMITS  NUMBERS  STATE  SINCE               HOLDER   REPOSITORY  RUN                                    PROCESS',
      `0a1b2c3d4e  background  1        0        held   ${time} (4 min 02 s)  試験 🚀  o/r         https://github.com/o/r/actions/runs/7  4711`,
      `1a1b2c3d4e  visible     2        1 2      held   ${time} (4 min 02 s)  tests    o/r         https://github.com/o/r/actions/runs/7  4711`,
    ]);
  });

  it('has two lines for each slot on a narrow terminal', () => {
    expect(text({ slots }, { width: 80 }).slice(1)).toEqual([
      'ID          KIND        PERMITS  NUMBERS  STATE  SINCE',
      `0a1b2c3d4e  background  1        0        held   ${time} (4 min 02 s)`,
      '  pid 4711 · 試験 🚀 · o/r · https://github.com/o/r/actions/runs/7',
      `1a1b2c3d4e  visible     2        1 2      held   ${time} (4 min 02 s)`,
      '  pid 4711 · tests · o/r · https://github.com/o/r/actions/runs/7',
    ]);
  });

  it('never wraps without a terminal', () => {
    const long = { name: 'n'.repeat(500), repository: 'r'.repeat(500), runUrl: 'u'.repeat(500) };
    const lines = text(
      { slots: [seen(holder('a', { numbers: [0], label: long }))] },
      { width: Number.POSITIVE_INFINITY },
    );
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain(`${'n'.repeat(49)}…  ${'r'.repeat(99)}…  ${'u'.repeat(199)}…  4711`);
  });

  it('counts the places of the living waiters only', () => {
    const waiters = [seen(waiter('a')), seen(waiter('b'), false), seen(waiter('c'))];
    const lines = text({ waiters }).filter((line) => /^[abc] /.test(line));
    expect(lines.map((line) => line.split(/ {2,}/)[4])).toEqual(['waiting 1', 'dead', 'waiting 2']);
  });

  it('distinguishes reserved slots from held ones', () => {
    const reserved = (['prepared', 'finalized'] as const).map((phase) => seen(holder('a', { phase, numbers: [0] })));
    expect(text({ slots: reserved }).filter((line) => line.includes('  reserved  '))).toHaveLength(2);
  });

  it('shows since when and for how long a request has waited', () => {
    const lines = text({ waiters: [seen(waiter('a', { arrivedMono: 570_000 }))] });
    expect(lines[2]).toContain(`waiting 1  ${local('2026-11-02T12:06:32Z')} (30 s)`);
  });

  it('adds the date for slots older than a day', () => {
    const slot = seen(holder('a', { numbers: [0], since: '2026-10-31T12:00:00Z' }));
    expect(text({ slots: [slot] })[2]).toMatch(/ {2}2026-\d\d-\d\d \d\d:\d\d \(48 h 07 min\)$/);
  });

  it.each([
    ['a time that is invalid', holder('a', { numbers: [0], since: 'yesterday' })],
    ['the clock of an earlier boot', waiter('a', { process: { boot: 'old', namespace: 'n', pid: 1, startTime: '' } })],
  ])('shows no time for %s', (_, slot) => {
    expect(text({ slots: [seen(slot)] })[2]).toMatch(/ {2}—$/);
  });
});

describe('the heading of a pool', () => {
  const use = { visible: 1, background: 2, total: 3 };

  it.each([
    [{ enabled: true, visible: 8, background: 4, total: 6 }, 'visible 1/8, background 2/4, total 3/6'],
    [{ enabled: false, visible: 8, background: 8, total: 8 }, 'visible 1, background 2, total 3 (switched off)'],
    [null, "visible 1, background 2, total 3 (limits: each step's own)"],
  ])('shows the use and the limits %j', (limits, heading) => {
    expect(text({ limits, use })).toEqual([`pool gpu: ${heading}`, 'nothing is held']);
  });
});
