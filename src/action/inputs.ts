import { resolve } from 'node:path';
import { z } from 'zod';
import {
  labelOfScript,
  parseBoolean,
  parseDurations,
  parseLabel,
  parseLineList,
  parseSize,
  parseTimeLimit,
} from './parse-values.ts';
import { quote } from './quote.ts';
import {
  choice,
  duration,
  durationText,
  invalid,
  type Problem,
  parsed,
  readInputs,
  type Values,
  wholeNumber,
} from './read-inputs.ts';
import { limits, pool, registryFolder, type SlotInputs } from './slots/inputs.ts';

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
  readonly slot: SlotInputs;
}

export interface InputContext {
  workspace: string;
  env: NodeJS.ProcessEnv;
  isDirectory(path: string): boolean;
}

const maxNameLength = 100;
const maxDefaultNameLength = 60;
const label = `one line of 1 to ${maxNameLength} characters`;

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
  'attempt-timeout': parsed(parseTimeLimit, durationText).nullable().default(null),
  timeout: parsed(parseTimeLimit, durationText).nullable().default(null),
  'retry-delays': parsed(parseDurations, `a list such as "10s, 30s, 2m", each item ${durationText}`).prefault('10s'),
  'on-retry': z.string().nullable().default(null),
  'kill-grace': duration().prefault('10s'),
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
  'slot-pool': pool().prefault('default'),
  slots: wholeNumber(0, 1000).prefault('1'),
  'slot-limits': limits().prefault('visible=8 background=8 total=8'),
  'slot-wait': duration().prefault('30m'),
  registry: z.string().nullable().default(null),
});

export type InputName = keyof typeof inputsSchema.shape;

export const inputNames = Object.keys(inputsSchema.shape) as InputName[];

/** Reads and validates all inputs. @throws ConfigurationError with every problem there is */
export function parseInputs(raw: (name: string) => string, context: InputContext): Inputs {
  return toInputs(
    readInputs(inputsSchema, raw, (values) => crossFieldProblems(values, context)),
    context,
  );
}

/** The rules between inputs. They hold for what is valid by itself, also while something else is not. */
function crossFieldProblems(values: Values<InputName>, { workspace, isDirectory }: InputContext): Problem<InputName>[] {
  const problems: Problem<InputName>[] = [];
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

function toInputs(input: z.output<typeof inputsSchema>, context: InputContext): Inputs {
  const { workspace } = context;
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
    slot: Object.freeze({
      pool: input['slot-pool'],
      permits: input.slots,
      limits: input['slot-limits'],
      waitMs: input['slot-wait'],
      registry: registryFolder(input.registry, context),
    }),
  });
}
