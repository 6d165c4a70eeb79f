import { choice, lineList, trimmed, trimmedText } from './formats.ts';
import { stored } from './option.ts';

/** The tools whose results are recognised, and whose notation for tests is known. */
export const testTools = [
  'pytest',
  'go',
  'jest',
  'vitest',
  'playwright',
  'mocha',
  'node',
  'rspec',
  'minitest',
  'phpunit',
  'surefire',
  'failsafe',
  'gradle',
  'nextest',
  'ctest',
  'googletest',
  'dotnet',
] as const;

/** Above either of them it is an outage, and everything runs again. One failed test is never an outage. */
export interface RerunLimit {
  /** Null: it does not limit. */
  tests: number | null;
  percent: number;
}

export const defaultRerunLimit: RerunLimit = { tests: 20, percent: 10 };

const rerunLimit = trimmed(
  parseRerunLimit,
  'a number of tests, a percentage, or both, such as 20, 10% or 20 10%',
  (z) => z.object({ tests: z.number().int().nullable(), percent: z.number() }),
);

/** Options of a session that reads the results of tests. */
export const testOptions = {
  /** The files with results; empty: there is nothing to read, and no other of these options has an effect. */
  files: stored('test-results', lineList, []),
  /** The notation of `rerun-failed`; null: that of the tool that wrote the results. */
  rerunFormat: stored('rerun-format', choice(...testTools)),
  rerunLimit: stored('rerun-limit', rerunLimit, defaultRerunLimit),
  /** Whether the results decide about an attempt, or its exit code alone. */
  trust: stored('trust', choice('results', 'exit-code'), 'results'),
  /** What tests that failed and later passed make of the step. */
  flaky: stored('flaky', choice('pass', 'warn', 'fail'), 'warn'),
  /** Where to write one JUnit file of all attempts; null: nowhere. */
  mergedResults: stored('merged-results', trimmedText),
};

/** Parses `20`, `10%` or `20 10%`. A part that is not given does not limit. */
export function parseRerunLimit(text: string): RerunLimit | undefined {
  const parts = /^(?:(?<tests>\d+)(?: tests?)?)?(?:(?:^| or |, ?| )(?<percent>\d+(?:\.\d+)?) ?%)?$/.exec(text.trim());
  const { tests, percent } = parts?.groups ?? {};
  if (tests === undefined && percent === undefined) return undefined;
  if (percent !== undefined && Number(percent) > 100) return undefined;
  return { tests: tests === undefined ? null : Number(tests), percent: Number(percent ?? 100) };
}
