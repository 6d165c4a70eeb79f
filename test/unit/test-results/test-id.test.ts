import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParameters, testId } from '../../../src/test-results/model/test-id.ts';

const parts = (given: { suite?: string; class?: string; name?: string; parameters?: string; file?: string }) => ({
  suite: given.suite ?? '',
  class: given.class ?? '',
  name: given.name ?? '',
  parameters: given.parameters ?? '',
  file: given.file ?? '',
});

describe('the id of a test', () => {
  it.each([
    [
      { suite: 'pytest', class: 'tests.test_a.TestB', name: 'test_c', parameters: '[1]' },
      'tests.test_a.TestB › test_c[1]',
    ],
    [{ suite: 'Cart', class: 'Cart adds', name: 'Cart adds' }, 'Cart › Cart adds'],
    [{ suite: 'Cart', class: 'adds', name: 'Cart adds', file: 'a.js' }, 'a.js › Cart adds'],
    [{ class: 'adds', name: 'adds' }, 'adds'],
    [{ class: 'p', name: 'parses' }, 'p › parses'],
    [{ name: 'a › b' }, ' › a › b'],
    [{ class: 'a › b', name: 'c' }, 'a ›› b › c'],
  ])('%j is %s', (given, id) => {
    expect(testId(parts(given))).toBe(id);
  });

  it('differs where class or name do', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '›', ' › ', '››', '::'), { maxLength: 5 })
      .map((all) => all.join(''));
    // A class that the name repeats is none.
    const own = fc
      .tuple(text, text)
      .filter(([one, name]) => testId(parts({ class: one, name })) !== testId(parts({ name })) || one === '');
    fc.assert(
      fc.property(own, own, ([oneClass, oneName], [otherClass, otherName]) => {
        fc.pre(oneClass !== otherClass || oneName !== otherName);
        expect(testId(parts({ class: oneClass, name: oneName }))).not.toBe(
          testId(parts({ class: otherClass, name: otherName })),
        );
      }),
      { numRuns: 20_000 },
    );
  });

  it('holds the name whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, name) => {
        expect(testId(parts({ class: one, name })).endsWith(name)).toBe(true);
      }),
    );
  });
});

describe('parameters', () => {
  it.each([
    ['test_a[1-b [c]]', 'test_a', '[1-b [c]]'],
    ['rows(int)[2]', 'rows', '(int)[2]'],
    ['adds (two)', 'adds (two)', ''],
    ['TestA/b', 'TestA/b', ''],
    ['[a]', '[a]', ''],
  ])('of %s', (name, plain, parameters) => {
    expect(splitParameters(name)).toEqual({ name: plain, parameters });
  });

  it('and name make the whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { name, parameters } = splitParameters(text);
        expect(name + parameters).toBe(text);
      }),
    );
  });
});
