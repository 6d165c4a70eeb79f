import { readFileSync } from 'node:fs';
import { expect, test as it } from 'vitest';
import { parse } from 'yaml';

interface ActionFile {
  inputs: Record<string, { default?: string; required?: boolean }>;
  outputs: Record<string, unknown>;
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
const readme = readFileSync('README.md', 'utf8');

/** The cells of the table between two comments, without its head. */
function table(name: string): string[][] {
  const text = readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
  const rows = text.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('the README lists the inputs of action.yml, in its order and with its defaults', () => {
  const rows = table('inputs');
  expect(rows.map(([name]) => name)).toEqual(Object.keys(action.inputs).map((name) => `\`${name}\``));
  expect(rows.map(([, value]) => value)).toEqual(
    Object.values(action.inputs).map(({ default: value, required }) => {
      if (value !== undefined) return `\`${value}\``;
      // Where action.yml has no default the table says in words what happens.
      return required === true ? 'required' : expect.stringMatching(/^[a-z]/);
    }),
  );
});

it('the README lists the outputs of action.yml', () => {
  expect(table('outputs').map(([name]) => name)).toEqual(Object.keys(action.outputs).map((name) => `\`${name}\``));
});
