import { cpSync, existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasProgram, installed, linesOf, suiteOf } from '../tools/tools.ts';
import { newJob, sessionState, start, supervisorLog } from './supervised-step.ts';

// Real test tools. `bash .ci/run install` installs those that are not part of this project (test/tools/install.ts).

interface Story {
  suite: string;
  /** Undefined: it is not on this machine. */
  at: string | undefined;
  /** Of the folder `at`, what is in the PATH. */
  programs?: string;
  /** Becomes `node_modules` of the suite. */
  modules?: string;
  run: string;
  rerun: string;
  results: string;
  /** The keys of its tests, if they are not `adds`, `flaky`, `row 1`, `row 2` and `hard`. */
  keys?: string[];
  /** What has to run in the second attempt when `flaky`, `row 2` and `hard` failed in the first one. */
  second?: string[];
  /** Its second story ends with the second attempt, or is left out: it starts slowly. */
  slow?: 'two attempts' | 'one story';
  /** Tests that have no key. */
  others?: number;
  /** The ids of the flaky tests of the first story. */
  ids: string[];
}

const repository = resolve(import.meta.dirname, '../..');
const modules = join(repository, 'node_modules');
const playwright = installed('playwright');
const surefire = installed('surefire');
const hasGo = hasProgram('go', 'version') ? '/' : undefined;
const maven = `mvn -B -o -q -Dmaven.repo.local=${surefire}/repository test`;
const vitest = 'vitest run --reporter=junit --outputFile=out/junit.xml';
const node = 'node --test --test-reporter=junit --test-reporter-destination=junit.xml';

const hasCtest = hasProgram('ctest', '--version') && hasProgram('cmake', '--version') ? '/' : undefined;

const pytestIds = [
  'tests.test_cart.TestCart › test_flaky',
  'tests.test_cart.TestCart › test_rows[2]',
  `tests.test_cart.TestCart › test_hard[it's "$(touch pwned)" \`touch pwned\` a::b \\xe9]`,
];
const playwrightIds = [
  'cart.spec.mjs › Cart › is flaky',
  'cart.spec.mjs › Cart › has row 2',
  `cart.spec.mjs › Cart › it's "$(touch pwned)" \`touch pwned\` (a|b)* > c é`,
];
const goIds = [
  'example.com/shop/cart › TestFlaky',
  'example.com/shop/cart › TestRows/two',
  'example.com/shop/cart › TestRows',
  'example.com/shop/cart › TestHard/it\'s_"$(touch_pwned)"_`touch_pwned`_(a|b)/c_é',
  'example.com/shop/cart › TestHard',
];

// docs/tests.md has these scripts.
const recipes: Record<string, Story> = {
  'pytest --lf': {
    suite: 'pytest',
    at: installed('pytest'),
    programs: 'bin',
    run: 'pytest --junitxml=out/junit.xml',
    rerun: 'pytest --junitxml=out/junit.xml --last-failed',
    results: 'out/junit.xml',
    ids: pytestIds,
  },
  'playwright test --last-failed': {
    suite: 'playwright',
    at: playwright,
    programs: 'node_modules/.bin',
    modules: join(playwright ?? '', 'node_modules'),
    slow: 'one story',
    run: 'if [ "$SUPERVISED_RUN_RERUN" = failed ]; then set -- --last-failed; fi; playwright test "$@"',
    rerun: '',
    results: 'out/junit.xml',
    ids: playwrightIds,
  },
  'ctest --rerun-failed': {
    suite: 'ctest',
    at: hasCtest,
    keys: ['adds', 'flaky', 'hard'],
    run: 'cmake -S . -B build && ctest --test-dir build --output-junit ../junit.xml',
    rerun: 'ctest --test-dir build --output-junit ../junit.xml --rerun-failed',
    results: 'junit.xml',
    ids: ['cart flaky', 'cart hard'],
  },
};

const stories: Record<string, Story> = {
  pytest: {
    suite: 'pytest',
    at: installed('pytest'),
    programs: 'bin',
    run: 'pytest --junitxml=out/junit.xml',
    rerun: 'pytest --junitxml=out/junit.xml {tests}',
    results: 'out/junit.xml',
    ids: pytestIds,
  },
  'pytest, with a file of names': {
    slow: 'one story',
    suite: 'pytest',
    at: installed('pytest'),
    programs: 'bin',
    run: 'pytest --junitxml=out/junit.xml',
    rerun: 'pytest --junitxml=out/junit.xml @{file}',
    results: 'out/junit.xml',
    ids: pytestIds,
  },
  'go test': {
    suite: 'go',
    at: hasGo,
    run: 'go test -count=1 -json ./... > go-test.jsonl',
    rerun: 'go test -count=1 -json {tests} > go-test.jsonl',
    results: 'go-test.jsonl',
    // Rows run with their test, whose other rows they may need.
    second: ['flaky', 'row 1', 'row 2', 'hard'],
    // The tests of rows, and one of another package.
    others: 3,
    ids: goIds,
  },
  gotestsum: {
    slow: 'one story',
    suite: 'go',
    at: hasGo && installed('gotestsum'),
    programs: '.',
    run: 'gotestsum --junitfile junit.xml ./... -count=1',
    rerun: 'gotestsum --junitfile junit.xml -- -count=1 {tests}',
    results: 'junit.xml',
    second: ['flaky', 'row 1', 'row 2', 'hard'],
    others: 3,
    ids: goIds,
  },
  vitest: {
    suite: 'vitest',
    at: modules,
    programs: '.bin',
    modules,
    run: vitest,
    rerun: `${vitest} {tests}`,
    results: 'out/junit.xml',
    ids: [
      'cart.test.mjs › Cart > is flaky',
      'cart.test.mjs › Cart > has row 2',
      `cart.test.mjs › Cart > it's "$(touch pwned)" \`touch pwned\` (a|b)* > c é`,
    ],
  },
  'node --test': {
    suite: 'node',
    at: dirname(process.execPath),
    programs: '.',
    run: `${node} cart.test.mjs`,
    rerun: `${node} {tests} cart.test.mjs`,
    results: 'junit.xml',
    ids: ['Cart › is flaky', 'Cart › has row 2', `Cart › it's "$(touch pwned)" \`touch pwned\` (a|b)* > c é`],
  },
  Playwright: {
    slow: 'two attempts',
    suite: 'playwright',
    at: playwright,
    programs: 'node_modules/.bin',
    modules: join(playwright ?? '', 'node_modules'),
    run: 'playwright test',
    rerun: 'playwright test {tests}',
    results: 'out/junit.xml',
    // Tests that stand on one line run together.
    second: ['flaky', 'row 1', 'row 2', 'hard'],
    ids: playwrightIds,
  },
  'Playwright, by a pattern': {
    slow: 'one story',
    suite: 'playwright',
    at: playwright,
    programs: 'node_modules/.bin',
    modules: join(playwright ?? '', 'node_modules'),
    run: 'playwright test',
    rerun: 'playwright test --grep {pattern}',
    results: 'out/junit.xml',
    ids: playwrightIds,
  },
  'Maven Surefire': {
    suite: 'surefire',
    at: surefire,
    run: maven,
    rerun: `${maven} {tests}`,
    results: 'target/surefire-reports/*.xml',
    slow: 'one story',
    keys: ['adds', 'flaky', 'row 1', 'row 2', 'hard', 'deep'],
    // Rows run together.
    second: ['flaky', 'row 1', 'row 2', 'hard'],
    ids: ['shop.CartTest › flaky', 'shop.CartTest › rows(int)[2]', 'shop.CartTest › hardName'],
  },
};

async function newSuite({ suite, at = '', programs, modules: packages, run, rerun, results }: Story, fails: string[]) {
  const env = programs === undefined ? {} : { PATH: `${join(at, programs)}:${process.env.PATH}` };
  const job = await newJob({ env: { ...env, GOFLAGS: '-buildvcs=false' } });
  cpSync(suiteOf(suite), job.workspace, { recursive: true });
  for (const file of readdirSync(job.workspace))
    if (file.endsWith('.in')) renameSync(join(job.workspace, file), join(job.workspace, file.slice(0, -3)));
  if (packages !== undefined) symlinkSync(packages, join(job.workspace, 'node_modules'));
  writeFileSync(join(job.workspace, 'fails.txt'), `${fails.join('\n')}\n`);
  const inputs = {
    run,
    'rerun-failed': rerun,
    'test-results': results,
    'max-attempts': '3',
    'retry-delays': '0s',
    'rerun-limit': '20',
    'merged-results': 'merged.xml',
  };
  const ran = (attempt: number) =>
    linesOf(join(job.workspace, 'ran.txt'))
      .filter((line) => line.startsWith(`${attempt} `))
      .map((line) => line.slice(2))
      .sort();
  return { job, inputs, ran };
}

const everywhere = ['adds', 'flaky', 'row 1', 'row 2', 'hard'];
/** What fails in the first attempt. */
const failing = ['flaky', 'row 2', 'hard'];

describe.each(Object.entries({ ...stories, ...recipes }))('%s', (_, story) => {
  const { at, keys = everywhere, second = failing.filter((key) => keys.includes(key)), others = 0, slow } = story;
  const fails = failing.filter((key) => keys.includes(key));
  const here = at !== undefined && process.platform !== 'win32';

  it.skipIf(!here)('runs only what failed again, and says what is flaky', async () => {
    const { job, inputs, ran } = await newSuite(
      story,
      fails.map((key) => `1 ${key}`),
    );
    const step = await start(job, inputs).finished;
    expect(step.log).not.toContain('everything runs again');
    expect(step).toMatchObject({ conclusion: 'success', outputs: { attempts: '2' } });
    expect(ran(1)).toEqual(keys.toSorted());
    expect(ran(2)).toEqual(second.toSorted());
    const { session, attempts } = sessionState(job).tests ?? {};
    expect(session).toMatchObject({
      total: keys.length + others,
      failed: 0,
      flaky: story.ids.length,
      passed: keys.length + others - story.ids.length,
    });
    expect(session?.flakyTests.map((one) => one.test).sort()).toEqual(story.ids.toSorted());
    expect(attempts).toMatchObject({ 1: { failed: story.ids.length }, 2: { failed: 0 } });
    const merged = readFileSync(join(job.workspace, 'merged.xml'), 'utf8');
    expect(merged.match(/<flakyFailure /g)).toHaveLength(story.ids.length);
    expect(existsSync(join(job.workspace, 'pwned'))).toBe(false);
    expect(supervisorLog(job)).toBe('');
  });

  if (slow === 'one story') return;

  it.skipIf(!here)('fails by the test that fails to the end', async () => {
    const { job, inputs, ran } = await newSuite(story, [...fails.map((key) => `1 ${key}`), '2 hard', '3 hard']);
    const attempts = slow === undefined ? '3' : '2';
    const step = await start(job, { ...inputs, 'max-attempts': attempts }).finished;
    expect(step).toMatchObject({ conclusion: 'failure', outputs: { attempts } });
    expect(ran(2)).toEqual(second.toSorted());
    if (slow === undefined) expect(ran(3)).toEqual(['hard']);
    const session = sessionState(job).tests?.session;
    const failed = story.ids.filter((id) => /hard|pwned/i.test(id));
    expect(session?.failedTests.map((one) => one.test).sort()).toEqual(failed.toSorted());
    expect(session).toMatchObject({ failed: failed.length, flaky: story.ids.length - failed.length });
    expect(existsSync(join(job.workspace, 'pwned'))).toBe(false);
  });
});
