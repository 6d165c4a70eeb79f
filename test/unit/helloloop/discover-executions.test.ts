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
      dir,
      prefix,
      path: '',
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

describe('discoverExecutions', () => {
  it('tells attempts, recoveries, probes and verifications apart by their names', () => {
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

  it('sorts by the order in which they ran, whatever the order and the times of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), fc.func(fc.nat(5)), (prefixes, time) => {
        expect(found(prefixes, { codex: {} }, time).map(({ prefix }) => prefix)).toEqual(inOrder);
      }),
    );
  });

  it('takes a file with a runtime file of its own for a first attempt, even if its name ends like a recovery', () => {
    const [first] = found(['codex-recovery-01'], { 'codex-recovery-01': {} });
    expect(first).toMatchObject({ kind: 'attempt', group: 'codex-recovery-01', recovery: 0 });
  });

  it('includes an execution that its runtime file announces before it has logs', () => {
    const running = { status: 'running', attemptPrefix: 'codex-recovery-01' };
    expect(found(['codex'], { codex: running }).map(({ prefix }) => prefix)).toEqual(['codex', 'codex-recovery-01']);
  });

  it('ignores an execution without logs that is over or whose name is a path', () => {
    expect(found([], { codex: { status: 'completed', attemptPrefix: 'codex' } })).toEqual([]);
    expect(found([], { codex: { status: 'running', attemptPrefix: '../../../etc/passwd' } })).toEqual([]);
  });

  it('assigns logs of any name to the runtime file that names them', () => {
    const [, other] = found(['codex', 'something'], { codex: { status: 'running', attemptPrefix: 'something' } });
    expect(other).toMatchObject({ kind: 'attempt', group: 'codex', prefix: 'something' });
  });
});
