import { expect, test as it } from 'vitest';
import { readEvent } from '../../../../src/supervisor/tests/shown.ts';
import { attempts, testCase } from '../../test-results/attempts.ts';

const redact = (text: string) => text.replaceAll('s3cret', '***');

function shown(tests: readonly ReturnType<typeof testCase>[]) {
  const [record] = attempts({ tests: { failed: tests.map(({ id }) => id) } });
  return readEvent(1, Object.assign({}, record?.results, { failures: tests }), [], undefined, redact);
}

it('lists at most 300 tests, and says how many it leaves out', () => {
  const { failedTests, notListed, failed } = shown(Array.from({ length: 400 }, (_, n) => testCase(`t${n}`, 'failed')));
  expect([failedTests.length, notListed, failed]).toEqual([300, 100, 400]);
});

it('has at most 64 KiB, and keeps names rather than messages, and messages rather than details', () => {
  const failure = { message: 'word '.repeat(190), details: 'more '.repeat(780) };
  const event = shown(Array.from({ length: 200 }, (_, n) => testCase(`t${n}`, 'failed', { failure })));
  expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(66 * 1024);
  const withMessage = event.failedTests.filter(({ message }) => message !== undefined).length;
  const withDetails = event.failedTests.filter(({ details }) => details !== undefined).length;
  expect(event.failedTests).toHaveLength(200);
  expect(withMessage).toBeGreaterThan(withDetails);
  expect(withDetails).toBeGreaterThan(0);
});

it('takes secrets out of all texts', () => {
  const { failedTests } = shown([testCase('s3cret', 'failed', { failure: { message: 's3cret', details: 's3cret' } })]);
  expect(failedTests).toEqual([{ test: '***', message: '***', details: '***' }]);
});

it('has all notes about files, each with at most 500 characters, and says what is cut', () => {
  const notes = ['s3cret.xml: older than the attempt', 'word '.repeat(200)];
  const [first, second] = readEvent(1, undefined, notes, undefined, redact).notes;
  expect(first).toBe('***.xml: older than the attempt');
  expect(second?.length).toBeLessThanOrEqual(502);
  expect(second?.endsWith('word …')).toBe(true);
});
