import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import {
  labelOfScript,
  parseBoolean,
  parseDuration,
  parseDurations,
  parseLabel,
  parseLineList,
  parseSize,
  parseTimeLimit,
  parseWholeNumber,
} from './parse-values.ts';
import { quote } from './quote.ts';

/** What the action was asked to do: validated, with every default in place. */
export interface Inputs {
  readonly run: string;
  /** As given; null for the runner's own choice. */
  readonly shell: string | null;
  readonly workingDirectory: string;
  readonly name: string;
  readonly maxAttempts: number;
  readonly attemptTimeoutMs: number | null;
  readonly timeoutMs: number | null;
  readonly retryDelaysMs: readonly number[];
  readonly onRetry: string | null;
  readonly killGraceMs: number;
  readonly streams: 'merged' | 'split';
  readonly maxLogBytes: number;
  readonly artifacts: 'failed' | 'always' | 'never';
  /** Null: made from name, job and session. */
  readonly artifactName: string | null;
  readonly artifactPaths: readonly string[];
  /** Null: the repository's. */
  readonly retentionDays: number | null;
  readonly summary: boolean;
}

export interface InputContext {
  workspace: string;
  isDirectory(path: string): boolean;
}

const maxNameLength = 100;
const maxDefaultNameLength = 60;
const duration = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';
const label = `one line of 1 to ${maxNameLength} characters`;

/** The message of each issue completes the sentence "<input>: <value> is not …". */
export const inputsSchema = z.object({
  run: z.string({ error: 'a script, one line or many' }),
  shell: parsed((text) => (text.includes('\n') ? undefined : text), 'one line')
    .nullable()
    .default(null),
  'working-directory': parsed((text) => text, '').prefault('.'),
  name: parsed((text) => parseLabel(text, maxNameLength), label)
    .nullable()
    .default(null),
  'max-attempts': wholeNumber(1, 100).prefault('1'),
  'attempt-timeout': parsed(parseTimeLimit, duration).nullable().default(null),
  timeout: parsed(parseTimeLimit, duration).nullable().default(null),
  'retry-delays': parsed(parseDurations, `a list such as "10s, 30s, 2m", each item ${duration}`).prefault('10s'),
  'on-retry': z.string().nullable().default(null),
  'kill-grace': parsed(parseDuration, duration).prefault('10s'),
  streams: choice('merged', 'split').prefault('merged'),
  'max-log-size': parsed(
    parseSize,
    'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes',
  ).prefault('2GiB'),
  artifacts: choice('failed', 'always', 'never').prefault('failed'),
  'artifact-name': parsed((text) => parseLabel(text, maxNameLength), label)
    .nullable()
    .default(null),
  'artifact-paths': parsed(parseLineList, '').default([]),
  'retention-days': wholeNumber(1, 400).nullable().default(null),
  summary: parsed(parseBoolean, 'true or false').prefault('true'),
});

export type InputName = keyof typeof inputsSchema.shape;

export const inputNames = Object.keys(inputsSchema.shape) as InputName[];

type Values = Partial<Record<InputName, string>>;
type Problem = { input: InputName; message: string };

/**
 * Reads and validates all inputs. `raw` gives an input as it is, white space included: it can matter in a script.
 * @throws ConfigurationError with every problem there is
 */
export function parseInputs(raw: (name: string) => string, context: InputContext): Inputs {
  const values = readValues(raw);
  const result = inputsSchema.safeParse(values);
  const problems = [
    ...(result.error?.issues ?? []).map((issue) => invalid(issue.path[0] as InputName, values, issue.message)),
    ...crossFieldProblems(values, context),
  ].sort((a, b) => inputNames.indexOf(a.input) - inputNames.indexOf(b.input));
  if (!result.success || problems.length > 0) {
    throw new ConfigurationError(problems.map(({ input, message }) => `${input}: ${message}`));
  }
  return toInputs(result.data, context);
}

/** A blank input is one that was not given: an expression without a value ends up as that. */
function readValues(raw: (name: string) => string): Values {
  const given = inputNames.map((name) => [name, raw(name)] as const).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(given);
}

/** The rules between inputs. They hold for what is valid by itself, also while something else is not. */
function crossFieldProblems(values: Values, { workspace, isDirectory }: InputContext): Problem[] {
  const problems: Problem[] = [];
  const { timeout, 'attempt-timeout': attemptTimeout, 'working-directory': workingDirectory } = inputsSchema.shape;
  const timeoutMs = timeout.safeParse(values.timeout).data;
  const attemptTimeoutMs = attemptTimeout.safeParse(values['attempt-timeout']).data;
  if (timeoutMs && attemptTimeoutMs && timeoutMs < attemptTimeoutMs) {
    const limit = quote(values['attempt-timeout']?.trim() ?? '', maxNameLength);
    problems.push(invalid('timeout', values, `allowed; it must be at least attempt-timeout, which is ${limit}`));
  }
  const directory = resolve(workspace, workingDirectory.parse(values['working-directory']));
  if (!isDirectory(directory)) {
    problems.push(invalid('working-directory', values, `a folder that exists (${directory})`));
  }
  return problems;
}

function invalid(input: InputName, values: Values, allowed: string): Problem {
  const value = values[input]?.trim();
  return {
    input,
    message:
      value === undefined
        ? `nothing was given, but it must be ${allowed}`
        : `${quote(value, maxNameLength)} is not ${allowed}`,
  };
}

function toInputs(input: z.output<typeof inputsSchema>, { workspace }: InputContext): Inputs {
  return Object.freeze({
    run: input.run,
    shell: input.shell,
    workingDirectory: resolve(workspace, input['working-directory']),
    name: input.name ?? labelOfScript(input.run, maxDefaultNameLength),
    maxAttempts: input['max-attempts'],
    attemptTimeoutMs: input['attempt-timeout'],
    timeoutMs: input.timeout,
    retryDelaysMs: input['retry-delays'],
    onRetry: input['on-retry'],
    killGraceMs: input['kill-grace'],
    streams: input.streams,
    maxLogBytes: input['max-log-size'],
    artifacts: input.artifacts,
    artifactName: input['artifact-name'],
    artifactPaths: input['artifact-paths'],
    retentionDays: input['retention-days'],
    summary: input.summary,
  });
}

/** A text that means something else; `parse` gives undefined for what is not allowed. */
function parsed<T>(parse: (text: string) => T | undefined, allowed: string) {
  return z.string().transform((text, context) => {
    const value = parse(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: allowed });
    return z.NEVER;
  });
}

function wholeNumber(min: number, max: number) {
  return parsed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`);
}

function choice<const T extends string>(...values: T[]) {
  return parsed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`);
}
