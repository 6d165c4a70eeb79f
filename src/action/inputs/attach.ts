import { resolve } from 'node:path';
import type { Problem, Values } from './read.ts';

/** The session of another program that is followed. */
export interface AttachInputs {
  readonly source: 'helloloop';
  /** Absolute. */
  readonly stateDir: string;
  /** Null: the one that the launcher starts, or that runs. */
  readonly session: string | null;
  readonly timeoutMs: number;
  readonly onCancel: 'stop' | 'detach';
}

/** What HelloLoop does itself, each with the value that asks for nothing. */
const retryInputDefaults = {
  'max-attempts': '1',
  'attempt-timeout': '0',
  'retry-delays': '10s',
  'on-retry': '',
  'hard-retry-delays': '',
  'retry-jitter': '0.1',
  'failure-rules': '',
  'failure-preset': '',
  probe: '',
  'probe-timeout': '2m',
  'stall-warning': '15m',
  'stall-timeout': '45m',
} as const;

/** What a session has that outlives its step; a HelloLoop session outlives it by itself. */
const background = { background: 'false', ready: '', 'ready-timeout': '2m', 'at-job-end': 'stop' } as const;

const onlyWithAttach = {
  'state-dir': '.helloloop',
  session: '',
  'attach-timeout': '30s',
  'on-cancel': 'stop',
} as const;

type Name = 'run' | 'attach' | keyof typeof retryInputDefaults | keyof typeof background | keyof typeof onlyWithAttach;

/**
 * What asks for something that does not happen with `attach`, or without it. Defaults ask for nothing: the runner gives them
 * as if they were written out.
 */
export function attachProblems(values: Values<Name>): Problem<Name>[] {
  const asked = <Input extends Name>(defaults: Record<Input, string>) =>
    (Object.keys(defaults) as Input[]).filter((input) => ![undefined, defaults[input]].includes(values[input]?.trim()));
  if (values.attach === undefined) {
    const run = values.run === undefined ? [{ input: 'run' as const, message: nothingToRun }] : [];
    const given = asked(onlyWithAttach);
    return [...run, ...given.map((input) => ({ input, message: 'it is used only with attach: helloloop' }))];
  }
  return [
    ...asked(retryInputDefaults).map((input) => ({
      input,
      message: 'not with attach: helloloop, for HelloLoop makes its own attempts, retries and probes',
    })),
    ...asked(background).map((input) => ({
      input,
      message: 'not with attach: helloloop; a HelloLoop session that is to outlive its step has on-cancel: detach',
    })),
  ];
}

const nothingToRun = 'nothing was given, but it must be a script, one line or many';

export function toAttach(
  input: {
    attach: 'helloloop' | null;
    'state-dir': string;
    session: string | null;
    'attach-timeout': number;
    'on-cancel': 'stop' | 'detach';
  },
  workingDirectory: string,
): AttachInputs | null {
  if (input.attach === null) return null;
  return {
    source: input.attach,
    stateDir: resolve(workingDirectory, input['state-dir']),
    session: input.session,
    timeoutMs: input['attach-timeout'],
    onCancel: input['on-cancel'],
  };
}
