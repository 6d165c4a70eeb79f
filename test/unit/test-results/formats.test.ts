import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../kit/temp-folder.ts';
import { counts, failedIds, readAll } from './recorded.ts';

async function read(content: string) {
  const file = join(tempFolder(), 'result');
  writeFileSync(file, content);
  return await readAll(file);
}

describe('JUnit XML', () => {
  it('names the test that had begun when the file was cut', async () => {
    const { tests, end } = await read(
      '<testsuite name="s"><testcase classname="c" name="a"/><testcase classname="c" name="hung"><system-out>x',
    );
    expect(tests.map(({ id, status }) => [id, status])).toEqual([
      ['c › a', 'passed'],
      ['c › hung', 'unfinished'],
    ]);
    expect(end).toMatchObject({ hung: 'c › hung', complete: false, notes: ['it ends before its last element'] });
  });

  it('takes a failure that is cut for one', async () => {
    const { tests, end } = await read('<testsuite><testcase classname="c" name="a"><failure message="m">first lin');
    expect(tests).toMatchObject([{ id: 'c › a', status: 'failed', failure: { message: 'm', details: 'first lin' } }]);
    expect(end.hung).toBeUndefined();
  });

  it.each(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'])('has %s before the result', async (element) => {
    const { tests } = await read(
      `<testsuite><testcase classname="c" name="a"><${element} message="m" type="T"><stackTrace>at x</stackTrace><system-out>no</system-out></${element}></testcase></testsuite>`,
    );
    expect(tests).toMatchObject([{ status: 'passed', earlierFailures: [{ message: 'm', details: 'at x' }] }]);
  });

  it('has a failure of a suite itself', async () => {
    const { tests } = await read(
      '<testsuite name="s"><error message="no database"/><testcase classname="c" name="a"/></testsuite>',
    );
    expect(failedIds(tests)).toEqual(['s › (suite)']);
  });

  it('reads what a control character makes no XML', async () => {
    const { tests, end } = await read(
      '<testsuite><testcase classname="c" name="a"><failure>&#x1B;[1mred</failure></testcase></testsuite>',
    );
    expect(tests[0]?.failure?.message).toContain('red');
    expect(end.notes[0]).toMatch(/^it is not quite XML/);
  });

  it('reads seconds with commas', async () => {
    const { tests } = await read('<testsuite><testcase classname="c" name="a" time="1,234.5"/></testsuite>');
    expect(tests[0]?.durationMs).toBe(1_234_500);
  });
});

describe('CTRF', () => {
  const report = (tests: unknown[]) =>
    JSON.stringify(
      { reportFormat: 'CTRF', results: { tool: { name: 'jest-ctrf' }, summary: { tests: 9 }, tests } },
      null,
      2,
    );

  it('is read item by item', async () => {
    const { tests, end } = await read(
      report([
        { name: 'a ] } "x', suite: ['s', 't'], status: 'passed', duration: 5, extra: { tests: [{ name: 'no' }] } },
        { name: 'b[1]', status: 'failed', message: 'm', trace: 'at', filePath: 'b.js', line: 3 },
        { name: 'c', status: 'other', rawStatus: 'timedOut' },
        { name: 'd', status: 'pending' },
        {
          name: 'e',
          status: 'passed',
          flaky: true,
          retryAttempts: [{ status: 'failed', message: 'first' }, { status: 'passed' }],
        },
        { name: 'f', status: 'passed', flaky: true },
      ]),
    );
    expect(tests.map(({ id, status }) => [id, status])).toEqual([
      ['s > t › a ] } "x', 'passed'],
      ['b.js › b[1]', 'failed'],
      ['c', 'failed'],
      ['d', 'skipped'],
      ['e', 'passed'],
      ['f', 'passed'],
    ]);
    expect(tests.slice(4).map(({ earlierFailures }) => earlierFailures[0]?.message)).toEqual([
      'first',
      'failed, and passed when it ran again',
    ]);
    expect(end).toMatchObject({ tool: 'jest', complete: true, notes: [] });
  });

  it('is read up to where it is cut', async () => {
    const text = report([
      { name: 'a', status: 'failed' },
      { name: 'b', status: 'failed' },
    ]);
    const { tests, end } = await read(text.slice(0, text.indexOf('"b"') + 2));
    expect(failedIds(tests)).toEqual(['a']);
    expect(end).toMatchObject({ complete: false, notes: ['it ends before the end of its list of tests'] });
  });

  it('tells of tests that are none', async () => {
    const { tests, end } = await read(report([{ name: 1 }, { name: 'a', status: 'passed' }]));
    expect([counts(tests), end.notes]).toEqual(['1 0 0 0', ['1 test of it cannot be read']]);
  });
});

describe('TAP', () => {
  it.each([
    [
      '13',
      'TAP version 13\n1..5\nok 1 a\nnot ok 2 - b\n  ---\n  message: "m"\n  at:\n    file: x.js\n    line: 7\n  ...\nok 3 # SKIP later\nnot ok 4 d # TODO\nok 5\n',
    ],
    [
      '14, with its plan at the end',
      'TAP version 14\nok 1 a\nnot ok 2 - b\n  ---\n  message: m\n  ...\nok 3 # SKIP later\nnot ok 4 d # TODO\nok 5\n1..5\n',
    ],
    ['without a version', '1..5\nok 1 a\nnot ok 2 - b\nok 3 # SKIP later\nnot ok 4 d # TODO\nok 5\n'],
  ])('%s', async (_, text) => {
    const { tests, end } = await read(text);
    expect([counts(tests), failedIds(tests)]).toEqual(['2 1 2 0', ['b']]);
    expect(end).toMatchObject({ complete: true, notes: [] });
  });

  it('has subtests', async () => {
    const { tests } = await read(
      'TAP version 14\n# Subtest: outer\n    ok 1 - in\n    not ok 2 - out\n    1..2\nnot ok 1 - outer\nok 2 - last\n1..2\n',
    );
    expect(tests.map(({ id, status }) => [id, status])).toEqual([
      ['outer › in', 'passed'],
      ['outer › out', 'failed'],
      ['last', 'passed'],
    ]);
  });

  it('keeps a failure that only the outer test had', async () => {
    const { tests } = await read('TAP version 14\n# Subtest: outer\n    ok 1 - in\n    1..1\nnot ok 1 - outer\n1..1\n');
    expect(failedIds(tests)).toEqual(['outer']);
  });

  it.each([
    [
      'Bail out!',
      '1..3\nok 1 a\nBail out! no database\n',
      ['its run was given up (Bail out! no database)', '2 planned tests of 3 did not run'],
    ],
    ['a plan that is not kept', '1..3\nok 1 a\n', ['2 planned tests of 3 did not run']],
    ['no plan', 'TAP version 13\nok 1 a\n', ['it ends before its plan']],
  ])('with %s is incomplete', async (_, text, notes) => {
    const { tests, end } = await read(text);
    expect([counts(tests), end.complete, end.notes]).toEqual(['1 0 0 0', false, notes]);
  });

  it.each(['\r', '\u2028', '\u2029'])('has %j within lines', async (character) => {
    const noise = `50 %${character}100 %\n`.repeat(20_000);
    const { tests, end } = await read(`TAP version 14\n${noise}ok 1 - a${character}b\nnot ok 2 - c\n1..2\n`);
    expect(tests.map(({ id, status }) => [id, status])).toEqual([
      ['a\ufffdb', 'passed'],
      ['c', 'failed'],
    ]);
    expect(end.complete).toBe(true);
  });

  it('names the subtest that hung', async () => {
    const { tests, end } = await read(
      'TAP version 14\n# Subtest: outer\n    # Subtest: a\n    ok 1 - a\n    # Subtest: b\n',
    );
    expect([failedIds(tests), end.hung]).toEqual([['outer › b'], 'outer › b']);
  });
});

describe('go test -json', () => {
  const events = (...all: [action: string, test?: string | undefined, output?: string][]) =>
    all.map(([Action, Test, Output]) => JSON.stringify({ Action, Package: 'p', Test, Output })).join('\n');

  it('names a package that fails without a test', async () => {
    const { tests } = await read(events(['start'], ['output', undefined, 'x.go:1: syntax error\n'], ['fail']));
    expect(tests).toMatchObject([
      { id: 'p › (package)', status: 'failed', failure: { message: 'x.go:1: syntax error' } },
    ]);
  });

  it('is incomplete where a panic ended the process before other tests', async () => {
    const { end } = await read(
      events(['start'], ['run', 'A'], ['output', 'A', 'panic: boom\n'], ['fail', 'A'], ['fail']),
    );
    expect(end).toMatchObject({ complete: false, notes: ['some tests of the package p did not run'] });
  });

  it('does not take a parallel test that waits for one that hung', async () => {
    const { end, tests } = await read(events(['start'], ['run', 'A'], ['pause', 'A'], ['run', 'B'], ['run', 'B/c']));
    expect([end.hung, failedIds(tests)]).toEqual(['p › B/c', ['p › B/c']]);
  });

  it('is read between lines of other programs', async () => {
    const { tests } = await read(
      `go: downloading x\n${events(['run', 'A'], ['pass', 'A'])}\nPASS\n${events(['pass'])}\n`,
    );
    expect(counts(tests)).toBe('1 0 0 0');
  });
});
