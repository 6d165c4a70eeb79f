import { resolve } from 'node:path';
import { presets } from '../../failure-rules/presets.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { inputOptions } from './options.ts';
import { notAllowed, type ReadText, readInputs, type ValuesOf } from './read.ts';
import { conflicts } from './rules.ts';
import { defaultName, type SessionName } from './session-name.ts';
import { sessionSlotInputs } from './slot.ts';

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

/** @throws ConfigurationError with every problem */
export async function parseInputs(textOf: ReadText, context: InputContext): Promise<Inputs> {
  const values = await readInputs(inputOptions, textOf, (valid) => {
    const option = inputOptions.command.workingDirectory;
    const folder = resolve(context.workspace, valid.command.workingDirectory ?? option.fallback);
    const missing = notAllowed(option, textOf(option.input), `a folder that exists (${folder})`);
    return [...conflicts(valid, textOf), ...(context.isDirectory(folder) ? [] : [missing])];
  });
  return Object.freeze(toInputs(values, textOf, context));
}

function toInputs(values: ValuesOf<typeof inputOptions>, textOf: ReadText, context: InputContext) {
  const { command, retries, session, lifetime, background, attach } = values;
  const { redact } = context;
  const workingDirectory = resolve(context.workspace, command.workingDirectory);
  const { name, shortName } = sessionName(values, textOf, context);
  return {
    run: command.run,
    shell: command.shell,
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
  return defaultName({ env: context.env, matrix: textOf('matrix'), ...ofKind, taken: context.namesInJob() });
}
