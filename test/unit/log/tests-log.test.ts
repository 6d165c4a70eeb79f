import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionFacts } from '../../../src/log/aftermath.ts';
import { annotationFile } from '../../../src/log/annotation-file.ts';
import { SessionLog } from '../../../src/log/session-log.ts';
import type { EventBody, EventOf } from '../../../src/session/events.ts';
import type { TestSettings } from '../../../src/session/request.ts';
import type { ShownTest, TestVerdict } from '../../../src/session/test-events.ts';
import {
  at,
  attemptEnded,
  attemptStarted,
  exitedWith,
  retryWaiting,
  sessionEnded,
  testsConcluded,
  testsRead,
} from '../../kit/events.ts';
import { obeyedCommands } from '../../kit/runner-model.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { RecordedLog } from './recorded-log.ts';

const total: ShownTest = {
  test: 'tests.test_cart › test_total',
  file: 'tests/test_cart.py',
  line: 12,
  message: 'assert 3 == 4\n  where 3 = total()',
};
const pays: ShownTest = { test: 'tests.test_cart › test_pays[1,2]', message: '\n\nTimeoutError: 30 s' };

let log: RecordedLog;
let session: SessionLog;

function begin(facts: Partial<SessionFacts> = {}): void {
  log = new RecordedLog();
  session = new SessionLog(log, { name: 'npm run e2e', maxAttempts: 3, ...facts });
}

beforeEach(() => begin());

const failed = exitedWith(1);
const end = (tests: ShownTest[], ...history: TestVerdict['history']): TestVerdict[] =>
  tests.map((test) => ({ ...test, history }));
const failedEnd = sessionEnded('failed', { failure: failed.failure });
const inAttempt = (attempt: number, status: TestVerdict['history'][number]['status']) => ({ attempt, status });

async function show(...events: EventBody[]): Promise<void> {
  for (const event of events) await session.show({ kind: 'event', event: at(0, event) });
}

/** Shows an attempt, and what follows it. */
async function attempt(number: number, read: EventOf<'tests_read'>, result = failed): Promise<void> {
  await show(attemptStarted(number), read, attemptEnded(number, result));
}

function shown(): string {
  return log.text().replace(/\u001b\[\d*m/g, '');
}

function last(text: string): string {
  return shown().slice(shown().lastIndexOf(text) + text.length);
}

describe('the log of a session with tests', () => {
  it('reads like this', async () => {
    await attempt(1, testsRead(1, [total, pays]));
    await show(retryWaiting(2, 10_000), {
      type: 'rerun_planned',
      attempt: 2,
      narrowed: true,
      because: '',
      tests: [total.test, pays.test],
      count: 2,
    });
    await attempt(2, testsRead(2, [], { total: 2, skipped: 0 }), exitedWith(0));
    const flakyTests = end([total, pays], inAttempt(1, 'failed'), inAttempt(2, 'passed'));
    await show(testsConcluded({ flakyTests }), sessionEnded('completed'));
    expect(shown()).toMatchInlineSnapshot(`
      "::group::Attempt 1 of 3
      ::endgroup::
      ✗ 214 tests: 211 passed, 2 failed, 1 skipped
        ✗ tests.test_cart › test_total: assert 3 == 4
        ✗ tests.test_cart › test_pays[1,2]: TimeoutError: 30 s
      ::notice::Attempt 1 of 3 exited with code 1, after 1 s.
      … Attempt 2 of 3 follows in 10 s, at 02:14:15 UTC.
      ↻ Only the 2 tests that failed run again: tests.test_cart › test_total, tests.test_cart › test_pays[1,2].
      ::group::Attempt 2 of 3
      ::endgroup::
      ✓ 2 tests: 2 passed
      ::notice title=test_total is flaky::tests.test_cart › test_total failed in attempt 1, passed in attempt 2: assert 3 == 4
      ::notice title=test_pays[1%2C2] is flaky::tests.test_cart › test_pays[1,2] failed in attempt 1, passed in attempt 2: TimeoutError: 30 s
      "
    `);
  });

  it('has one more line if all tests pass', async () => {
    await attempt(1, testsRead(1, [], { skipped: 0 }), exitedWith(0));
    await show(testsConcluded(), sessionEnded('completed'));
    expect(last('::endgroup::\n')).toBe('✓ 214 tests: 214 passed\n');
  });

  it('without groups has the results below the output', async () => {
    begin({ maxAttempts: 1 });
    await show(attemptStarted(1));
    await session.show({ kind: 'output', channel: 'output', bytes: Buffer.from('no end of line') });
    await show(testsRead(1, [], { skipped: 0 }), attemptEnded(1), testsConcluded(), sessionEnded('completed'));
    expect(shown()).toBe('no end of line\n✓ 214 tests: 214 passed\n');
  });

  it('says why everything runs again', async () => {
    const because = '30 tests failed, more than 20';
    await show({ type: 'rerun_planned', attempt: 2, narrowed: false, because, tests: [], count: 0 });
    expect(shown()).toBe('↻ Everything runs again, because 30 tests failed, more than 20.\n');
  });

  it('lists at most ten tests of an attempt', async () => {
    const many = Array.from({ length: 22 }, (_, index): ShownTest => ({ test: `test ${index}` }));
    await attempt(1, testsRead(1, many));
    await show(retryWaiting(2, 0));
    expect(shown().match(/^ {2}✗ test \d+$/gm)).toHaveLength(10);
    expect(shown()).toContain('  ✗ and 12 more\n');
  });

  it('names the one that hung first, tests in quarantine, duplicates and what is wrong with files', async () => {
    const hung: ShownTest = { test: 'slow' };
    await attempt(
      1,
      testsRead(1, [total, hung], {
        failed: 4,
        quarantined: 2,
        quarantinedTests: ['a', 'b'],
        hung: 'slow',
        duplicates: ['twice'],
        notes: ['out/old.xml: older than the attempt, so not its result.'],
      }),
    );
    await show(retryWaiting(2, 0));
    expect(last('::endgroup::\n')).toMatchInlineSnapshot(`
      "✗ 214 tests: 209 passed, 2 failed, 2 failed in quarantine, 1 skipped
        ✗ slow: hung, it started last and did not end
        ✗ tests.test_cart › test_total: assert 3 == 4
        - In quarantine: a, b
        - More than one result of the same name: twice
        - out/old.xml: older than the attempt, so not its result.
      ::notice::Attempt 1 of 3 exited with code 1, after 1 s.
      "
    `);
  });

  it('says that an attempt has no results', async () => {
    await attempt(1, testsRead(1, [], { total: 0, skipped: 0, notes: ['No file matches out/junit.xml.'] }));
    await show(retryWaiting(2, 0));
    expect(last('::endgroup::\n')).toMatchInlineSnapshot(`
      "? No results of tests were found.
        - No file matches out/junit.xml.
      ::notice::Attempt 1 of 3 exited with code 1, after 1 s.
      "
    `);
  });

  it('warns of a success that has no results', async () => {
    await attempt(1, testsRead(1, [], { total: 0, skipped: 0, notes: ['No file matches a.xml.'] }), exitedWith(0));
    await show(sessionEnded('completed'));
    expect(last('::endgroup::\n')).toBe(
      '::warning::npm run e2e: no results of tests were found: No file matches a.xml.\n',
    );
  });

  it('goes on where the log of an earlier step ends, before or after the results', async () => {
    const past = [attemptStarted(1), testsRead(1, [total]), attemptEnded(1, failed)];
    for (const event of past) await session.show({ kind: 'past', event: at(0, event) });
    await show(retryWaiting(2, 0));
    expect(shown()).toContain('✗ 214 tests: 212 passed, 1 failed, 1 skipped\n');
    begin();
    for (const event of [...past, retryWaiting(2, 0)]) await session.show({ kind: 'past', event: at(0, event) });
    await show(sessionEnded('stopped', { cause: 'stopped' }));
    expect(shown()).toBe('');
  });
});

describe('the annotations', () => {
  it('of the failures that fail the step have the place, the name and the message', async () => {
    const workspace = tempFolder();
    mkdirSync(join(workspace, 'tests'));
    writeFileSync(join(workspace, 'tests/test_cart.py'), '');
    begin({ workspace, workingDirectory: workspace });
    await attempt(3, testsRead(3, [total, pays]));
    const failedTests = end([total, pays], inAttempt(3, 'failed'));
    await show(testsConcluded({ failedTests }), failedEnd);
    expect(last('::endgroup::\n')).toMatchInlineSnapshot(`
      "✗ 214 tests: 211 passed, 2 failed, 1 skipped
      ::error file=tests/test_cart.py,line=12,title=test_total failed::tests.test_cart › test_total: assert 3 == 4%0Awhere 3 = total()
      ::error title=test_pays[1%2C2] failed::tests.test_cart › test_pays[1,2]: TimeoutError: 30 s
      "
    `);
  });

  it('name a test that did not run again', async () => {
    await attempt(1, testsRead(1, [total]));
    await show(retryWaiting(2, 0));
    await attempt(2, testsRead(2, [], { total: 1, skipped: 1 }));
    const failedTests = end([total], inAttempt(1, 'failed'), inAttempt(2, 'skipped'));
    await show(testsConcluded({ failedTests }), failedEnd);
    expect(last('::endgroup::\n')).toBe(
      '✓ 1 test: 1 skipped\n' +
        '::error title=test_total failed::tests.test_cart › test_total: failed in attempt 1, and did not run again: assert 3 == 4%0Awhere 3 = total()\n',
    );
  });

  it('leave one place to the step, and count the rest', async () => {
    const many = Array.from({ length: 30 }, (_, index): ShownTest => ({ test: `test ${index}` }));
    await attempt(3, testsRead(3, many));
    await show(testsConcluded({ failedTests: end(many, inAttempt(3, 'failed')) }), failedEnd);
    expect(shown().match(/^::error/gm)).toHaveLength(9);
    expect(last('::test 8\n')).toBe('  ✗ test 9\n  ✗ and 20 more\n');
  });

  it('give way to those of the command', async () => {
    await show(attemptStarted(3));
    const own = Array.from({ length: 8 }, () => '::error::mine\n').join('');
    await session.show({ kind: 'output', channel: 'output', bytes: Buffer.from(own) });
    await show(testsRead(3, [total, pays]), attemptEnded(3, failed));
    await show(testsConcluded({ failedTests: end([total, pays], inAttempt(3, 'failed')) }), failedEnd);
    expect(shown()).toContain('::error title=test_total failed::');
    expect(shown()).toContain('\n  ✗ tests.test_cart › test_pays[1,2]: TimeoutError: 30 s\n');
  });

  it('are not made of a session that was stopped', async () => {
    await attempt(3, testsRead(3, [total]));
    await show(testsConcluded({ failedTests: end([total], inAttempt(3, 'failed')) }));
    await show(sessionEnded('stopped', { cause: 'cancelled', failure: failed.failure }));
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
    expect(shown()).toContain('  ✗ tests.test_cart › test_total: assert 3 == 4\n');
  });

  const flakyTests = end([total], inAttempt(1, 'failed'), inAttempt(2, 'failed'), inAttempt(3, 'passed'));
  const text = 'tests.test_cart › test_total failed in attempts 1 and 2, passed in attempt 3: assert 3 == 4';

  it.each([
    ['pass', null, '≈ 1 flaky test: tests.test_cart › test_total\n'],
    ['warn', null, `::notice title=test_total is flaky::${text}\n`],
    ['fail', 'flaky_tests', `::error title=test_total is flaky::${text}\n`],
  ] as const)('of flaky tests with `flaky: %s`', async (flaky, code, line) => {
    begin({ tests: { flaky } as TestSettings });
    const failure = code === null ? null : { code, family: 'final' as const, reason: 'has flaky tests' };
    await show(testsConcluded({ flakyTests }), sessionEnded(code === null ? 'completed' : 'failed', { failure }));
    expect(shown()).toBe(line);
  });

  it('are not made for the quarantine, which has lines', async () => {
    await show(
      testsConcluded({
        expired: [{ test: 'old', until: '2026-05-01', issue: '#12' }],
        unmatched: ['"gone" in the quarantine matches no test'],
      }),
      sessionEnded('completed'),
    );
    expect(shown()).toBe(
      '! Failed after the end of their quarantine: old (until 2026-05-01, #12)\n! "gone" in the quarantine matches no test\n',
    );
  });
});

describe('hostile texts', () => {
  const texts = [
    '::error::mine',
    '##[group]mine',
    'a\n::stop-commands::x',
    'a\r::add-mask::a',
    '\u001b[2J\u001b]0;title\u0007red',
    'a%0A::error::b',
    'x,file=/etc/passwd,line=1::y',
    '\u202e\u0000\ufeff',
    '',
    'x'.repeat(10_000),
    'word '.repeat(2_000),
  ];

  it.each(texts)('reach the log as text: %j', async (text) => {
    const test = { test: text, file: text, line: 3, message: text };
    const read = testsRead(3, [test], {
      failed: 3,
      quarantined: 2,
      quarantinedTests: [text],
      hung: text,
      duplicates: [text],
      notes: [text],
    });
    await show({ type: 'rerun_planned', attempt: 3, narrowed: true, because: text, tests: [text], count: 1 });
    await show({ type: 'rerun_planned', attempt: 3, narrowed: false, because: text, tests: [text], count: 1 });
    await attempt(3, read);
    await show(
      testsConcluded({
        failedTests: end([test], inAttempt(3, 'failed')),
        flakyTests: end([test], inAttempt(1, 'failed'), inAttempt(2, 'passed')),
        expired: [{ test: text, until: text, issue: text }],
        unmatched: [text],
      }),
      failedEnd,
    );
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup', 'error', 'notice']);
    expect(
      Math.max(
        ...shown()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(1_500);
    expect(shown()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('the file of an annotation', () => {
  const outside = tempFolder(afterAll);
  const workspace = join(outside, 'work');
  const workingDirectory = join(workspace, 'shop');
  mkdirSync(join(workingDirectory, 'tests'), { recursive: true });
  writeFileSync(join(workingDirectory, 'tests/a.py'), '');
  writeFileSync(join(workspace, 'top.py'), '');
  writeFileSync(join(outside, 'outside.py'), '');

  it.each([
    ['tests/a.py', 'shop/tests/a.py'],
    ['./tests/a.py', 'shop/tests/a.py'],
    ['tests\\a.py', 'shop/tests/a.py'],
    ['shop/tests/a.py', 'shop/tests/a.py'],
    ['top.py', 'top.py'],
    [join(workspace, 'top.py'), 'top.py'],
    ['../top.py', 'top.py'],
    ['../../outside.py', undefined],
    ['/etc/passwd', undefined],
    ['nowhere.py', undefined],
    ['.', undefined],
    ['', undefined],
    ['top.py\n', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%j is %j', (file, shownFile) => {
    expect(annotationFile(file, { workspace, workingDirectory })).toBe(shownFile);
  });
});
