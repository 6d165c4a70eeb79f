import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverExecutions } from '../../../src/helloloop/discover-executions.ts';
import { type Runtime, runtimeSchema } from '../../../src/helloloop/schemas.ts';

const dir = '/repo/.helloloop/runs/one/strategy-01-attempt-01';

function found(prefixes: string[], runtimes: Record<string, Partial<Runtime>>, bornMs = (index: number) => index) {
  return discoverExecutions({
    logs: prefixes.map((prefix, index) => ({ dir, prefix, bornMs: bornMs(index), changedMs: 0 })),
    groups: Object.keys(runtimes).map((prefix) => ({ dir, prefix, path: '' })),
    runtimes: Object.entries(runtimes).map(([prefix, content]) => ({
      ...{ dir, prefix, path: '' },
      content: runtimeSchema.parse({ status: 'completed', ...content }),
    })),
  });
}

const inOrder = [
  'codex',
  'codex-probe-01',
  'codex-probe-02',
  'codex-recovery-02',
  'codex-probe-03',
  'codex-recovery-03',
];

describe('the executions of a run folder', () => {
  it('are told by their names: attempts, recoveries, probes, and what judges the work', () => {
    const executions = found(['codex', 'codex-probe-01', 'codex-recovery-01', '01-verify', 'codex-task-review'], {
      codex: {},
      'codex-task-review': {},
    });
    expect(executions.map(({ kind, prefix, group, recovery }) => [kind, prefix, group, recovery])).toEqual([
      ['attempt', 'codex', 'codex', 0],
      ['probe', 'codex-probe-01', 'codex', 1],
      ['attempt', 'codex-recovery-01', 'codex', 1],
      ['verification', '01-verify', null, 0],
      ['attempt', 'codex-task-review', 'codex-task-review', 0],
    ]);
  });

  it('are in the order in which they ran, whatever the order and the times in which they are found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), fc.func(fc.nat(5)), (prefixes, time) => {
        expect(found(prefixes, { codex: {} }, time).map(({ prefix }) => prefix)).toEqual(inOrder);
      }),
    );
  });

  it('belong to a review when that has a runtime file of its own, also when its name goes on from another one', () => {
    const [first] = found(['codex-recovery-01'], { 'codex-recovery-01': {} });
    expect(first).toMatchObject({ kind: 'attempt', group: 'codex-recovery-01', recovery: 0 });
  });

  it('include one that its runtime file announces and that has no logs yet', () => {
    const running = { status: 'running', attemptPrefix: 'codex-recovery-01' };
    expect(found(['codex'], { codex: running }).map(({ prefix }) => prefix)).toEqual(['codex', 'codex-recovery-01']);
  });

  it('do not include one that is over, or whose name would lead elsewhere', () => {
    expect(found([], { codex: { status: 'completed', attemptPrefix: 'codex' } })).toEqual([]);
    expect(found([], { codex: { status: 'running', attemptPrefix: '../../../etc/passwd' } })).toEqual([]);
  });

  it('are of a runtime file that speaks of them, whatever they are called', () => {
    const [, other] = found(['codex', 'something'], { codex: { status: 'running', attemptPrefix: 'something' } });
    expect(other).toMatchObject({ kind: 'attempt', group: 'codex', prefix: 'something' });
  });
});
