import { describe, expect, it } from 'vitest';
import {
  type AttemptDecision,
  type AttemptFacts,
  decide,
  decisionTable,
  type Row,
} from '../../../src/test-results/truth/attempt-verdict.ts';

/** What the decision has to be, worded apart from the table of the sources. */
function wanted({ trust, end, tests, complete, missing }: AttemptFacts): AttemptDecision {
  if (end === 'stopped') return 'exit';
  if (trust === 'exit-code') return end === 'success' ? 'passed' : 'exit';
  if (tests === 'failed') return end === 'success' ? 'tests_failed' : 'exit';
  if (missing) return 'rerun_incomplete';
  if (end === 'success') return 'passed';
  if (!complete || tests === 'none') return 'exit';
  return tests === 'quarantined' ? 'passed' : 'failed_outside_tests';
}

const booleans = [true, false];
const allFacts: AttemptFacts[] = (['results', 'exit-code'] as const).flatMap((trust) =>
  (['success', 'failure', 'stopped'] as const).flatMap((end) =>
    (['none', 'green', 'quarantined', 'failed'] as const).flatMap((tests) =>
      booleans.flatMap((complete) => booleans.map((missing) => ({ trust, end, tests, complete, missing }))),
    ),
  ),
);

const wrong = (table: readonly Row[]) => allFacts.filter((facts) => decide(facts, table) !== wanted(facts)).length;

describe('the table of decisions', () => {
  it.each(allFacts)('decides about $trust, $end, $tests, complete $complete, missing $missing', (facts) => {
    expect(decide(facts)).toBe(wanted(facts));
  });

  it.each(decisionTable.map((row, index) => [index, row] as const))('needs row %i', (index) => {
    const last = index === decisionTable.length - 1;
    // Without the last row the fallback of `decide` says the same.
    expect(wrong(decisionTable.toSpliced(index, 1)) > 0).toBe(!last);
  });

  it.each(decisionTable.map((_, index) => index))('is wrong with another decision in row %i', (index) => {
    const decisions: AttemptDecision[] = ['passed', 'exit', 'tests_failed', 'rerun_incomplete', 'failed_outside_tests'];
    for (const decision of decisions) {
      const row = decisionTable[index] as Row;
      if (decision !== row.decision)
        expect(wrong(decisionTable.with(index, { when: row.when, decision }))).toBeGreaterThan(0);
    }
  });

  it.each(decisionTable.flatMap((row, index) => Object.keys(row.when).map((fact) => [fact, index] as const)))(
    'is wrong without the condition %s of row %i',
    (fact, index) => {
      const row = decisionTable[index] as Row;
      const when = Object.fromEntries(Object.entries(row.when).filter(([name]) => name !== fact));
      expect(wrong(decisionTable.with(index, { when, decision: row.decision }))).toBeGreaterThan(0);
    },
  );
});
