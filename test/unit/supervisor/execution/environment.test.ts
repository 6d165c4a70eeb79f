import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { executionEnvironment } from '../../../../src/supervisor/execution/environment.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

let dir: string;
beforeEach(() => {
  dir = tempFolder();
});

const facts = () => ({
  sessionId: 's1',
  attempt: 2,
  maxAttempts: 3,
  lastFailure: 'exit',
  mark: 's1/attempt-2;',
  dir,
  slotNumbers: [] as number[],
});

describe('the environment of an execution', () => {
  it('is the base with the facts', () => {
    expect(executionEnvironment({ PATH: '/bin', HOME: '/root' }, facts())).toEqual({
      PATH: '/bin',
      HOME: '/root',
      SUPERVISED_RUN_SESSION_ID: 's1',
      SUPERVISED_RUN_ATTEMPT: '2',
      SUPERVISED_RUN_MAX_ATTEMPTS: '3',
      SUPERVISED_RUN_LAST_FAILURE: 'exit',
      SUPERVISED_RUN_TREE: 's1/attempt-2;',
    });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('keeps the marks of a session around this one', () => {
    const { SUPERVISED_RUN_TREE } = executionEnvironment({ SUPERVISED_RUN_TREE: 's0/attempt-1;' }, facts());
    expect(SUPERVISED_RUN_TREE).toBe('s0/attempt-1;s1/attempt-2;');
  });

  it('replaces the facts of a session around this one', () => {
    const outer = { SUPERVISED_RUN_ATTEMPT: '9', SUPERVISED_RUN_LAST_FAILURE: 'killed' };
    expect(executionEnvironment(outer, { ...facts(), attempt: 1, lastFailure: undefined })).toMatchObject({
      SUPERVISED_RUN_ATTEMPT: '1',
      SUPERVISED_RUN_LAST_FAILURE: '',
    });
  });

  it('has the numbers of the slot', () => {
    const environment = executionEnvironment({}, { ...facts(), slotNumbers: [1, 3] });
    expect(environment).toMatchObject({ SUPERVISED_RUN_SLOT: '1', SUPERVISED_RUN_SLOTS: '1,3' });
  });

  it('has no slot numbers of a session around this one', () => {
    const environment = executionEnvironment({ SUPERVISED_RUN_SLOT: '4', SUPERVISED_RUN_SLOTS: '4' }, facts());
    expect(environment.SUPERVISED_RUN_SLOT).toBeUndefined();
    expect(environment.SUPERVISED_RUN_SLOTS).toBeUndefined();
  });

  it('has private files for the file commands that the step has', () => {
    const all = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS'].map((name) => `GITHUB_${name}`);
    const outer = Object.fromEntries(all.map((name) => [name, `/outer/${name}`]));
    const environment = executionEnvironment(outer, facts());
    const paths = all.map((name) => environment[name] ?? '');
    expect(new Set(paths).size).toBe(6);
    for (const path of paths) expect(statSync(path)).toMatchObject({ size: 0 });
    expect(paths.every((path) => path.startsWith(join(dir, 'github')))).toBe(true);
  });

  it('does not overwrite the files of an earlier execution', () => {
    executionEnvironment({ GITHUB_OUTPUT: '/outer' }, facts());
    expect(() => executionEnvironment({ GITHUB_OUTPUT: '/outer' }, facts())).toThrow('EEXIST');
  });
});
