import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestCase, Tool } from '../../../src/test-results/model/model.ts';
import { stopsAtFailures } from '../../../src/test-results/rerun/fail-fast.ts';
import { fillScript, scriptProblems, testsFile } from '../../../src/test-results/rerun/fill-script.ts';
import { escapeRegex, oneOf } from '../../../src/test-results/rerun/regex.ts';
import { rerunArguments, toolOf } from '../../../src/test-results/rerun/rerun-arguments.ts';
import { testCase } from './attempts.ts';

const exists = (file: string) => file === 'tests/test_a.py' || file === 'tests/test_a/test_b.py';
const failed = (more: Partial<TestCase>) => testCase('id', 'failed', Object.assign({ name: 't' }, more));
const args = (tool: Tool, ...tests: Partial<TestCase>[]) => {
  const asked = rerunArguments(tool, tests.map(failed), { exists });
  return 'left' in asked ? asked.left.map(({ reason }) => reason) : asked.notation.args;
};

describe('the notation of a tool', () => {
  it.each<[Tool, Partial<TestCase>[], string[]]>([
    ['pytest', [{ class: 'tests.test_a', name: 'test_x' }], ['tests/test_a.py::test_x']],
    [
      'pytest',
      [{ class: 'tests.test_a.test_b.TestC', name: 'test_x', parameters: '[a::b]' }],
      ['tests/test_a/test_b.py::TestC::test_x[a::b]'],
    ],
    [
      'pytest',
      [{ class: 'other.test_c.TestD', name: 'test_x', file: 'other/test_c.py' }],
      ['other/test_c.py::TestD::test_x'],
    ],
    [
      'pytest',
      [{ class: 'nowhere', name: 'test_x' }],
      ['its file is not known; option junit_family=xunit1 of pytest has it in the results'],
    ],
    [
      'pytest',
      [{ class: 'tests.test_a', name: 'test_x', parameters: '[#x1B]' }],
      ['its name has characters that XML cannot hold'],
    ],
    [
      'go',
      [
        { suite: 'a/b', name: 'TestA/x y' },
        { suite: 'a/c', name: 'TestB' },
        { suite: 'a/b', name: 'TestA' },
      ],
      ['-run', '^(TestA|TestB)$', 'a/b', 'a/c'],
    ],
    ['go', [{ suite: 'a', name: '(package)' }], ['it is a package that failed without a test']],
    ['go', [{ suite: '-exec=sh', name: 'TestA' }], ['its package has an unusual name']],
    [
      'jest',
      [{ suite: 'a', class: 'a b', name: 'a b', file: '-x.js' }],
      ['--testNamePattern', '^(?:a b)$', '--runTestsByPath', './-x.js'],
    ],
    ['vitest', [{ class: 'a.test.ts', name: 'x > y' }], ['a.test.ts', '--testNamePattern', '^(?:x(?: > | )y)$']],
    [
      'playwright',
      [{ class: '[one] a', file: '(x)/a.spec.ts', line: 3 }],
      ['--project=one', '\\(x\\)/a\\.spec\\.ts:3'],
    ],
    ['playwright', [{ class: 'a', file: 'a.spec.ts' }], ['its line is not known']],
    ['mocha', [{ class: 'a b', name: 'c' }], ['--grep', '^(?:a b c)$']],
    ['node', [{ class: 'a > b', name: 'c' }], ['--test-name-pattern=^(?:a(?: > | )b(?: > | )c)$']],
    ['rspec', [{ file: './a_spec.rb', name: 'x' }], ['./a_spec.rb', '--example', 'x']],
    ['rspec', [{ file: './a_spec.rb', name: 'x is expected to eq 1' }], ['./a_spec.rb']],
    ['minitest', [{ class: 'A::B', name: 'test_x' }], ['--name', '/^(?:A::B#test_x)$/']],
    ['phpunit', [{ class: 'A\\B', name: 'testX' }], ['--filter', '/^(?:A\\\\B::testX)$/']],
    [
      'surefire',
      [
        { class: 'a.B$C', name: 'd', parameters: '(int)[1]' },
        { class: 'a.B$C', name: 'e' },
        { class: 'a.F', name: 'shows it' },
      ],
      ['-Dtest=a.B$C#d+e,a.F', '-Dsurefire.failIfNoSpecifiedTests=false'],
    ],
    ['failsafe', [{ class: 'a.B', name: '' }], ['-Dit.test=a.B', '-Dfailsafe.failIfNoSpecifiedTests=false']],
    ['surefire', [{ class: 'a b', name: 'c' }], ['its class has an unusual name']],
    [
      'gradle',
      [
        { class: 'a.B', name: 'c', parameters: '()' },
        { class: 'a.B', name: 'it works' },
      ],
      ['--tests', 'a.B.c', '--tests', 'a.B'],
    ],
    ['nextest', [{ class: 'a::b', name: 'c::d' }], ['-E', '(binary_id(=a::b) & test(=c::d))']],
    ['nextest', [{ class: 'a', name: 'x)' }], ['its name has characters that a filterset cannot hold']],
    ['ctest', [{ name: 'a.b (c)' }, { name: 'd-e' }], ['-R', '^(a\\.b \\(c\\)|d\\-e)$']],
    ['ctest', [{ name: 'a\nb' }], ['its name has several lines']],
    [
      'googletest',
      [
        { class: 'I/A', name: 'b/0' },
        { class: 'A', name: 'c' },
      ],
      ['--gtest_filter=I/A.b/0:A.c'],
    ],
    ['googletest', [{ class: 'A', name: 'b*' }], ['its name has characters that a filter cannot hold']],
    [
      'dotnet',
      [
        { class: 'N.A+B', name: 'C', parameters: '(n: 1, s: "x")' },
        { class: 'N.F(1,2)', name: 'D' },
      ],
      ['--filter', 'FullyQualifiedName=N.A+B.C|FullyQualifiedName=N.F.D'],
    ],
    ['dotnet', [{ class: 'N.A<int,int>', name: 'C' }], ['its name has characters that break a filter']],
  ])('%s %j', (tool, tests, wanted) => {
    expect(args(tool, ...tests)).toEqual(wanted);
  });

  it.each([
    ['its name has a NUL', { name: 'a\0b' }],
    ['its name is not valid text', { name: 'a\ud800' }],
    ['its name is not valid text', { name: 'a\ufffd' }],
    ['its name is too long', { cut: ['name' as const] }],
    ['the names together are too long for a command line', { name: 'x'.repeat(130_000) }],
  ])('refuses a test: %s', (reason, test) => {
    expect(args('mocha', test)).toEqual([reason]);
  });

  it('comes from the format, or from results of one tool', () => {
    expect([
      toolOf(['go'], undefined),
      toolOf(['go', 'jest'], undefined),
      toolOf([], undefined),
      toolOf(['go'], 'jest'),
    ]).toEqual(['go', undefined, undefined, 'jest']);
  });

  it('matches the names that it was made of, and no others', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('.', '*', '|', '(', '\\', '\n', 'a', '/', '$'), { maxLength: 6 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), name, (names, other) => {
        const pattern = new RegExp(oneOf(names.map(escapeRegex)));
        for (const one of names) expect(pattern.test(one)).toBe(true);
        expect(pattern.test(other)).toBe(names.includes(other));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the script of rerun-failed', () => {
  const notation = { args: ["it's", '$(x)'], pattern: '^a$', lines: [] };

  const ownVariable = '$'.concat('{tests}');

  it('has variables in place of names', () => {
    expect(fillScript('t {tests} --re {pattern} -f {file} '.concat(ownVariable), notation, '/f', 'posix')).toEqual({
      script:
        't "$SUPERVISED_RUN_TEST_1" "$SUPERVISED_RUN_TEST_2" --re "$SUPERVISED_RUN_TEST_PATTERN" -f "$SUPERVISED_RUN_FAILED_TESTS" '.concat(
          ownVariable,
        ),
      env: {
        SUPERVISED_RUN_FAILED_TESTS: '/f',
        SUPERVISED_RUN_TEST_PATTERN: '^a$',
        SUPERVISED_RUN_TEST_1: "it's",
        SUPERVISED_RUN_TEST_2: '$(x)',
      },
    });
    expect(fillScript('t {file}', notation, '/f', 'pwsh')).toEqual({
      script: 't "$env:SUPERVISED_RUN_FAILED_TESTS"',
      env: { SUPERVISED_RUN_FAILED_TESTS: '/f' },
    });
  });

  it('has a file with one test a line, or none', () => {
    expect([testsFile({ args: [], lines: ['a', 'b'] }), testsFile({ args: [], lines: ['a\nb'] })]).toEqual([
      'a\nb\n',
      undefined,
    ]);
    expect(fillScript('t {file}', { args: [], lines: ['a\nb'] }, '/f', 'posix')).toEqual({
      problem: 'the name of a test has several lines, which {file} cannot hold',
    });
  });

  it('asks for no pattern of a tool that has none', () => {
    expect(fillScript('t {pattern}', { args: [], lines: [] }, '/f', 'posix')).toEqual({
      problem: 'the tool knows no pattern for {pattern}',
    });
  });

  it.each([
    ['pytest {tests}', []],
    ['pytest "{tests}"', ['{tests} stands between quotes; it is quoted by itself, so write it without them']],
    [
      "a 'b' '{pattern}' {tests}",
      ['{pattern} stands between quotes; it is quoted by itself, so write it without them'],
    ],
    ['bash -c "pytest {tests}"', ['{tests} stands between quotes; it is quoted by itself, so write it without them']],
    ["# it's\npytest {tests}", []],
    ["echo a#'b' {tests}", []],
    ['echo \\" {tests}', []],
    ["echo '\\' {tests}", []],
    ['echo "a\\"b {file}"', ['{file} stands between quotes; it is quoted by itself, so write it without them']],
  ])('%s', (script, problems) => {
    expect(scriptProblems(script, 'posix')).toEqual(problems);
  });

  it('is filled for known shells only', () => {
    expect(scriptProblems('pytest {tests}', undefined)).toEqual([
      '{tests}, {pattern} and {file} work in sh, bash and pwsh only',
    ]);
    expect(scriptProblems('pytest --lf', undefined)).toEqual([]);
  });
});

it.each<[Tool, string, boolean]>([
  ['pytest', 'pytest -q -x tests', true],
  ['pytest', 'pytest --maxfail=1', true],
  ['pytest', 'pytest \\\n  -x', true],
  ['pytest', 'pytest tests', false],
  ['go', 'go test -failfast ./...', true],
  ['nextest', 'cargo nextest run', true],
  ['nextest', 'cargo nextest run --no-fail-fast', false],
  ['jest', 'npx jest --bail', true],
  ['gradle', 'gradle test', false],
])('%s: %s stops at failures: %s', (tool, script, stops) => {
  expect(stopsAtFailures(script, tool)).toBe(stops);
});
