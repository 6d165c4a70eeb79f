import { describe, expect, it } from 'vitest';
import { ownOutputs } from '../../../../src/action/results/output-names.ts';
import { testOutputs } from '../../../../src/action/results/test-outputs.ts';
import { testWords } from '../../../../src/action/results/tests-of-end.ts';
import { redactTexts } from '../../../../src/session/redact-texts.ts';
import type { ShownTest, TestVerdict } from '../../../../src/session/test-events.ts';
import { exitedWith, testsConcluded, testsRead } from '../../../kit/events.ts';
import { type SessionOutline, session } from '../../../kit/session.ts';

const failedEnd: SessionOutline['end'] = { status: 'failed', failure: exitedWith(1).failure };
const verdicts = (...names: string[]): TestVerdict[] => names.map((test) => ({ test, history: [] }));

function state(outline: SessionOutline) {
  return redactTexts(session(outline), (text) => text.replaceAll('hunter2', '***'));
}

describe('the outputs about tests', () => {
  it('are empty for a session without tests', () => {
    const outputs = testOutputs(state({ attempts: [{ ms: 1 }] }), '/ctrf.json');
    expect(outputs).toEqual({ tests: '', 'failed-tests': '', 'flaky-tests': '', 'tests-file': '' });
  });

  it('have the verdict over all attempts', () => {
    const concluded = testsConcluded({ failedTests: verdicts('a', 'hunter2 "b"\n'), flakyTests: verdicts('c') });
    const outputs = testOutputs(
      state({ attempts: [{ ms: 1, ...exitedWith(1), tests: [] }], concluded, end: failedEnd }),
      '/ctrf.json',
    );
    expect(outputs).toEqual({
      tests: '{"total":214,"passed":210,"failed":2,"skipped":1,"flaky":1,"quarantined":0}',
      'failed-tests': '["a","*** \\"b\\"\\n"]',
      'flaky-tests': '["c"]',
      'tests-file': '/ctrf.json',
    });
  });

  it('of a session that nobody could conclude have what its attempts say', () => {
    const narrowed = testsRead(2, [{ test: 'a' }], { total: 2, skipped: 0 });
    const outputs = testOutputs(
      state({
        attempts: [
          { ms: 1, ...exitedWith(1), tests: [{ test: 'a' }, { test: 'b' }] },
          { ms: 1, ...exitedWith(1), narrowed: true, tests: narrowed },
          { ms: 1, ...exitedWith(1), tests: testsRead(3, [{ test: 'a' }], { total: 0, failed: 0, skipped: 0 }) },
        ],
      }),
      '/ctrf.json',
    );
    expect(outputs).toMatchObject({
      tests: '{"total":214,"passed":212,"failed":1,"skipped":1,"flaky":0,"quarantined":0}',
      'failed-tests': '["a"]',
      'tests-file': '',
    });
  });

  it('have at most 64 KiB each, and are JSON all the same', () => {
    const long = Array.from({ length: 300 }, (_, index) => `${index} ${'ä'.repeat(900)}`);
    const concluded = testsConcluded({ failedTests: verdicts(...long) });
    const outputs = testOutputs(state({ attempts: [{ ms: 1 }], concluded }), '');
    expect(Buffer.byteLength(outputs['failed-tests'])).toBeLessThanOrEqual(64 * 1024);
    expect(JSON.parse(outputs['failed-tests'])).toEqual(long.slice(0, 36));
  });

  it('are names for the command to use without tests', () => {
    expect(ownOutputs(true)).toContain('tests');
    expect(ownOutputs(false)).not.toContain('tests');
    expect(ownOutputs(false)).toContain('status');
  });
});

describe('what explains a failure', () => {
  const words = (tests: ShownTest[] | ReturnType<typeof testsRead>, more: Partial<SessionOutline> = {}) =>
    testWords(state({ attempts: [{ ms: 1, ...exitedWith(1), tests }], end: failedEnd, ...more }));

  it.each([
    [[], undefined],
    [[{ test: 'a' }], '1 failed test: a'],
    [['a', 'b', 'c', 'd', 'e'].map((test) => ({ test })), '5 failed tests: a, b, c and 2 more'],
    [[{ test: 'a\n::error::b' }], '1 failed test: a ::error::b'],
  ])('of %j is %s', (tests, text) => {
    expect(words(tests)).toBe(text);
  });

  it('is the test that hung first', () => {
    const read = testsRead(1, [{ test: 'a' }, { test: 'slow' }], { hung: 'slow' });
    expect(words(read)).toBe('The test that hung: slow; 2 failed tests: a, slow');
  });

  it('is nothing about tests whose failures are all in quarantine', () => {
    expect(words(testsRead(1, [], { failed: 2, quarantined: 2 }))).toBeUndefined();
  });

  it('is what is flaky where that fails the session', () => {
    const failure = { code: 'flaky_tests', family: 'final' as const, reason: 'has a flaky test' };
    const concluded = testsConcluded({ flakyTests: verdicts('a') });
    expect(words([], { concluded, end: { status: 'failed', failure } })).toBe('1 flaky test: a');
  });

  it('is nothing of an earlier attempt', () => {
    const attempts = [
      { ms: 1, ...exitedWith(1), tests: [{ test: 'a' }] },
      { ms: 1, ...exitedWith(137) },
    ];
    expect(testWords(state({ attempts, end: failedEnd }))).toBeUndefined();
  });
});
