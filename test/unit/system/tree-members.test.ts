import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf, type Tree } from '../../../src/system/tree-members.ts';
import { entry, type Row } from './entries.ts';

const root = { pid: 50, startTime: '1050' };
const tree: Tree = { root, mark: 's1/attempt-1;' };

function members(rows: Row[], of: Tree = tree): number[] {
  return membersOf(of, rows.map(entry))
    .map(({ pid }) => pid)
    .sort((a, b) => a - b);
}

describe('the processes of a tree', () => {
  it.each<[string, Row, boolean]>([
    ['the root', { pid: 50 }, true],
    ['one in its group', { pid: 60, group: 50, session: 50 }, true],
    ['one in its session, with a group of its own', { pid: 60, group: 60, session: 50 }, true],
    ['one with the mark', { pid: 60, marks: 's1/attempt-1;' }, true],
    ['one with more marks', { pid: 60, marks: 's0/attempt-2;s1/attempt-1;s2/on-retry-1;' }, true],
    ['the child of the root, whatever else it changed', { pid: 60, parent: 50 }, true],
    ['a stranger', { pid: 60 }, false],
    ['an older process', { pid: 40 }, false],
    ['one of another attempt', { pid: 60, marks: 's1/attempt-11;' }, false],
    ['one of the on-retry script', { pid: 60, marks: 's1/on-retry-1;' }, false],
    ['one of another session', { pid: 60, marks: 's2/attempt-1;' }, false],
    ['one with the mark in another variable', { pid: 60, environment: 'NOTE=s1/attempt-1;' }, false],
    ['one older than the root, though it has the mark', { pid: 60, marks: 's1/attempt-1;', startTime: '900' }, false],
    ['one whose environment cannot be read', { pid: 60, environment: '' }, false],
    ['this process', { pid: process.pid, marks: 's1/attempt-1;', startTime: '9999' }, false],
  ])('%s', (_, row, isMember) => {
    const rows = row.pid === 50 ? [row] : [{ pid: 50 }, row];
    expect(members(rows).includes(row.pid)).toBe(isMember);
  });

  it('include descendants at any depth, in any order of the table, as long as their parents live', () => {
    const chain = [
      { pid: 64, parent: 63 },
      { pid: 63, parent: 62 },
      { pid: 50 },
      { pid: 62, parent: 50 },
      { pid: 70, parent: 1 },
      { pid: 71, parent: 70 },
    ];
    expect(members(chain)).toEqual([50, 62, 63, 64]);
    expect(members(chain.filter(({ pid }) => pid !== 63))).toEqual([50, 62]);
  });

  it('include descendants of one with the mark', () => {
    expect(
      members([
        { pid: 60, marks: tree.mark },
        { pid: 61, parent: 60 },
      ]),
    ).toEqual([60, 61]);
  });

  it('include those that are known, with their descendants, and no later process with such a pid', () => {
    const known = [
      { pid: 60, startTime: '1060' },
      { pid: 70, startTime: '900000000' },
      { pid: 80, startTime: '' },
    ];
    const rows = [{ pid: 60, environment: '' }, { pid: 61, parent: 60 }, { pid: 70 }, { pid: 80, startTime: '' }];
    expect(members(rows, { root: null, mark: tree.mark, known })).toEqual([60, 61]);
  });

  it('include younger processes that write to a file of the tree', () => {
    const files = ['/s/output.pipe (deleted)'];
    const rows = [
      { pid: 50 },
      { pid: 60, writesTo: files },
      { pid: 61, writesTo: ['/other'] },
      { pid: 40, writesTo: files },
    ];
    expect(members(rows, { ...tree, files })).toEqual([50, 60]);
    expect(members(rows)).toEqual([50]);
  });
});

describe('after the death of the root', () => {
  it('its group and session still have members', () => {
    expect(
      members([
        { pid: 60, group: 50, session: 50 },
        { pid: 61, group: 61, session: 50 },
      ]),
    ).toEqual([60, 61]);
  });

  it('a process found while its parent lived is still a member, and so are its children; a reused pid is not', () => {
    const rows = [
      { pid: 60, parent: 1, startTime: '1060' },
      { pid: 61, parent: 60 },
      { pid: 70, parent: 1, startTime: '9000' },
    ];
    const found = ['60 1060', '70 1070'];
    const wasFound = ({ pid, startTime }: { pid: number; startTime: string }) => found.includes(`${pid} ${startTime}`);
    expect(membersOf(tree, rows.map(entry), wasFound).map(({ pid }) => pid)).toEqual([60, 61]);
  });

  it('an unrelated process that reuses its pid is no member, nor is the tree of that process', () => {
    const stranger = { pid: 50, startTime: '500000000' };
    const rows = [
      stranger,
      { pid: 80, group: 50, session: 50, startTime: '500000001' },
      { pid: 81, parent: 50, startTime: '500000002' },
      { pid: 60, marks: tree.mark },
    ];
    expect(members(rows)).toEqual([60]);
  });

  it('children that keep its pid, as on Windows, are found; those of an earlier process with that pid are not', () => {
    const windows = (row: Row): Row => ({ group: 0, session: 0, environment: '', ...row });
    const orphan = windows({ pid: 60, parent: 50, startTime: '1060' });
    const older = windows({ pid: 61, parent: 50, startTime: '1000' });
    const grandchild = windows({ pid: 62, parent: 60, startTime: '1061' });
    // 70 is the child of an earlier process 60.
    const unrelated = windows({ pid: 70, parent: 60, startTime: '1001' });
    expect(members([orphan, older, grandchild, unrelated])).toEqual([60, 62]);
  });
});

describe('with incomplete information', () => {
  it('only the mark: marked processes and their descendants, whenever they started', () => {
    const rows = [{ pid: 40, marks: 's1/attempt-3;' }, { pid: 41, parent: 40 }, { pid: 50 }, { pid: 60, group: 50 }];
    expect(members(rows, { root: null, mark: 's1/' })).toEqual([40, 41]);
  });

  it('no start time: the pid alone counts', () => {
    const unknown = { root: { pid: 50, startTime: '' }, mark: tree.mark };
    expect(members([{ pid: 50 }, { pid: 60, group: 50 }, { pid: 40, marks: tree.mark }], unknown)).toEqual([
      40, 50, 60,
    ]);
  });

  it.each([0, 1])('group %d is never that of a tree: a signal to it would reach this process, or everything', (pid) => {
    const rows = [
      { pid: 1, startTime: '7' },
      { pid: 60, group: pid, session: pid },
    ];
    expect(members(rows, { root: { pid, startTime: '7' }, mark: 'x;' })).toEqual([]);
  });
});

describe('any process table', () => {
  /** In steps that no system takes for the same time (start-time.ts). */
  const anyStart = fc.integer({ min: 1, max: 40 }).map((start) => String(start * 100_000_000));
  const small = fc.integer({ min: 2, max: 30 });
  const row = fc.record({
    parent: fc.integer({ min: 0, max: 30 }),
    group: small,
    session: small,
    startTime: anyStart,
    marks: fc.option(fc.constantFrom('s1/attempt-1;', 's1/attempt-2;', 's0/attempt-1;s1/attempt-1;'), {
      nil: undefined,
    }),
  });
  const table = fc
    .dictionary(small.map(String), row, { maxKeys: 25 })
    .map((rows) =>
      Object.entries(rows).map(([pid, { marks, ...rest }]) =>
        entry({ pid: Number(pid), ...rest, ...(marks !== undefined && { marks }) }),
      ),
    );
  const anyTree = fc.record({
    root: fc.option(fc.record({ pid: small, startTime: anyStart }), { nil: null }),
    mark: fc.constant('s1/attempt-1;'),
  });

  it('has exactly the members that have a reason, their own or a parent that is a member', () => {
    fc.assert(
      fc.property(table, anyTree, (processes, anyOf) => {
        const found = membersOf(anyOf, processes);
        const pids = new Set(found.map(({ pid }) => pid));
        expect(pids.size).toBe(found.length);
        const { root: leader, mark } = anyOf;
        const living = processes.find(({ pid }) => pid === leader?.pid);
        const isOurGroup = leader !== null && (living === undefined || living.startTime === leader.startTime);
        const starts = new Map(processes.map(({ pid, startTime }) => [pid, Number(startTime)]));
        if (leader !== null && isOurGroup) starts.set(leader.pid, Number(leader.startTime));
        for (const { pid, parent, group, session, startTime, environment } of processes) {
          const ownReason =
            (isOurGroup && [pid, group, session].includes(leader.pid)) ||
            (environment().includes(mark) && !(leader && Number(startTime) < Number(leader.startTime)));
          const parentIsOurs = pids.has(parent) || (isOurGroup && parent === leader.pid);
          const inherited = parentIsOurs && Number(startTime) >= (starts.get(parent) ?? Number.POSITIVE_INFINITY);
          expect(pids.has(pid)).toBe(ownReason || inherited);
        }
      }),
      { numRuns: 500 },
    );
  });
});
