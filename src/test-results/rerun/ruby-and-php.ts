import { fileArgument, UnspeakableTestError, unique, type Write, wholeName } from './notation.ts';
import { escapeRegex } from './regex.ts';

/** Descriptions of one-line examples are made up while they run, so they cannot be asked for. */
const madeUp = /(?:^| )(?:is expected (?:to|not to) |should |example at )/;

/** Files, and with `--example` the full descriptions that examples begin with. */
export const rspec: Write = (tests) => {
  const files = unique(tests.map(({ file }) => file));
  if (files.includes('')) throw new UnspeakableTestError('its file is not known');
  const names = unique(tests.map(wholeName));
  const byName = names.some((name) => madeUp.test(name)) ? [] : names.flatMap((name) => ['--example', name]);
  return { args: [...files.map(fileArgument), ...byName], lines: tests.map(({ id }) => id) };
};

/** Minitest matches a method, or `Class#method`. */
export const minitest: Write = (tests) => {
  const names = tests.map((test) =>
    test.class === '' || test.class === test.name ? wholeName(test) : `${test.class}#${wholeName(test)}`,
  );
  const pattern = `/^(?:${unique(names.map(escapeRegex)).join('|')})$/`;
  return { args: ['--name', pattern], pattern, lines: unique(names) };
};

/** PHPUnit matches `Class::method with data set …`. */
export const phpunit: Write = (tests) => {
  const names = tests.map((test) => `${test.class}::${wholeName(test)}`);
  const pattern = `/^(?:${unique(names.map(escapeRegex)).join('|')})$/`;
  return { args: ['--filter', pattern], pattern, lines: unique(names) };
};
