import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testTools } from '../../../src/options/test-options.ts';
import { type AttemptDecision, decisionTable, type Row } from '../../../src/test-results/truth/attempt-verdict.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/tests.md'), 'utf8');

/** Returns the cells of the first table below a heading. */
function table(heading: string): string[][] {
  const [, below = ''] = page.split(`\n${heading}\n`);
  const lines = below.slice(below.indexOf('\n|')).trimStart().split('\n');
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const conditions: Record<string, string> = {
  'end stopped': 'the attempt was stopped: by a limit, a signal or a stop',
  'end success': 'exit code 0',
  'trust exit-code': '`trust: exit-code`',
  'tests failed': 'a test failed',
  'tests quarantined': 'all tests that failed are in quarantine',
  'tests green': 'no test failed',
  'complete true': 'the results are whole',
  'missing true': 'a test that failed before has no new result',
};

const decisions: Record<AttemptDecision, string> = {
  passed: 'it passes',
  exit: 'it fails by its exit code',
  tests_failed: 'it fails: `tests_failed`',
  rerun_incomplete: 'it fails: `rerun_incomplete`',
  failed_outside_tests: 'it fails: `failed_outside_tests`',
};

function inWords({ when, decision }: Row): string[] {
  const words = Object.entries(when).map(([fact, value]) => conditions[`${fact} ${value}`]);
  const then = when.end === 'stopped' ? 'it fails for that reason' : decisions[decision];
  return [words.join(', ') || 'otherwise', then];
}

it('has the table by which attempts are decided', () => {
  expect(table('## What the results decide')).toEqual(decisionTable.map(inWords));
});

it('has the notation of every tool', () => {
  expect(table('### Tools').map(([tool]) => tool)).toEqual(testTools.map((tool) => `\`${tool}\``));
});
