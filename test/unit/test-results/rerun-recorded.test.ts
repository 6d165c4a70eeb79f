import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAttempt } from '../../../src/test-results/reading/read-attempt.ts';
import { rerunArguments, toolOf } from '../../../src/test-results/rerun/rerun-arguments.ts';
import type { AttemptRecord } from '../../../src/test-results/truth/attempt-record.ts';
import { attemptVerdict } from '../../../src/test-results/truth/attempt-verdict.ts';
import { sessionTests } from '../../../src/test-results/truth/session-tests.ts';
import { recordings } from './recorded.ts';

/** Tools with a second attempt, which the recorded arguments made. */
const tools = globSync('*/arguments.json', { cwd: recordings }).sort().map(dirname);

/** Of the runs that attempt-1 holds, those that are not the first one. */
const others = /(?:xunit1|timeout|killed|rerun|once|retries)\.\w+$/;

async function both(tool: string): Promise<[AttemptRecord, AttemptRecord]> {
  const root = join(recordings, tool);
  const files = (attempt: number) =>
    globSync(`attempt-${attempt}/*`, { cwd: root })
      .filter((file) => !others.test(file))
      .map((file) => join(root, file));
  const first = await readAttempt({ files: files(1), root: '/work' });
  const watched = new Set(first.results?.failures.map(({ id }) => id));
  const second = await readAttempt({ files: files(2), root: '/work', watched });
  return [
    Object.assign(
      { attempt: 1, narrowed: false, exitCode: 1, stopped: false },
      first.results && { results: first.results },
    ),
    Object.assign(
      { attempt: 2, narrowed: true, exitCode: 0, stopped: false },
      second.results && { results: second.results },
    ),
  ];
}

describe('the tests that failed', () => {
  it.each(tools)('of %s are asked for as they were for real', async (tool) => {
    const [{ results }] = await both(tool);
    const asked = rerunArguments(toolOf(results?.tools ?? [], undefined) ?? 'pytest', results?.failures ?? [], {
      exists: (file) => file === 'tests/test_cart.py',
    });
    const args: unknown = JSON.parse(readFileSync(join(recordings, tool, 'arguments.json'), 'utf8'));
    expect(asked).toMatchObject({ notation: { args } });
  });

  it.each(tools)('of %s all have a new result, and are flaky', async (tool) => {
    const attempts = await both(tool);
    expect(attemptVerdict(attempts, undefined, 'results')).toEqual({ decision: 'passed', message: '', missing: [] });
    const tests = sessionTests(attempts, undefined);
    expect(tests?.failed).toEqual([]);
    expect(tests?.flaky).toHaveLength(attempts[0].results?.failures.length ?? 0);
    expect(tests?.total).toBe(attempts[0].results?.total);
    const before = attempts[0].results;
    expect([tests?.passed, tests?.skipped]).toEqual([before?.passed, before?.skipped]);
  });
});
