import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { compiledModule } from '../../scripts/compiled-parsers.ts';
import type { Parser } from '../../src/text/parser.ts';
import { arbitraryOf } from '../kit/arbitrary.ts';

type Parsers = Record<string, Parser<z.ZodType>>;

const src = join(import.meta.dirname, '../../src');
const files = globSync('**/*-parser.ts', { cwd: src });

/** Returns the value with something else in one place: another value, nothing, or one more field. */
function changedOnce(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(1.5, -1, 2 ** 60, '', 'exited', 'failed', 'soft'),
  );
  if (typeof value !== 'object' || value === null) return other;
  const keys = [...Object.keys(value), 'more'];
  return fc.oneof(
    { weight: 1, arbitrary: other },
    { weight: 5, arbitrary: fc.constantFrom(...keys).chain((key) => changedAt(value, key, other)) },
  );
}

function changedAt(value: object, key: string, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const inside = changedOnce((value as Record<string, unknown>)[key]);
  const changed = (item: unknown) => (Array.isArray(value) ? [...value, item] : { ...value, [key]: item });
  const without = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return fc.oneof(fc.oneof(inside, other).map(changed), fc.constant(Array.isArray(value) ? value.slice(1) : without));
}

it('finds the parsers', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

it.each(files)('what zod has compiled of %s parses like zod itself', async (file) => {
  const parsers: Parsers = await import(pathToFileURL(join(src, file)).href);
  const compiled: Parsers = await import(`data:text/javascript,${encodeURIComponent(compiledModule(parsers))}`);
  expect(Object.keys(compiled)).toEqual(Object.keys(parsers));
  for (const [name, parse] of Object.entries(parsers)) {
    const valid = arbitraryOf(parse.schema);
    const value = fc.oneof(valid, valid.chain(changedOnce), valid.chain(changedOnce).chain(changedOnce));
    let accepted = 0;
    fc.assert(
      fc.property(value, (any) => {
        const expected = parse(any);
        if (expected !== undefined) accepted += 1;
        expect(compiled[name]?.(any)).toStrictEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(50);
  }
});

it('a schema of which the compiler would leave something to zod is refused', () => {
  const schema = z.object({ text: z.string().refine((text) => text !== '') });
  expect(() => compiledModule({ parse: { schema } })).toThrow('zod');
});
