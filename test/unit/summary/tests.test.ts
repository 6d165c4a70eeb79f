import { describe, expect, test as it } from 'vitest';
import type { ShownTest, TestVerdict } from '../../../src/session/test-events.ts';
import { renderSummary, type SummaryInput } from '../../../src/summary/summary.ts';
import { exitedWith, testsConcluded, testsRead } from '../../kit/events.ts';
import { session } from '../../kit/session.ts';
import { uploaded } from '../../kit/upload.ts';

const total: ShownTest = {
  test: 'tests.test_cart › test_total[<b>2</b>]',
  file: 'tests/test_cart.py',
  line: 12,
  message: 'AssertionError: assert 3 == 4',
  details: 'def test_total():\n>   assert total() == 4\nE   AssertionError: assert 3 == 4\n\ntests/test_cart.py:12',
};
const pays: ShownTest = { test: 'tests.test_cart › test_pays', message: 'TimeoutError: 30 s\n  at <anonymous>' };
const slow: ShownTest = { test: 'tests.test_net › test_slow' };

const verdict = (test: ShownTest, ...history: TestVerdict['history']): TestVerdict => ({ ...test, history });
const inAttempt = (attempt: number, status: TestVerdict['history'][number]['status']) => ({ attempt, status });

function summary(input: Pick<SummaryInput, 'state'> & Partial<SummaryInput>) {
  return renderSummary({ uploads: {}, tails: [], roomBytes: 1_000_000, ...input });
}

it('the summary of three attempts with tests', async () => {
  const quarantine = { until: '2026-12-01', issue: 'https://github.com/acme/shop/issues/12', reason: 'DNS of the lab' };
  const state = session({
    attempts: [
      {
        ms: 200_000,
        ...exitedWith(1),
        tests: testsRead(1, [total, pays], { failed: 3, quarantined: 1, quarantinedTests: [slow.test] }),
      },
      { ms: 20_000, ...exitedWith(1), narrowed: true, tests: testsRead(2, [total], { total: 2, skipped: 0 }) },
      { ms: 20_000, ...exitedWith(1), narrowed: true, tests: testsRead(3, [total], { total: 1, skipped: 0 }) },
    ],
    concluded: testsConcluded({
      failedTests: [verdict(total, inAttempt(1, 'failed'), inAttempt(2, 'failed'), inAttempt(3, 'failed'))],
      flakyTests: [verdict(pays, inAttempt(1, 'failed'), inAttempt(2, 'passed'))],
      quarantinedTests: [{ ...verdict(slow, inAttempt(1, 'failed')), ...quarantine }],
      expired: [{ test: total.test, until: '2026-05-01', issue: '#9' }],
      unmatched: ['"tests.gone › *" in the quarantine matches no test'],
      slowest: [
        { test: 'tests.test_e2e › test_checkout', durationMs: 83_000 },
        { test: 'tests.test_e2e › test_login', durationMs: 4_200 },
        { test: 'tests.test_unit › test_fast', durationMs: 12 },
      ],
      mergedResults: 'out/merged.xml',
    }),
    end: { status: 'failed', failure: exitedWith(1).failure },
  });
  const url = 'https://github.com/acme/shop/actions/runs/123456/artifacts/104';
  const { markdown, omitted } = summary({ state, uploads: { tests: uploaded({ url, bytes: 3_000 }) } });
  expect(omitted).toEqual([]);
  await expect(markdown).toMatchFileSnapshot('three-attempts-with-tests.markdown');
});

it('the summary of a success has one more fact', () => {
  const state = session({
    attempts: [{ ms: 4_000, tests: testsRead(1, [], { skipped: 0 }) }],
    concluded: testsConcluded(),
    end: { status: 'completed' },
  });
  expect(summary({ state }).markdown).toBe('✅ **npm run e2e** succeeded after 4 s · 214 of 214 tests passed\n');
});

it('a session that nobody could conclude shows the tests of its last attempt', () => {
  const state = session({
    attempts: [
      { ms: 4_000, ...exitedWith(1), tests: [total] },
      { ms: 4_000, open: true },
    ],
  });
  const { markdown } = summary({ state });
  expect(markdown.replaceAll('\u00a0', ' ')).toContain('| 1 | ❌ exited with code 1 | 212 of 214 passed, 1 skipped |');
  expect(markdown).toContain('**❌ 1 failed test**');
  expect(markdown).toContain('AssertionError: assert 3 == 4');
});

it('a test that did not run again says so', () => {
  const state = session({
    attempts: [
      { ms: 4_000, ...exitedWith(1), tests: [total] },
      { ms: 4_000, ...exitedWith(1), narrowed: true, tests: [] },
    ],
    concluded: testsConcluded({ failedTests: [verdict(total, inAttempt(1, 'failed'))] }),
    end: { status: 'failed', failure: exitedWith(1).failure },
  });
  expect(summary({ state }).markdown).toContain('<code>tests/test_cart.py:12</code> did not run again</summary>');
});

it('many tests are counted, then lose their messages, then are left out with less room', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...total,
    test: `test ${index}`,
    details: 'x\n'.repeat(900),
  }));
  const state = session({
    attempts: [
      { ms: 1, ...exitedWith(1), tests: many },
      { ms: 1, ...exitedWith(1), tests: many },
    ],
    concluded: testsConcluded({ failedTests: many.map((test) => verdict(test, inAttempt(2, 'failed'))) }),
    end: { status: 'failed', failure: exitedWith(1).failure },
  });
  const whole = summary({ state }).markdown;
  expect(whole.match(/^<details>$/gm)).toHaveLength(50);
  expect(whole).toContain('… and 250 more');
  expect(whole).toContain('more lines)');
  const names = summary({ state, roomBytes: 2_500 });
  expect(names.omitted).toEqual(['the timeline', 'the messages of tests']);
  expect(names.markdown).toContain('- `test 0`\n- `test 1`\n');
  const none = summary({ state, roomBytes: 700 });
  expect(none.omitted).toContain('the tests');
  expect(none.markdown).toContain('| 2 |');
});

it('a message of 10,000 characters without a blank is left out', () => {
  const state = session({
    attempts: [{ ms: 1, ...exitedWith(1), tests: [{ test: 'a', message: 'x'.repeat(10_000) }] }],
    end: { status: 'failed', failure: exitedWith(1).failure },
  });
  const { markdown } = summary({ state });
  expect(markdown).toContain('<pre>\n… (a line of 10000 characters is left out)\n</pre>');
});

describe('notes about result files', () => {
  const failed = exitedWith(1);
  const oldFile = 'out/junit.xml: older than the attempt, so not its result.';
  const readWith = (attempt: number, notes: string[]) => testsRead(attempt, [], { total: 0, skipped: 0, notes });

  it('are listed with the attempts that they are about, though nobody could conclude', () => {
    const state = session({
      attempts: [
        { ms: 1, ...failed, tests: readWith(1, [oldFile]) },
        { ms: 1, ...failed, tests: readWith(2, [oldFile, '"a.xml": it is empty']) },
      ],
      end: { status: 'failed', failure: failed.failure },
    });
    expect(summary({ state }).markdown).toContain(
      `- ⚠️ ${oldFile.slice(0, -1)} (attempts 1 and 2)\n- ⚠️ "a.xml": it is empty (attempt 2)\n`,
    );
  });

  it('are all that the summary of a success has besides its line', () => {
    const state = session({
      maxAttempts: 1,
      attempts: [{ ms: 4_000, tests: testsRead(1, [], { duplicates: ['a › b', 'c'], notes: ['"a.xml": <b>'] }) }],
      concluded: testsConcluded(),
      end: { status: 'completed' },
    });
    expect(summary({ state }).markdown).toBe(
      [
        '✅ **npm run e2e** succeeded after 4 s · 213 of 214 tests passed, 1 skipped\n',
        '- ⚠️ `More than one result of the same name: a › b, c`',
        '- ⚠️ `"a.xml": <b>`\n',
      ].join('\n'),
    );
  });

  it('are folded when there are many, at most fifty of them, and only counted where room is short', () => {
    const attempts = Array.from({ length: 3 }, (_, index) => ({
      ms: 1,
      ...failed,
      tests: readWith(
        index + 1,
        Array.from({ length: 20 }, (_, note) => `"${index}-${note}.xml": it is empty`),
      ),
    }));
    const state = session({ attempts, end: { status: 'failed', failure: failed.failure } });
    const whole = summary({ state }).markdown;
    expect(whole).toContain(
      '<details>\n<summary>📄 60 notes about result files</summary>\n\n- "0-0.xml": it is empty (',
    );
    expect(whole).toContain('- "2-9.xml": it is empty (attempt 3)\n- … and more\n\n</details>');
    const short = summary({ state, roomBytes: 1_000 });
    expect(short.markdown).toContain('**📄 60 notes about result files**\n');
    expect(short.omitted).toContain('the messages of tests');
  });
});
