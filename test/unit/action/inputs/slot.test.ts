import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { jobSlotOptions, parseLimits, parseSlotInputs, registryFolder } from '../../../../src/action/inputs/slot.ts';
import { describedDefault } from '../../../kit/described-default.ts';

const context = { workspace: resolve('/workspace'), env: { SUPERVISED_RUN_REGISTRY: '/shared' } };
const eight = { enabled: true, visible: 8, background: 8, total: 8 };

describe('the limits of a pool', () => {
  it.each([
    ['total=2', { ...eight, total: 2 }],
    ['visible=0 background=3 total=12', { ...eight, visible: 0, background: 3, total: 12 }],
    ['total=1, visible=1\nbackground=1', { ...eight, visible: 1, background: 1, total: 1 }],
    ['', eight],
  ])('are read from %j', (text, limits) => {
    expect(parseLimits(text)).toEqual(limits);
  });

  it.each(['2', 'total', 'total=', 'total=-1', 'total=1.5', 'total=x', 'all=2', 'total=1 total=2', 'total = 1'])(
    'are refused when they are %j',
    (text) => {
      expect(parseLimits(text)).toBeUndefined();
    },
  );
});

describe('a pool without limits in the step', () => {
  it.each([
    ['default', Number.MAX_SAFE_INTEGER],
    ['gpu', 8],
  ])('%s has %d', async (pool, limit) => {
    const { limits } = await parseSlotInputs((name) => (name === 'pool' ? pool : ''), context);
    expect(limits).toEqual({ enabled: true, visible: limit, background: limit, total: limit });
  });
});

describe('limits that are refused', () => {
  it.each([
    ['2', '; did you mean "total=2"?'],
    ['total: 2', '; did you mean "total=2"?'],
    ['visible = 1 total = 2', '; did you mean "visible=1 total=2"?'],
    ['two', ''],
    ['all=2', ''],
  ])('%j', async (text, suggestion) => {
    const given = (name: string) => (name === 'limits' ? text : '');
    await expect(parseSlotInputs(given, context)).rejects.toThrow(
      `limits: "${text}" is not limits such as "visible=8 background=8 total=8", each a whole number and named once${suggestion}`,
    );
  });
});

describe('the registry folder', () => {
  it.each([
    [null, resolve('/shared')],
    ['/var/lib/slots', resolve('/var/lib/slots')],
    ['slots', resolve('/workspace/slots')],
    ['~/slots', join(homedir(), 'slots')],
  ])('of %j', (input, folder) => {
    expect(registryFolder(input, context)).toBe(folder);
  });
});

describe('slot/action.yml', () => {
  const action = z
    .object({
      inputs: z.record(z.string(), z.strictObject({ description: z.string(), required: z.boolean() })),
      outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
    })
    .parse(parseYaml(readFileSync('slot/action.yml', 'utf8')));
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, describedDefault(input.description)]);

  it('has an input for every option', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.values(jobSlotOptions).map(({ input }) => input));
  });

  it('gives the same inputs with the defaults that it describes as without', async () => {
    const given: Record<string, string> = Object.fromEntries(defaults);
    expect(await parseSlotInputs((name) => given[name] ?? '', context)).toEqual(
      await parseSlotInputs(() => '', context),
    );
  });

  it('is described in docs/slots.md, with its defaults', () => {
    const docs = readFileSync('docs/slots.md', 'utf8');
    const rows = defaults.map(([name, value]) => `| \`${name}\` | ${value === '' ? 'as below' : `\`${value}\``} |`);
    for (const row of [...rows, ...Object.keys(action.outputs).map((name) => `| \`${name}\` |`)])
      expect(docs).toContain(row);
  });
});
