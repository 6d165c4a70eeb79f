import { resolve } from 'node:path';
import { z } from 'zod';
import { presets } from '../../failure-rules/presets.ts';
import type { FailureRule } from '../../session/failure-rule.ts';
import type { ReadyCondition } from '../../session/ready-condition.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { quote } from '../../text/quote.ts';
import { type AttachInputs, attachProblems, toAttach } from './attach.ts';
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
} from './read.ts';
import { limits, pool, registryFolder, type SlotInputs } from './slot.ts';
import {
  labelOfScript,
  parseBoolean,
  parseDurations,
  parseLabel,
  parseLineList,
  parsePart,
  parseSize,
  parseTimeLimit,
} from './values.ts';

/** What the action was asked to do: validated, with every default in place. */
export interface Inputs {
  /** With `attach` the launcher, or null when the session runs already. */
  readonly run: string | null;
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
  readonly hardRetryDelaysMs: readonly number[];
  /** A part of the delay, 0 to 1. */
  readonly retryJitter: number;
  /** Those of the step, then those of the preset. */
  readonly failureRules: readonly FailureRule[];
  readonly probe: string | null;
  readonly probeTimeoutMs: number | null;
  readonly stallWarningMs: number | null;
  readonly stallTimeoutMs: number | null;
  /** Null: the step in the foreground, the runner's worker in the background. */
  readonly leasePid: number | null;
  /** Null: the step follows the session to its end. */
  readonly background: BackgroundInputs | null;
  /** Null: `run` is the command. */
  readonly attach: AttachInputs | null;
  /** What passes of the workflow commands that the command prints. */
  readonly workflowCommands: 'annotations' | 'all' | 'none';
}

export interface BackgroundInputs {
  readonly ready: readonly ReadyCondition[];
  readonly readyTimeoutMs: number;
  /** What post does with a session that nobody waited for. */
  readonly atJobEnd: 'stop' | 'wait';
}

/** An input that was parsed before the others, with a library that few steps need. */
export interface ParsedInput<T> {
  value: readonly T[];
  problems: readonly string[];
}

export interface InputContext {
  workspace: string;
  env: NodeJS.ProcessEnv;
  failureRules: ParsedInput<FailureRule>;
  ready: ParsedInput<ReadyCondition>;
  isDirectory(path: string): boolean;
  /** What names the session stands in many places. */
  redact: Redact;
}

const maxNameLength = 100;
const maxDefaultNameLength = 60;
const label = `one line of 1 to ${maxNameLength} characters`;

const delaysText = `a list such as "10s, 30s, 2m", each item ${durationText}`;

export const inputsSchema = z.object({
  run: z.string().nullable().default(null),
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
  'retry-delays': parsed(parseDurations, delaysText).prefault('10s'),
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
  'hard-retry-delays': parsed(parseDurations, delaysText).default([]),
  'retry-jitter': parsed(parsePart, 'a number from 0 to 1 such as 0.1').prefault('0.1'),
  'failure-rules': z.string().nullable().default(null),
  'failure-preset': choice('agent').nullable().default(null),
  probe: z.string().nullable().default(null),
  'probe-timeout': parsed(parseTimeLimit, durationText).prefault('2m'),
  'stall-warning': parsed(parseTimeLimit, durationText).prefault('15m'),
  'stall-timeout': parsed(parseTimeLimit, durationText).prefault('45m'),
  'lease-pid': wholeNumber(1, 2 ** 31 - 1)
    .nullable()
    .default(null),
  background: parsed(parseBoolean, 'true or false').prefault('false'),
  ready: z.string().nullable().default(null),
  'ready-timeout': duration().prefault('2m'),
  'at-job-end': choice('stop', 'wait').prefault('stop'),
  /** Read where its values are kept out of everything that is written down (read-redaction.ts). */
  redact: z.string().nullable().default(null),
  'workflow-commands': choice('annotations', 'all', 'none').prefault('annotations'),
  attach: choice('helloloop').nullable().default(null),
  'state-dir': parsed((text) => (text.includes('\n') ? undefined : text), 'one line').prefault('.helloloop'),
  session: parsed((text) => parseLabel(text, maxNameLength), label)
    .nullable()
    .default(null),
  'attach-timeout': duration().prefault('30s'),
  'on-cancel': choice('stop', 'detach').prefault('stop'),
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
function crossFieldProblems(values: Values<InputName>, context: InputContext): Problem<InputName>[] {
  const { workspace, isDirectory } = context;
  const problems: Problem<InputName>[] = [
    ...context.failureRules.problems.map((message) => ({ input: 'failure-rules' as const, message })),
    ...context.ready.problems.map((message) => ({ input: 'ready' as const, message })),
  ];
  const { timeout, 'attempt-timeout': attemptTimeout, 'working-directory': workingDirectory } = inputsSchema.shape;
  const timeoutMs = timeout.safeParse(values.timeout).data;
  const attemptTimeoutMs = attemptTimeout.safeParse(values['attempt-timeout']).data;
  if (timeoutMs && attemptTimeoutMs && timeoutMs < attemptTimeoutMs) {
    const limit = quote(values['attempt-timeout']?.trim() ?? '', maxNameLength);
    problems.push(invalid('timeout', values, `allowed; it must be at least attempt-timeout, which is ${limit}`));
  }
  const isBackground = parseBoolean(values.background?.trim() ?? 'false');
  if (values.ready !== undefined && isBackground === false)
    problems.push({ input: 'ready', message: 'it is waited for only with background: true' });
  problems.push(...attachProblems(values));
  const directory = resolve(workspace, workingDirectory.parse(values['working-directory']));
  if (!isDirectory(directory)) {
    problems.push(invalid('working-directory', values, `a folder that exists (${directory})`));
  }
  return problems;
}

function toInputs(input: z.output<typeof inputsSchema>, context: InputContext): Inputs {
  const { workspace, redact } = context;
  return Object.freeze({
    run: input.run,
    shell: input.shell,
    workingDirectory: resolve(workspace, input['working-directory']),
    // Redacted before it is cut.
    name: redact(
      input.name ??
        (input.attach === null ? labelOfScript(redact(input.run ?? ''), maxDefaultNameLength) : 'HelloLoop'),
    ),
    maxAttempts: input['max-attempts'],
    attemptTimeoutMs: input['attempt-timeout'],
    timeoutMs: input.timeout,
    retryDelaysMs: input['retry-delays'],
    onRetry: input['on-retry'],
    killGraceMs: input['kill-grace'],
    streams: input.attach === null ? input.streams : 'split',
    maxLogBytes: input['max-log-size'],
    artifacts: input.artifacts,
    artifactName: input['artifact-name'] && redact(input['artifact-name']),
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
    hardRetryDelaysMs: input['hard-retry-delays'],
    retryJitter: input['retry-jitter'],
    failureRules: [
      ...context.failureRules.value,
      ...(input['failure-preset'] === null ? [] : presets[input['failure-preset']]),
    ],
    probe: input.probe,
    probeTimeoutMs: input['probe-timeout'],
    stallWarningMs: input['stall-warning'],
    stallTimeoutMs: input['stall-timeout'],
    leasePid: input['lease-pid'],
    background: input.background
      ? { ready: context.ready.value, readyTimeoutMs: input['ready-timeout'], atJobEnd: input['at-job-end'] }
      : null,
    attach: toAttach(input, resolve(workspace, input['working-directory'])),
    workflowCommands: input['workflow-commands'],
  });
}
