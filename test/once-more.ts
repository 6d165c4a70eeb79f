import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';

// `node once-more.ts RESULTS`: runs what failed once more, by itself, and writes into the results how many of the tests were
// flaky. Exits with 0 if all of them were.
// On a small machine, beside hundreds of processes, a test of real processes can meet an order of events that it does not
// expect. Such a test is to be mended; its name is printed for that. It is no reason to refuse the change at hand.

/** Tiers whose tests depend on the order in which processes run. What the others find by chance must not be lost. */
const tiers = /^test\/(action|process|fault)\//;
const never = /\/(stress|stress-order|chaos)\.test\.ts$/;
/** When more fails, something is broken. */
const maxTests = 5;

const Results = z.looseObject({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.looseObject({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
type Results = z.infer<typeof Results>;

const [path = ''] = process.argv.slice(2);
const results = readResults(path);
const failed = failedTests(results);
const files = [...new Set(failed.map(({ file }) => file))];
// Without a failed test vitest itself has failed.
const isWorthIt = failed.length > 0 && failed.length <= maxTests && failed.length === results.numFailedTests;
if (!isWorthIt || !files.every(mayRunAgain)) process.exit(1);

console.log(`\n-- what failed runs once more, by itself: ${files.join(' ')}`);
const again = runAlone(files);
const failedAgain = failedTests(again);
const flaky = failed.filter(({ file, name }) => !failedAgain.some((test) => test.file === file && test.name === name));
for (const { file, name } of flaky) console.log(`flaky: ${file} > ${name}`);
const { numPassedTests, numFailedTests } = results;
writeFileSync(
  path,
  JSON.stringify({
    ...results,
    numPassedTests: numPassedTests + flaky.length,
    numFailedTests: numFailedTests - flaky.length,
    numFlakyTests: flaky.length,
  }),
);
process.exitCode = failedAgain.length === 0 && again.testResults.every(({ status }) => status === 'passed') ? 0 : 1;

function readResults(from: string): Results {
  return Results.parse(JSON.parse(readFileSync(from, 'utf8')));
}

/** A file that could not be loaded has no test that failed, and counts as one. */
function failedTests({ testResults }: Results) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      return (tests.length === 0 ? ['the file itself'] : tests).map((test) => ({ file, name: test }));
    });
}

function mayRunAgain(file: string): boolean {
  return tiers.test(file) && !never.test(file);
}

function runAlone(testFiles: string[]): Results {
  const folder = mkdtempSync(join(tmpdir(), 'once-more-'));
  try {
    const output = join(folder, 'tests.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
    spawnSync('npx', ['vitest', 'run', '--maxWorkers=1', ...reporters, ...testFiles], { stdio: 'inherit' });
    return readResults(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
