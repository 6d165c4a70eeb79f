import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UniqueNames } from '../../../src/pack/unique-names.ts';

const part = fc.constantFrom('a', 'A', 'b', 'a-2', '___');
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

it('any names get unique paths in one tree', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const unique = new UniqueNames();
      const taken = names.map((each) => unique.take(each).toLowerCase());
      expect(new Set(taken).size).toBe(names.length);
      const folders = taken.flatMap((path) =>
        path.split('/').map((_, index, parts) => parts.slice(0, index).join('/')),
      );
      expect(folders.filter((folder) => taken.includes(folder))).toEqual([]);
    }),
  );
});

it('a free name stays as it is', () => {
  const unique = new UniqueNames();
  expect(['a/b', 'a/c', 'a/B'].map((each) => unique.take(each))).toEqual(['a/b', 'a/c', 'a/B-2']);
});
