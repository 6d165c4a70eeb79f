import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { poolsFile } from '../../../src/registry/folder.ts';
import { defaultLimits } from '../../../src/registry/limits.ts';
import { readPoolsFile } from '../../../src/registry/pools-file.ts';
import { RegistryError } from '../../../src/registry/registry.ts';
import { kinds, replace } from '../../kit/replacement.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
});

describe('pools.yml', () => {
  it('sets no limits if it does not exist', async () => {
    expect(await readPoolsFile(folder)).toEqual({});
    expect(await readPoolsFile(join(folder, 'missing'))).toEqual({});
  });

  it.each([
    ['an empty file', '', {}],
    ['comments alone', '# none yet\n', {}],
    ['no pools', 'pools: {}\n', {}],
    [
      'all settings',
      'pools:\n  gpu: { enabled: true, visible: 1, background: 2, total: 2 }\n',
      { gpu: { visible: 1, background: 2, total: 2 } },
    ],
    ['some settings', 'pools:\n  gpu:\n    total: 2\n', { gpu: { total: 2 } }],
    ['a pool with the defaults', 'pools:\n  gpu: {}\n', { gpu: {} }],
    ['a pool that is switched off', 'pools:\n  gpu:\n    enabled: false\n', { gpu: { enabled: false } }],
    ['none of a kind', 'pools:\n  gpu:\n    visible: 0\n', { gpu: { visible: 0 } }],
    ['several pools', 'pools:\n  a: { total: 1 }\n  b: { total: 2 }\n', { a: { total: 1 }, b: { total: 2 } }],
    ['a name of digits', 'pools:\n  6: { total: 1 }\n', { 6: { total: 1 } }],
    ['the line ends of Windows', '# ours\r\npools:\r\n  gpu:\r\n    total: 2\r\n', { gpu: { total: 2 } }],
    ['a byte order mark', '\uFEFFpools:\n  gpu:\n    total: 2\n', { gpu: { total: 2 } }],
  ])('may contain %s', async (_, text, pools) => {
    writeFileSync(poolsFile(folder), text);
    const expected = Object.entries(pools).map(([name, own]) => [name, { ...defaultLimits, ...own }]);
    expect(await readPoolsFile(folder)).toEqual(Object.fromEntries(expected));
  });

  it.each([
    ['a list', '- gpu\n', 'the file: '],
    ['a word', 'gpu\n', 'the file: '],
    ['something besides pools', 'pools: {}\nlimits: {}\n', 'the file: Unrecognized key: "limits"'],
    ['a misspelt limit', 'pools:\n  gpu: { totl: 2 }\n', 'pools.gpu: Unrecognized key: "totl"'],
    ['a negative limit', 'pools:\n  gpu: { total: -1 }\n', 'pools.gpu.total: must be a whole number, 0 or more'],
    ['half a permit', 'pools:\n  gpu: { total: 1.5 }\n', 'pools.gpu.total: must be a whole number, 0 or more'],
    ['a limit in words', 'pools:\n  gpu: { total: two }\n', 'pools.gpu.total: must be a whole number, 0 or more'],
    ['a limit without end', 'pools:\n  gpu: { total: .inf }\n', 'pools.gpu.total: must be a whole number, 0 or more'],
    ['yes for true', 'pools:\n  gpu: { enabled: yes }\n', 'pools.gpu.enabled: must be true or false'],
    ['a pool without limits', 'pools:\n  gpu:\n', 'pools.gpu: '],
    ['pools without any', 'pools:\n', 'pools: '],
    [
      'the same pool twice',
      'pools:\n  gpu: { total: 1 }\n  gpu: { total: 2 }\n',
      'line 3 is not YAML: Map keys must be unique',
    ],
    ['a wrong indent', 'pools:\n  gpu:\n    total: 2\n   visible: 1\n', 'line 4 is not YAML: '],
    ['an open bracket', 'pools: { gpu: { total: 1 }\n', ' is not YAML: '],
    ['two documents', 'pools: {}\n---\npools: {}\n', 'pools.yml is not valid: '],
    ['an unknown alias', 'pools: *all\n', 'Unresolved alias'],
  ])('may not contain %s', async (_, text, problem) => {
    writeFileSync(poolsFile(folder), text);
    const message = await messageOf(() => readPoolsFile(folder));
    expect(message).toContain(`${poolsFile(folder)} is not valid: `);
    expect(message).toContain(problem);
    expect(message).toContain('docs/slots.md');
    expect(message).not.toContain('\n');
  });

  it('is refused with a list of everything that is wrong', async () => {
    writeFileSync(poolsFile(folder), 'pools:\n  a: { total: -1 }\n  b: { visible: x }\n');
    expect(await messageOf(() => readPoolsFile(folder))).toMatch(/pools\.a\.total: .*; pools\.b\.visible: /);
  });

  it.skipIf(process.platform === 'win32').each(kinds.filter(({ name }) => name !== "another user's file"))(
    'is refused where it is $name',
    async (kind) => {
      replace(poolsFile(folder), kind);
      expect(await messageOf(() => readPoolsFile(folder))).toContain(`${poolsFile(folder)} cannot be read: it `);
    },
  );

  it('is named in the error if it cannot be read', async () => {
    mkdirSync(poolsFile(folder));
    expect(await messageOf(() => readPoolsFile(folder))).toContain(
      `${poolsFile(folder)} cannot be read: it is a folder`,
    );
  });
});

async function messageOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof RegistryError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
