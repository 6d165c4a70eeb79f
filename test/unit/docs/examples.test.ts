import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = ['README.md', ...globSync('docs/*.md', { cwd: root })];

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** Returns the steps of a page's YAML blocks that use an action of this repository. */
function examples(page: string): Step[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^( *)```yaml\n(.*?)^\1```$/gms)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
  return blocks
    .flatMap((block) => parseAllDocuments(block).map((document) => document.toJS() as unknown))
    .flatMap(stepsIn)
    .filter(({ uses }) => uses?.startsWith('OWNER/supervised-run'));
}

function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(stepsIn);
}

function inputsOf({ uses = '' }: Step): string[] {
  const [, , folder = '.'] = (uses.split('@')[0] ?? '').split('/');
  const action = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as { inputs: object };
  return Object.keys(action.inputs);
}

describe.each(pages.filter((page) => examples(page).length > 0))('the examples of %s', (page) => {
  it('have inputs that their actions know', () => {
    for (const step of examples(page))
      expect(inputsOf(step)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});

it('README.md is read in a few minutes: at most 150 lines and 900 words', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(150);
  expect(text.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(900);
});
