import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Redaction } from '../../../src/redact/redaction.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

it('withMasksFrom covers the masks of one log after the other, and returns the same object if there is none', async () => {
  const folder = tempFolder();
  const [first, second] = ['first.log', 'second.log'].map((name) => join(folder, name)) as [string, string];
  const given = new Redaction(['a given value']);
  expect(await given.withMasksFrom([first])).toBe(given);
  appendFileSync(first, '::add-mask::from the first\n');
  appendFileSync(second, '::add-mask::from the first\n::add-mask::from the second\n');
  const text = 'a given value, from the first, from the second';
  const one = await given.withMasksFrom([first]);
  expect(one.redact(text)).toBe('***, ***, from the second');
  const both = await one.withMasksFrom([second]);
  expect(both.redact(text)).toBe('***, ***, ***');
  expect(await both.withMasksFrom([first, second])).toBe(both);
  expect(both.values).toEqual(['a given value']);
});
