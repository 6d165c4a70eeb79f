import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const actionFile = z.object({
  inputs: z
    .record(z.string(), z.object({ required: z.stringbool().default(false), default: z.string().default('') }))
    .default({}),
  runs: z.object({ using: z.string().startsWith('node'), main: z.string(), post: z.string().optional() }),
});

export type Action = z.infer<typeof actionFile> & { folder: string };

/** Reads the `action.yml` in a folder. */
export function readAction(folder: string): Action {
  // The failsafe schema leaves every scalar as it is written: a default of `1.0` stays that text.
  const content: unknown = parse(readFileSync(join(folder, 'action.yml'), 'utf8'), { schema: 'failsafe' });
  return { ...actionFile.parse(content), folder };
}

export interface InputEnvironment {
  env: Record<string, string>;
  /** Missing and unknown inputs. The runner only warns of them. */
  problems: string[];
}

/** The status of a job, as `job.status` has it. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The contexts that the default of an input may use (action_yaml.json, `input-default-context`), as far as any does. */
export interface JobContexts {
  status: JobStatus;
  /** The values of the job's cell; null without a matrix. */
  matrix: Readonly<Record<string, unknown>> | null;
}

/** Returns the default of an input. @throws for an expression that this runner does not know */
export function evaluateDefault(text: string, { status, matrix }: JobContexts): string {
  const value = text
    .replace(/\$\{\{ job\.status \}\}/, status)
    .replace(/\$\{\{ matrix && toJSON\(matrix\) \}\}/, () => (matrix === null ? '' : JSON.stringify(matrix, null, 2)));
  if (value.includes('${{')) throw new Error(`"${text}" is an expression: give a value`);
  return value;
}

/**
 * Returns `INPUT_*` for every declared and every given input (Handler.cs:175-188). Expressions in defaults are evaluated for
 * each stage (ActionRunner.cs:174-219).
 */
export function inputEnvironment(
  action: Action,
  given: Readonly<Record<string, string>>,
  job: JobContexts = { status: 'success', matrix: null },
): InputEnvironment {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const problems: string[] = [];
  const declared = Object.entries(action.inputs).map(([name, input]) => ({ name: name.toLowerCase(), ...input }));
  for (const name of values.keys()) {
    if (!declared.some((input) => input.name === name)) problems.push(`Unexpected input '${name}'`);
  }
  for (const input of declared) {
    if (values.has(input.name)) continue;
    if (input.required) problems.push(`Required input '${input.name}' was not given`);
    values.set(input.name, evaluateDefault(input.default, job));
  }
  return { env: Object.fromEntries([...values].map(([name, value]) => [variableName(name), value])), problems };
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
