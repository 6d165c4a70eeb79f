import { UnspeakableTestError, unique, type Write, wholeName } from './notation.ts';

/** A filterset: `binary_id(=shop) & test(=cart::adds)`. */
export const nextest: Write = (tests) => {
  const wanted = unique(
    tests.map((test) => {
      const name = wholeName(test);
      if (!/^[\p{L}\p{N}_:]+$/u.test(name) || !/^[\w:/@.$-]+$/.test(test.class))
        throw new UnspeakableTestError('its name has characters that a filterset cannot hold');
      return `(binary_id(=${test.class}) & test(=${name}))`;
    }),
  );
  return { args: ['-E', wanted.join(' | ')], lines: unique(tests.map((test) => `${test.class} ${wholeName(test)}`)) };
};

/** `-R '^(a|b)$'` in the regular expressions of CMake. */
export const ctest: Write = (tests) => {
  const names = unique(tests.map(wholeName));
  for (const name of names) if (/[\r\n]/.test(name)) throw new UnspeakableTestError('its name has several lines');
  const pattern = `^(${names.map((name) => name.replace(/[\\^$.*+?()[\]|-]/g, '\\$&')).join('|')})$`;
  return { args: ['-R', pattern], pattern, lines: names };
};

/** `--gtest_filter=Cart.Adds:Some/Rows.Has/0`. */
export const googletest: Write = (tests) => {
  const names = unique(tests.map((test) => `${test.class}.${wholeName(test)}`));
  for (const name of names)
    if (/[*?:\s-]/.test(name)) throw new UnspeakableTestError('its name has characters that a filter cannot hold');
  return { args: [`--gtest_filter=${names.join(':')}`], lines: names };
};
