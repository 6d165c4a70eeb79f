import type { AttemptResults, TestCase, TestStatus } from '../../../src/test-results/model/model.ts';
import { AttemptCollector } from '../../../src/test-results/reading/collect.ts';
import type { AttemptRecord } from '../../../src/test-results/truth/attempt-record.ts';

export function testCase(id: string, status: TestStatus, more: Partial<TestCase> = {}): TestCase {
  const failed = status === 'failed' || status === 'unfinished';
  return Object.assign(
    { id, suite: '', class: '', name: id, parameters: '', file: '', status, earlierFailures: [], cut: [] },
    failed ? { failure: { message: `${id} failed`, details: '' } } : {},
    more,
  );
}

type Results = Partial<Record<TestStatus, readonly string[]>>;

/** Attempts as they are collected: each watches the tests that failed before it. `none` stands for no results. */
export function attempts(
  ...all: (Partial<Omit<AttemptRecord, 'results'>> & { tests: Results | 'none'; more?: Partial<AttemptResults> })[]
): AttemptRecord[] {
  const watched = new Set<string>();
  return all.map(({ tests, more = {}, attempt, narrowed, exitCode, stopped }, index) => {
    const record: AttemptRecord = {
      attempt: attempt ?? index + 1,
      narrowed: narrowed ?? false,
      exitCode: exitCode === undefined ? 1 : exitCode,
      stopped: stopped ?? false,
    };
    if (tests === 'none') return record;
    const collector = new AttemptCollector({ watched: new Set(watched) });
    for (const [status, ids] of Object.entries(tests))
      for (const id of ids) collector.add(testCase(id, status as TestStatus));
    record.results = Object.assign(collector.results(), more);
    for (const { id } of record.results.failures) watched.add(id);
    return record;
  });
}

export const ids = (tests: readonly { id: string }[]): string[] => tests.map(({ id }) => id);

/** Names of tests that pass. */
export const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${n}`);
