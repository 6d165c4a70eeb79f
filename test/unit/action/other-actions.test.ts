import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { outputNames } from '../../../src/action/results/output-names.ts';
import { stopOptions } from '../../../src/action/stages/stop.ts';
import { waitOptions } from '../../../src/action/stages/wait.ts';

const described = z.object({ description: z.string().min(10) });
/** Without a `default`, which the runner would print above each log. */
const inputSchema = z.strictObject({ description: z.string().min(10), required: z.boolean() });
const actionSchema = z.object({
  inputs: z.record(z.string(), inputSchema),
  outputs: z.record(z.string(), described),
  runs: z.object({ using: z.literal('node24'), main: z.string() }),
});

describe.each([
  ['wait', waitOptions],
  ['stop', stopOptions],
] as const)('%s/action.yml', (name, options) => {
  const action = actionSchema.parse(parse(readFileSync(`${name}/action.yml`, 'utf8')));

  it('has an input for every option', () => {
    expect(Object.keys(action.inputs)).toEqual([...Object.values(options).map(({ input }) => input), 'redact']);
  });

  it('has the outputs of the main action, with the same descriptions', () => {
    const main = actionSchema.pick({ outputs: true }).parse(parse(readFileSync('action.yml', 'utf8')));
    expect(Object.keys(action.outputs)).toEqual(outputNames);
    expect(action.outputs).toEqual(main.outputs);
  });

  it('runs its bundle', () => {
    expect(action.runs.main).toBe(`../dist/${name}/index.js`);
  });
});
