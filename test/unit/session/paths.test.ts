import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelsOf,
  collectedDir,
  executionDir,
  executionMark,
  fileCommandPath,
  logPath,
  sessionMark,
  sessionPaths,
} from '../../../src/session/paths.ts';

const root = join('/temp', 'supervised-run', 's');

describe('the session folder', () => {
  it('has these files', () => {
    expect(
      Object.fromEntries(Object.entries(sessionPaths(root)).map(([name, path]) => [name, relative(root, path)])),
    ).toEqual({
      root: '',
      request: 'request.json',
      journal: 'journal.jsonl',
      state: 'state.json',
      step: 'step.json',
      stop: 'stop.json',
      supervisorLog: 'supervisor.log',
      ctrf: 'ctrf.json',
      artifacts: 'artifacts',
    });
  });

  it.each([
    [executionDir(root, 'attempt', 1), 'attempts/01'],
    [executionDir(root, 'attempt', 100), 'attempts/100'],
    [executionDir(root, 'on-retry', 2), 'on-retry/02'],
    [logPath(executionDir(root, 'attempt', 1), 'output'), 'attempts/01/output.log'],
    [logPath(executionDir(root, 'attempt', 1), 'stderr'), 'attempts/01/stderr.log'],
    [collectedDir(executionDir(root, 'attempt', 1)), 'attempts/01/collected'],
    [fileCommandPath(executionDir(root, 'attempt', 1), 'GITHUB_OUTPUT'), 'attempts/01/github/output'],
    [fileCommandPath(executionDir(root, 'attempt', 1), 'GITHUB_STEP_SUMMARY'), 'attempts/01/github/step-summary'],
  ])('has %s', (path, expected) => {
    expect(relative(root, path)).toBe(join(expected));
  });

  it('has one log, or one for each stream', () => {
    expect(channelsOf('merged')).toEqual(['output']);
    expect(channelsOf('split')).toEqual(['stdout', 'stderr']);
  });
});

describe('the mark of an execution', () => {
  const execution = fc.tuple(
    fc.constantFrom('attempt' as const, 'on-retry' as const),
    fc.integer({ min: 1, max: 200 }),
  );
  // The format of create-session.ts.
  const sessionId = fc.stringMatching(/^[0-9]{8}-[0-9]{6}-[0-9a-f]{6}$/);

  it('does not contain the mark of another execution', () => {
    fc.assert(
      fc.property(sessionId, execution, execution, (id, [kind, number], [otherKind, otherNumber]) => {
        const isSame = kind === otherKind && number === otherNumber;
        expect(executionMark(id, kind, number).includes(executionMark(id, otherKind, otherNumber))).toBe(isSame);
      }),
    );
  });

  it('contains the mark of its session', () => {
    expect(executionMark('20260820-021405-7f3a01', 'attempt', 1)).toContain(sessionMark('20260820-021405-7f3a01'));
    expect(executionMark('20260820-021405-7f3a01', 'attempt', 1)).not.toContain(sessionMark('20260820-021405-7f3a0'));
  });
});
