import { join, relative, resolve } from 'node:path';
import { presets } from '../../failure-rules/presets.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { inputOptions } from './options.ts';
import { namesIn, notAllowed, type ReadText, readInputs, type ValidOf, type ValuesOf } from './read.ts';
import { conflicts, retryWarnings } from './rules.ts';
import { defaultName, type SessionName } from './session-name.ts';
import { sessionSlotInputs } from './slot.ts';
import { unknownInputs } from './unknown-inputs.ts';

export interface InputContext {
  workspace: string;
  env: NodeJS.ProcessEnv;
  isDirectory(path: string): boolean;
  /** For the names of the session, which stand in many places. */
  redact: Redact;
  /** The short names of the sessions that the job has had so far. */
  namesInJob: () => ReadonlySet<string>;
}

/** The checked inputs of a step, with every default in place. */
export type Inputs = Readonly<ReturnType<typeof toInputs>>;

/** The inputs of action.yml that users give. */
const declared = [...namesIn(inputOptions), 'redact'];

/** @throws ConfigurationError with every problem */
export async function parseInputs(textOf: ReadText, context: InputContext): Promise<Inputs> {
  const rules = (valid: ValidOf<typeof inputOptions>) => {
    const option = inputOptions.command.workingDirectory;
    const folder = resolve(context.workspace, valid.command.workingDirectory ?? option.fallback);
    if (context.isDirectory(folder)) return conflicts(valid, textOf);
    const allowed = `a folder that exists (${folder})${checkoutAdvice(folder, context)}`;
    return [...conflicts(valid, textOf), notAllowed(option, textOf(option.input), allowed)];
  };
  const { problems } = unknownInputs(context.env, declared, textOf);
  return Object.freeze(toInputs(await readInputs(inputOptions, textOf, rules, problems), textOf, context));
}

/** Returns what is odd about valid inputs, one sentence each. */
export function inputWarnings(textOf: ReadText, env: NodeJS.ProcessEnv): string[] {
  return [...unknownInputs(env, declared, textOf).warnings, ...retryWarnings(textOf)];
}

/** Folders of a repository that has not been checked out are what is missing most. */
function checkoutAdvice(folder: string, { workspace, isDirectory }: InputContext): string {
  const isInside = !relative(workspace, folder).startsWith('..');
  return isInside && !isDirectory(join(workspace, '.git')) ? '; does actions/checkout come before this step?' : '';
}

function toInputs(values: ValuesOf<typeof inputOptions>, textOf: ReadText, context: InputContext) {
  const { command, retries, session, lifetime, background, attach } = values;
  const { redact } = context;
  const workingDirectory = resolve(context.workspace, command.workingDirectory);
  const { name, shortName } = sessionName(values, textOf, context);
  return {
    run: command.run,
    shell: command.shell,
    /** The command of all attempts but the first; null: the same. */
    runOnRetry: retries.runOnRetry,
    onRetry: retries.onRetry,
    onTimeout: retries.onTimeout,
    probe: retries.probe,
    workingDirectory,
    /** Whether the scripts get the variables that the runner has for actions only. */
    passActionsEnv: command.passActionsEnv,
    name: redact(name),
    shortName: redact(shortName),
    /** Null: made from the name, the job and the session. */
    artifactName: command.artifactName && redact(command.artifactName),
    /** Null: the session depends on the step, in the background on the runner's worker. */
    leasePid: command.leasePid,
    attempts: values.attempts,
    /** Null: nothing looks at tests. */
    tests: values.tests.files.length === 0 ? null : values.tests,
    failureRules: [...retries.failureRules, ...(retries.failurePreset === null ? [] : presets[retries.failurePreset])],
    /** HelloLoop keeps stdout and stderr apart. */
    session: command.attach === null ? session : { ...session, streams: 'split' as const },
    results: values.results,
    slot: sessionSlotInputs(values.slot, textOf, context),
    /** Null: the step follows the session to its end. */
    background: lifetime.background ? background : null,
    /** What post does with a background session that is still running. */
    atJobEnd: lifetime.background ? lifetime.atJobEnd : null,
    /** Null: `run` is the command. */
    attach: command.attach && {
      source: command.attach,
      ...attach,
      stateDir: resolve(workingDirectory, attach.stateDir),
    },
  };
}

function sessionName({ command }: ValuesOf<typeof inputOptions>, textOf: ReadText, context: InputContext): SessionName {
  if (command.name !== null) return { name: command.name, shortName: command.name };
  const ofKind = command.attach === null ? {} : { ofKind: 'HelloLoop' };
  return defaultName({
    env: context.env,
    matrix: textOf('matrix'),
    ...ofKind,
    redact: context.redact,
    taken: context.namesInJob(),
  });
}
