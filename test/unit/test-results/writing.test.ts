import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestCase } from '../../../src/test-results/model/model.ts';
import { buildCase } from '../../../src/test-results/reading/build-case.ts';
import type { AttemptRecord } from '../../../src/test-results/truth/attempt-record.ts';
import { Quarantine } from '../../../src/test-results/truth/quarantine.ts';
import { testVerdicts } from '../../../src/test-results/truth/test-verdicts.ts';
import { type MergedTest, MergedTests } from '../../../src/test-results/writing/merged-tests.ts';
import { CtrfWriter } from '../../../src/test-results/writing/write-ctrf.ts';
import { JunitWriter } from '../../../src/test-results/writing/write-junit.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { attempts, testCase } from './attempts.ts';
import { readAll } from './recorded.ts';

const quarantine = new Quarantine(
  [{ test: 'held', until: '2026-12-31', reason: 'slow', issue: '7' }],
  new Date('2026-12-01'),
);

interface Writer {
  add: (test: MergedTest) => void;
  end: () => void;
}

function written(
  records: AttemptRecord[],
  tests: TestCase[],
  writer: (write: (text: string) => void) => Writer,
): string {
  let text = '';
  const { add, end } = writer((part) => {
    text += part;
  });
  const merged = new MergedTests(testVerdicts(records), quarantine, add);
  for (const test of tests) merged.add(test);
  end();
  return text;
}

const redact = (text: string) => text.replaceAll('s3cret', '***');
const junit = (write: (text: string) => void) => {
  const writer = new JunitWriter(write, redact);
  return { add: writer.add, end: () => writer.end() };
};
const ctrf = (write: (text: string) => void) => {
  const writer = new CtrfWriter(write, { redact, start: 1_000.4, stop: 2_000 });
  return { add: writer.add, end: () => writer.end() };
};

async function read(text: string) {
  const file = join(tempFolder(), 'merged');
  writeFileSync(file, text);
  return await readAll(file);
}

const records = attempts(
  { tests: { passed: ['a'], failed: ['flaky', 'fails', 'gone', 'held'], skipped: ['s'] } },
  { narrowed: true, tests: { passed: ['flaky'], failed: ['fails', 'held'], skipped: ['a'] } },
);
const inOrder = [
  testCase('a', 'passed', { durationMs: 1_500 }),
  ...['flaky', 'fails', 'gone', 'held'].map((id) => testCase(id, 'failed')),
  testCase('s', 'skipped', { failure: { message: 'later', details: '' } }),
  testCase('flaky', 'passed'),
  testCase('fails', 'failed'),
  testCase('a', 'skipped'),
];

const statuses = (tests: readonly TestCase[]) =>
  tests.map(({ id, status, earlierFailures }) => [id, status, earlierFailures.length]);

describe('the merged JUnit file', () => {
  it('has the verdict of each test over all attempts, once', async () => {
    const text = written(records, inOrder, junit);
    const { tests, end } = await read(text);
    expect(end).toMatchObject({ complete: true, notes: [] });
    expect(statuses(tests)).toEqual([
      ['a', 'passed', 0],
      ['flaky', 'passed', 1],
      ['fails', 'failed', 1],
      ['gone', 'failed', 0],
      ['held', 'skipped', 1],
      ['s', 'skipped', 0],
    ]);
    expect(text).toContain('<testsuite name="" tests="6" failures="2" errors="0" skipped="2" time="1.500">');
    expect(text).toContain('<flakyFailure message="flaky failed" type="attempt 1">');
    expect(tests[4]?.failure?.message).toBe('in quarantine until 2026-12-31 (slow, 7): held failed');
  });

  it('counts each suite', () => {
    const tests = ['x', 'y'].flatMap((suite) => [1, 2].map((n) => testCase(`${suite}${n}`, 'passed', { suite })));
    expect(written([], tests, junit).match(/<testsuite .*?tests="\d"/g)).toEqual([
      '<testsuite name="x" tests="2"',
      '<testsuite name="y" tests="2"',
    ]);
  });

  it('gives names and messages back as they were', async () => {
    const text = fc
      .string({ unit: 'binary' })
      .map((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|s3cret/g, '').toWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(text, text), { maxLength: 5 }), text, async (names, message) => {
        const tests = names.map(([owner, name]) =>
          buildCase({
            suite: '',
            class: owner,
            name,
            parameters: '',
            file: '',
            status: 'failed',
            failure: { message, details: '' },
          }),
        );
        const merged = written([], tests, junit);
        const back = (await read(merged)).tests;
        const once = tests.filter(({ id }, index) => tests.findIndex((one) => one.id === id) === index);
        // A class that the name repeats is the suite's name as well.
        expect(back.map(({ class: owner, name, parameters }) => [owner, name + parameters])).toEqual(
          once.map((test) => [test.class, test.name]),
        );
        if (message.trim() !== '') for (const test of back) expect(test.failure?.message).toBe(message.trim());
      }),
      { numRuns: 300 },
    );
  });
});

describe('the CTRF file', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/ctrf/ctrf-schema-0.0.json'), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it('has the verdict of each test, and is what the schema wants', async () => {
    const text = written(records, inOrder, ctrf);
    const report = JSON.parse(text) as { results: { summary: unknown } };
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.results.summary).toEqual({
      tests: 6,
      passed: 2,
      failed: 2,
      skipped: 2,
      pending: 0,
      other: 0,
      flaky: 1,
      start: 1_000,
      stop: 2_000,
    });
    const { tests, end } = await read(text);
    expect(end.complete).toBe(true);
    expect(statuses(tests)).toEqual([
      ['a', 'passed', 0],
      ['flaky', 'passed', 1],
      ['fails', 'failed', 1],
      ['gone', 'failed', 0],
      ['held', 'skipped', 1],
      ['s', 'skipped', 0],
    ]);
  });

  it('is what the schema wants for any test', () => {
    const any = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any, fc.constantFrom('passed', 'failed', 'skipped', 'unfinished'))), (all) => {
        const tests = all.map(([id, suite, status]) =>
          testCase(id, status, { suite, file: suite, line: 3, durationMs: 0.5 }),
        );
        expect(validate(JSON.parse(written([], tests, ctrf)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['JUnit', junit],
  ['CTRF', ctrf],
])('no secret is in the %s file', (_, writer) => {
  const failure = { message: 's3cret', details: 'at s3cret' };
  const secret = testCase('s3cret', 'failed', {
    suite: 's3cret',
    class: 's3cret',
    file: 's3cret',
    name: 's3cret',
    failure,
    earlierFailures: [failure],
  });
  const flaky = testCase('s3cret 2', 'passed', { earlierFailures: [failure] });
  const records = attempts({ tests: {}, more: { failures: [secret], flaky: [flaky] } });
  expect(written(records, [secret, flaky], writer)).not.toContain('s3cret');
});
