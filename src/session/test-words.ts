import { oneLine, plainText } from '../text/plain-text.ts';
import { plural } from '../text/plural.ts';
import type { AttemptTests, TestVerdict } from './test-events.ts';

const maxName = 200;
const maxDuplicates = 10;

/** Returns the id of a test in a length for a line of text. */
export function testName(id: string, max = maxName): string {
  return oneLine(id, max) || '(no name)';
}

/** Returns the first `max` lines of a test's message that say something; none where it has no message. */
export function messageLines(message: string | undefined, max: number, length = 300): string[] {
  const lines = plainText(message ?? '').split(/[\r\n\u0085\u2028\u2029]+/);
  return lines
    .filter((line) => /\S/.test(line))
    .slice(0, max)
    .map((line) => oneLine(line, length));
}

/** Returns the number of failed tests that count as failures. */
export function failedOutsideQuarantine({ failed, quarantined }: AttemptTests): number {
  return Math.max(0, failed - quarantined);
}

/** Returns "214 tests: 211 passed, 2 failed, 1 skipped". */
export function countsText(counts: AttemptTests): string {
  const { total, passed, skipped, quarantined } = counts;
  const parts = [
    [passed, 'passed'],
    [failedOutsideQuarantine(counts), 'failed'],
    [quarantined, 'failed in quarantine'],
    [skipped, 'skipped'],
  ] as const;
  const texts = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${plural(total, 'test')}${texts.length === 0 ? '' : `: ${texts.join(', ')}`}`;
}

const words = { passed: 'passed', failed: 'failed', skipped: 'was skipped', unfinished: 'did not end' };

/** Returns "failed in attempts 1 and 2, passed in attempt 3". */
export function historyText(history: TestVerdict['history']): string {
  const [first, ...others] = history;
  if (first === undefined) return '';
  // The tool has tried again within the attempt.
  if (first.status === 'passed' && others.length === 0) return `failed and passed in attempt ${first.attempt}`;
  const runs: { word: string; attempts: number[] }[] = [];
  for (const { attempt, status } of history) {
    const last = runs.at(-1);
    if (last?.word === words[status]) last.attempts.push(attempt);
    else runs.push({ word: words[status], attempts: [attempt] });
  }
  return runs.map(({ word, attempts }) => `${word} in ${attemptsText(attempts)}`).join(', ');
}

/** Returns "attempt 1", or "attempts 1, 2 and 3". */
export function attemptsText(attempts: readonly number[]): string {
  if (attempts.length === 1) return `attempt ${attempts[0]}`;
  return `attempts ${attempts.slice(0, -1).join(', ')} and ${attempts.at(-1)}`;
}

/** Returns whether the last known result of a test is older than an attempt: it did not run again, or was skipped. */
export function didNotRunAgain({ history }: TestVerdict, lastAttempt: number): boolean {
  const last = history.at(-1);
  return last === undefined || last.attempt < lastAttempt || last.status === 'skipped';
}

/** Returns a sentence about ids that stand for more than one result each. */
export function duplicatesText(ids: readonly string[]): string {
  const names = ids.slice(0, maxDuplicates).map((id) => testName(id, 120));
  return `More than one result of the same name: ${names.join(', ')}${ids.length > maxDuplicates ? ' and more' : ''}`;
}

/** Returns the first of many ids, and how many there are besides: "a, b and 4 more". */
export function namesText(ids: readonly string[], count: number, max: number): string {
  const names = ids.slice(0, max).map((id) => testName(id, 120));
  const more = count - names.length;
  return `${names.join(', ')}${more > 0 ? `${names.length === 0 ? '' : ' and '}${more} more` : ''}`;
}
