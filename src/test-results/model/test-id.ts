import type { TestParts } from './model.ts';

const separator = ' › ';

/**
 * Returns the id of a test: its class and its name with parameters. Where the class says nothing of its own, because it is
 * missing or is a part of the name, the file stands in its place, or else the suite. Different pairs have different ids.
 *
 * `file` must be empty where only failures tell it, because the id of a test that passes must be the same.
 *
 * Suites and lines are left out where they can be: a narrowed run of a tool often writes other ones.
 */
export function testId(parts: TestParts): string {
  const name = parts.name + parts.parameters;
  const owner = isPartOf(name, parts.class) ? parts.file || parts.suite : parts.class;
  if (owner === '' && !name.includes(separator)) return name;
  return owner.replaceAll('›', '››') + separator + name;
}

/** Mocha and Jest repeat the class, or a part of it, in the name. */
function isPartOf(name: string, className: string): boolean {
  if (className === '' || name === className) return true;
  const rest = name.length - className.length;
  if (rest <= 0) return false;
  return (
    (name.charAt(className.length) === ' ' && name.startsWith(className)) ||
    (name.charAt(rest - 1) === ' ' && name.endsWith(className))
  );
}

/** A pytest, NUnit or Catch2 style tail: `test_a[1-b]` or `Prices(n: 1, s: "a")`. */
const tail = /^([^\s[({]+)([[({].*[\])}](?:\[\d+\])?)$/s;

const closing = ')]}';

/** Splits `test_a[1-b]` into the name and its parameters. A name with blanks before its brackets stays whole. */
export function splitParameters(name: string): { name: string; parameters: string } {
  if (!closing.includes(name.charAt(name.length - 1))) return { name, parameters: '' };
  const [, plain = name, parameters = ''] = tail.exec(name) ?? [];
  return { name: plain, parameters };
}
