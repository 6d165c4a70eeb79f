import { plural } from '../../text/plural.ts';
import type { TestCase } from '../model/model.ts';
import { type AttemptRecord, statusIn } from './attempt-record.ts';
import type { Quarantine } from './quarantine.ts';
import { openFailures } from './test-verdicts.ts';

export type Trust = 'results' | 'exit-code';

/** What decides about an attempt. */
export interface AttemptFacts {
  trust: Trust;
  end: 'success' | 'failure' | 'stopped';
  /** `failed`: a test failed that is not in quarantine; `quarantined`: others failed, but all of them are. */
  tests: 'none' | 'green' | 'quarantined' | 'failed';
  /** Whether the result files have all that their tools meant to write. */
  complete: boolean;
  /** Whether a narrowed attempt lacks a new result of a test that had failed. */
  missing: boolean;
}

/** A failure by its `exit` is named as it would be without results. */
export type AttemptDecision = 'passed' | 'exit' | 'tests_failed' | 'rerun_incomplete' | 'failed_outside_tests';

export interface Row {
  when: Partial<AttemptFacts>;
  decision: AttemptDecision;
}

/** The first row whose conditions all hold decides. */
export const decisionTable: readonly Row[] = [
  { when: { end: 'stopped' }, decision: 'exit' },
  { when: { trust: 'exit-code', end: 'success' }, decision: 'passed' },
  { when: { trust: 'exit-code' }, decision: 'exit' },
  { when: { tests: 'failed', end: 'success' }, decision: 'tests_failed' },
  { when: { tests: 'failed' }, decision: 'exit' },
  { when: { missing: true }, decision: 'rerun_incomplete' },
  { when: { end: 'success' }, decision: 'passed' },
  // A run that broke off may have failed for another reason than the quarantined tests.
  { when: { tests: 'quarantined', complete: true }, decision: 'passed' },
  { when: { tests: 'green', complete: true }, decision: 'failed_outside_tests' },
  { when: {}, decision: 'exit' },
];

export function decide(facts: AttemptFacts, table: readonly Row[] = decisionTable): AttemptDecision {
  const row = table.find(({ when }) =>
    Object.entries(when).every(([fact, value]) => facts[fact as keyof AttemptFacts] === value),
  );
  return row?.decision ?? 'exit';
}

export interface AttemptVerdict {
  decision: AttemptDecision;
  /** Completes "the attempt …" for `tests_failed`, `rerun_incomplete` and `failed_outside_tests`; else empty. */
  message: string;
  /** Tests that had failed and have no new result. */
  missing: TestCase[];
}

/** Decides about the last of the attempts. */
export function attemptVerdict(
  attempts: readonly AttemptRecord[],
  quarantine: Quarantine | undefined,
  trust: Trust,
): AttemptVerdict {
  const last = attempts.at(-1);
  if (last === undefined) throw new Error('There is no attempt to decide about.');
  const missing = missingTests(attempts, quarantine);
  const decision = decide({
    trust,
    end: endOf(last),
    tests: testsOf(last, quarantine),
    complete: last.results?.complete ?? false,
    missing: missing.length > 0,
  });
  return { decision, message: messageOf(decision, last, missing, quarantine), missing };
}

/** Returns the tests that a narrowed attempt was to run and has no result of. */
export function missingTests(attempts: readonly AttemptRecord[], quarantine: Quarantine | undefined): TestCase[] {
  const last = attempts.at(-1);
  if (last === undefined || !last.narrowed) return [];
  return openFailures(attempts.slice(0, -1)).filter(({ id }) => {
    const status = statusIn(last, id);
    return (status === undefined || status === 'skipped') && quarantine?.holds(id) !== true;
  });
}

function endOf({ stopped, exitCode }: AttemptRecord): AttemptFacts['end'] {
  if (stopped) return 'stopped';
  return exitCode === 0 ? 'success' : 'failure';
}

function testsOf({ results }: AttemptRecord, quarantine: Quarantine | undefined): AttemptFacts['tests'] {
  if (results === undefined) return 'none';
  const all = results.failed + results.unfinished;
  if (all === 0) return 'green';
  // Failures that were only counted are nobody's quarantine.
  if (all > results.failures.length) return 'failed';
  return results.failures.every(({ id }) => quarantine?.holds(id) === true) ? 'quarantined' : 'failed';
}

const named = 3;

function messageOf(
  decision: AttemptDecision,
  { exitCode, results }: AttemptRecord,
  missing: readonly TestCase[],
  quarantine: Quarantine | undefined,
): string {
  const total = results?.total ?? 0;
  switch (decision) {
    case 'tests_failed': {
      const failed = (results?.failed ?? 0) + (results?.unfinished ?? 0);
      const held = results?.failures.filter(({ id }) => quarantine?.holds(id) === true).length ?? 0;
      const which = total === 1 ? 'its one test' : `${failed - held} of ${total} tests`;
      return `exited with code 0, though ${which} failed`;
    }
    case 'failed_outside_tests': {
      const which = total === 1 ? 'its one test' : `all ${total} tests`;
      const how = exitCode === null ? 'was ended by a signal' : `exited with code ${exitCode}`;
      return `${how}, though ${which} passed${results?.skipped ? ' or were skipped' : ''}`;
    }
    case 'rerun_incomplete': {
      const names = missing.slice(0, named).map(({ id }) => id);
      const more = missing.length > named ? ` and ${missing.length - named} more` : '';
      return `has no new result of ${plural(missing.length, 'test')} that had failed: ${names.join(', ')}${more}`;
    }
    case 'passed':
    case 'exit':
      return '';
  }
}
