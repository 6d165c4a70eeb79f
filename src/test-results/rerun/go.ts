import type { TestCase } from '../model/model.ts';
import { UnspeakableTestError, unique, type Write } from './notation.ts';

/**
 * `-run '^(TestA|TestB)$' ./a ./b`. Subtests run with their test, whose other subtests they may need. Each package runs
 * the tests of all: one command has one pattern.
 */
export const go: Write = (tests) => {
  const pairs = tests.map((test) => [test.suite || test.class, topLevel(test)] as const);
  const pattern = `^(${unique(pairs.map(([, name]) => name)).join('|')})$`;
  const packages = unique(pairs.map(([name]) => name));
  return { args: ['-run', pattern, ...packages], pattern, lines: unique(pairs.map((pair) => pair.join(' '))) };
};

function topLevel({ name, suite, class: className }: TestCase): string {
  const [test = ''] = name.split('/');
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(test))
    throw new UnspeakableTestError('it is a package that failed without a test');
  if (!/^[\w.~/@-]+$/.test(suite || className)) throw new UnspeakableTestError('its package has an unusual name');
  return test;
}
