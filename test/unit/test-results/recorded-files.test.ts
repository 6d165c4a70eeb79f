import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counts, failedIds, readAll, recordedFiles, recordings } from './recorded.ts';

/** Of each recorded file: its tool, `passed failed skipped unfinished`, and the ids that failed. */
const expected: Record<string, [tool: string | undefined, counts: string, ...failed: string[]]> = {
  'ctest/attempt-1/junit.xml': ['ctest', '2 2 2 0', 'flaky', 'it\'s "$(touch pwned)" `x` é a.b*c? (d) ^f$ | /g/'],
  'dotnet/attempt-1/mstest-4.0.trx': [
    'dotnet',
    '1 2 2 0',
    'Ms.Tests.Test1 › Plain',
    'Ms.Tests.Test1 › Rows (2,"b, (c)")',
  ],
  'dotnet/attempt-1/nunit-4.3.trx': [
    'dotnet',
    '5 5 2 0',
    'Nu.Tests.FixtureTests(2) › Plain',
    'Nu.Tests.FixtureTests(1) › named case é',
    'Nu.Tests.FixtureTests(2) › named case é',
    'Nu.Tests.FixtureTests(1) › Cases(2,"b, (c)")',
    'Nu.Tests.FixtureTests(2) › Cases(2,"b, (c)")',
  ],
  'dotnet/attempt-1/xunit-2.9.trx': [
    'dotnet',
    '4 5 1 0',
    'Shop.Tests.CartTests › Rejects_negative_amount',
    'Shop.Tests.CartTests › Prices(n: 2, s: "b, c (d)")',
    'Shop.Tests.CartTests › Named (shows a name with spaces & <angle> brackets)',
    'Shop.Tests.FlakyTests › Sometimes',
    'Shop.Tests.CartTests+Nested › Inside',
  ],
  'go/attempt-1/go-test.jsonl': [
    'go',
    '6 4 1 0',
    'example.com/shop/broken › TestFlaky',
    'example.com/shop/cart › TestFlaky',
    'example.com/shop/cart › TestRows/it\'s_"$(touch_pwned)"_(a|b)/c',
    'example.com/shop/cart › TestRows',
  ],
  'go/attempt-1/killed.jsonl': ['go', '6 0 0 1', 'example.com/shop/cart › TestHangs/here'],
  'go/attempt-1/timeout.jsonl': ['go', '6 0 0 1', 'example.com/shop/cart › TestHangs/here'],
  'googletest/attempt-1/junit.xml': ['googletest', '3 2 2 0', 'Cart › Flaky', 'Some/Rows › Has/1'],
  'gotestsum/attempt-1/junit.xml': [
    'go',
    '6 4 1 0',
    'example.com/shop/broken › TestFlaky',
    'example.com/shop/cart › TestFlaky',
    'example.com/shop/cart › TestRows/it\'s_"$(touch_pwned)"_(a|b)/c',
    'example.com/shop/cart › TestRows',
  ],
  'gotestsum/attempt-1/rerun.jsonl': ['go', '10 0 1 0'],
  'gotestsum/attempt-1/rerun.xml': ['go', '10 0 1 0'],
  'gradle/attempt-1/TEST-shop.CartTest$Inner.xml': ['gradle', '0 1 0 0', 'shop.CartTest$Inner › deep'],
  'gradle/attempt-1/TEST-shop.CartTest.xml': ['gradle', '1 1 1 0', 'shop.CartTest › flaky'],
  'jest/attempt-1/junit.xml': [
    'jest',
    '2 4 1 0',
    'Cart › Cart is flaky',
    'Cart › Cart has row 2',
    'Cart › Cart it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    'Cart › Cart inner is deep',
  ],
  'minitest/attempt-1/TEST-Minitest-Result.xml': [
    'minitest',
    '1 3 1 0',
    'test_0001_is deep',
    'test_flaky',
    'test_it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h',
  ],
  'mocha-xunit/attempt-1/xunit.xml': [
    'mocha',
    '2 4 1 0',
    'Cart › is flaky',
    'Cart › has row 2',
    'Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    'Cart inner › is deep',
  ],
  'mocha/attempt-1/junit.xml': [
    'mocha',
    '2 4 0 0',
    '/work/cart.test.cjs › Cart is flaky',
    '/work/cart.test.cjs › Cart has row 2',
    '/work/cart.test.cjs › Cart it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    '/work/cart.test.cjs › Cart inner is deep',
  ],
  'nextest/attempt-1/junit.xml': ['nextest', '3 2 0 0', 'shop › cart::flaky', 'shop::cart › flaky'],
  'nextest/attempt-1/retries.xml': ['nextest', '5 0 0 0'],
  'node-tap/attempt-1/killed.tap': ['node', '1 0 0 1', 'Cart'],
  'node-tap/attempt-1/node.tap': [
    'node',
    '3 4 1 0',
    'Cart › is flaky',
    'Cart › has row 2',
    'Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    'Cart > inner › is deep',
  ],
  'node/attempt-1/junit.xml': [
    'node',
    '3 4 1 0',
    'Cart › is flaky',
    'Cart › has row 2',
    'Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    'Cart > inner › is deep',
  ],
  'phpunit/attempt-1/junit.xml': [
    'phpunit',
    '2 3 1 0',
    'Shop\\CartTest › testFlaky',
    'Shop\\CartTest › testRows with data set #1',
    'Shop\\CartTest › testRows with data set "it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h"',
  ],
  'playwright-grep/attempt-1/junit.xml': [
    'playwright',
    '4 8 2 0',
    '[one] cart.spec.mjs › Cart › is flaky',
    '[one] cart.spec.mjs › Cart › has row 2',
    '[one] cart.spec.mjs › Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    '[one] cart.spec.mjs › Cart › inner › is deep',
    '[two] cart.spec.mjs › Cart › is flaky',
    '[two] cart.spec.mjs › Cart › has row 2',
    '[two] cart.spec.mjs › Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    '[two] cart.spec.mjs › Cart › inner › is deep',
  ],
  'playwright/attempt-1/junit.xml': [
    'playwright',
    '4 8 2 0',
    '[one] cart.spec.mjs › Cart › is flaky',
    '[one] cart.spec.mjs › Cart › has row 2',
    '[one] cart.spec.mjs › Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    '[one] cart.spec.mjs › Cart › inner › is deep',
    '[two] cart.spec.mjs › Cart › is flaky',
    '[two] cart.spec.mjs › Cart › has row 2',
    '[two] cart.spec.mjs › Cart › it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    '[two] cart.spec.mjs › Cart › inner › is deep',
  ],
  'pytest/attempt-1/junit.xml': [
    'pytest',
    '2 6 1 0',
    'tests.test_cart › test_flaky',
    'tests.test_cart.TestCart › test_flaky_in_a_class',
    'tests.test_cart.TestCart.TestNested › test_deep',
    'tests.test_cart.TestCart › test_rows[2]',
    'tests.test_cart.TestCart › test_hard_name[it\'s "$(touch pwned)" `x` a::b [c] \\xe9|*?.py]',
    'tests.test_cart.TestCart › test_tear_down',
  ],
  'pytest/attempt-1/xunit1.xml': [
    'pytest',
    '2 6 1 0',
    'tests.test_cart › test_flaky',
    'tests.test_cart.TestCart › test_flaky_in_a_class',
    'tests.test_cart.TestCart.TestNested › test_deep',
    'tests.test_cart.TestCart › test_rows[2]',
    'tests.test_cart.TestCart › test_hard_name[it\'s "$(touch pwned)" `x` a::b [c] \\xe9|*?.py]',
    'tests.test_cart.TestCart › test_tear_down',
  ],
  'rspec/attempt-1/junit.xml': [
    'rspec',
    '2 5 1 0',
    'spec.cart_spec › Cart is flaky',
    'spec.cart_spec › Cart has row 2',
    'spec.cart_spec › Cart it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h',
    'spec.cart_spec › Cart is expected to equal false',
    'spec.cart_spec › Cart inner is deep',
  ],
  'surefire/attempt-1/TEST-shop.CartTest$Inner.xml': [
    'surefire',
    '3 4 1 0',
    'shop.CartTest › rows(int)[2]',
    'shop.CartTest › flaky',
    'shop.CartTest › hardName',
    'shop.CartTest$Inner › deep',
  ],
  'surefire/attempt-1/TEST-shop.CartTest.xml': ['surefire', '0 0 0 0'],
  'surefire/attempt-1/once.xml': ['surefire', '1 0 0 0'],
  'surefire/attempt-1/rerun.xml': ['surefire', '0 1 0 0', 'shop.CartTest › flaky'],
  'vitest/attempt-1/junit.xml': [
    'vitest',
    '2 4 1 0',
    'cart.test.mjs › Cart > is flaky',
    'cart.test.mjs › Cart > has row 2',
    'cart.test.mjs › Cart > it\'s "$(touch pwned)" `x` é a.b*c? (d) [e] ^f$ | /g/ \\h > i',
    'cart.test.mjs › Cart > inner > is deep',
  ],
};

describe('a recorded result file', () => {
  it('is in the table', () => {
    expect(recordedFiles.filter((file) => file.includes('attempt-1'))).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s is read', async (file, [tool, numbers, ...failed]) => {
    const { tests, end } = await readAll(join(recordings, file));
    expect([end.tool, counts(tests), ...failedIds(tests)]).toEqual([tool, numbers, ...failed]);
    expect(end.state).toBe('read');
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
  });

  it.each(Object.keys(expected))('%s has a message for each failure', async (file) => {
    const { tests } = await readAll(join(recordings, file));
    const silent = tests.filter(({ status, failure }) => status === 'failed' && (failure?.message ?? '') === '');
    // CTest writes an empty message, and Go none for a test whose subtest failed.
    expect(silent.map(({ id }) => id)).toEqual(
      file.startsWith('ctest') ? failedIds(tests) : failedIds(tests).filter((id) => id.endsWith('› TestRows')),
    );
  });

  it.each(Object.keys(expected))('%s gives a part of the same tests wherever it is cut', async (file) => {
    const whole = await readAll(join(recordings, file));
    const known = new Set(whole.tests.map(({ id }) => id));
    const { size } = statSync(join(recordings, file));
    let most = 0;
    for (let bytes = 200; bytes < size; bytes += Math.ceil(size / 25)) {
      const { tests, end } = await readAll(join(recordings, file), bytes);
      expect(end.complete && tests.length < whole.tests.length).toBe(false);
      most = Math.max(most, tests.filter(({ id }) => known.has(id)).length);
    }
    expect(most).toBeGreaterThanOrEqual(Math.min(1, whole.tests.length));
  });
});
