import type { TestCase } from '../model/model.ts';
import { fileArgument, type NotationOptions, UnspeakableTestError, unique, type Write, wholeName } from './notation.ts';

/** Node ids: `tests/test_a.py::TestB::test_c[1]`. */
export const pytest: Write = (tests, options) => {
  const ids = unique(tests.map((test) => nodeId(test, options)));
  return { args: ids, lines: ids };
};

function nodeId(test: TestCase, { exists }: NotationOptions): string {
  const name = wholeName(test);
  // pytest writes characters that XML does not allow in this way, which cannot be told from a name with such a text.
  if (/#x[0-9A-F]{2}/.test(name)) throw new UnspeakableTestError('its name has characters that XML cannot hold');
  const { file, classes } = module(test, exists);
  return [fileArgument(file), ...classes, name].filter((part) => part !== '').join('::');
}

/** JUnit XML has `tests.test_a.TestB`: a file, then classes. Where the file is not given, the longest one that exists is it. */
function module(test: TestCase, exists: (file: string) => boolean): { file: string; classes: string[] } {
  const parts = test.class === '' ? [] : test.class.split('.');
  if (test.file.endsWith('.py')) {
    const depth = test.file.split('/').filter((part) => part !== '.').length;
    return { file: test.file, classes: parts.slice(depth) };
  }
  for (let length = parts.length; length > 0; length -= 1) {
    const file = `${parts.slice(0, length).join('/')}.py`;
    if (exists(file)) return { file, classes: parts.slice(length) };
  }
  throw new UnspeakableTestError('its file is not known; option junit_family=xunit1 of pytest has it in the results');
}
