import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorMessage } from '../../system/errors.ts';
import { identify, isAlive, type ProcessIdentity } from '../../system/process-identity.ts';
import { isExecutable, systemProgram } from '../../system/system-program.ts';
import { treeVariable } from '../../system/tree-members.ts';
import { reaperScript } from './bundles.ts';

/** How to start the parent of a supervisor: src/reaper/reaper.pl, or the same in Python. */
export interface ReaperProgram {
  command: string;
  /** Before the command line of the supervisor. */
  args: string[];
}

/** `none`, `perl` or `python3`: the reaper to use in place of the first that is there. */
const reaperVariable = 'SUPERVISED_RUN_REAPER';

/** `-I` keeps Python from reading variables and modules of the user's. */
const kinds = [
  { name: 'perl', args: () => [reaperScript('reaper.pl')] },
  { name: 'python3', args: () => ['-I', reaperScript('reaper.py')] },
];

/** Returns the reaper of this machine; undefined where there is no interpreter for one, and on other systems than Linux. */
export function findReaper(env: NodeJS.ProcessEnv): ReaperProgram | undefined {
  if (process.platform !== 'linux') return undefined;
  const { [reaperVariable]: wanted } = env;
  return kinds
    .filter(({ name }) => !wanted || name === wanted)
    .map(({ name, args }) => ({ command: systemProgram(name), args: args() }))
    .find(({ command }) => isExecutable(command));
}

/** Variables that are the supervisor's alone: they would change Perl, or mark the reaper as one that others may end. */
const supervisorOnly = new Set([
  treeVariable,
  'RUNNER_TRACKING_ID',
  'PERL5DB',
  'PERL5LIB',
  'PERL5OPT',
  'PERLLIB',
  'PERL_UNICODE',
]);
const prefix = 'SUPERVISED_RUN_REAPED_';

/** Returns the environment of a reaper that runs this program, `argv0` and arguments, and gives it this environment. */
export function reaperEnvironment(commandLine: string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const renamed = Object.entries(env).map(([name, value]) => [supervisorOnly.has(name) ? prefix + name : name, value]);
  return Object.assign(Object.fromEntries(renamed), {
    SUPERVISED_RUN_REAPER_RUNS: commandLine.join('\x1f'),
    SUPERVISED_RUN_REAPER_CPU: process.arch,
  });
}

/** How a process has ended. */
export interface Exit {
  /** Completes "its supervisor …". */
  how: string;
  /** Null when it was killed, could not be started, or nobody knows. */
  code: number | null;
}

export interface Supervised {
  /** Undefined when it could not be started. */
  process: Promise<ProcessIdentity | undefined>;
  /** Resolves when the supervisor has exited or could not be started, or could not be started. */
  exited: Promise<Exit>;
}

/**
 * Returns the supervisor of a process that was started as one, or as its reaper, which reports on file descriptor 3: a socket,
 * which nobody can open by its name in /proc.
 */
export function supervisorOf(child: ChildProcess, identity: ProcessIdentity | undefined): Supervised {
  const reports = child.stdio[3];
  if (identity === undefined || !(reports instanceof Socket)) {
    return {
      process: Promise.resolve(identity),
      exited: exitOf(child),
    };
  }
  const { promise: process, resolve } = Promise.withResolvers<ProcessIdentity | undefined>();
  return { process, exited: exitReported(child, reports, resolve).finally(() => resolve(undefined)) };
}

async function exitReported(
  reaper: ChildProcess,
  reports: Socket,
  onStarted: (supervisor: ProcessIdentity) => void,
): Promise<Exit> {
  const reaped = exitOf(reaper);
  let supervisor: ProcessIdentity | undefined;
  for await (const line of createInterface({ input: reports })) {
    const [word, value] = line.split(' ');
    if (word === 'exit') return exitWith(Number(value));
    if (word === 'signal') return { how: `was killed by ${signalName(Number(value))}`, code: null };
    if (word !== 'supervisor' || supervisor !== undefined) continue;
    supervisor = identify(Number(value));
    onStarted(supervisor);
    // Where the reaper cannot do its work, the supervisor has taken its place.
    if (supervisor.pid === reaper.pid) return await reaped;
  }
  const end = await reaped;
  if (supervisor === undefined) return end;
  // The supervisor notices the death of its reaper, and ends its session.
  while (isAlive(supervisor)) await sleep(200);
  return { how: `has ended after its reaper, which ${end.how}`, code: null };
}

export async function exitOf(child: ChildProcess): Promise<Exit> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code === null ? { how: `was killed by ${signal}`, code } : exitWith(code);
  } catch (error) {
    return { how: `could not be started: ${errorMessage(error)}`, code: null };
  }
}

function exitWith(code: number): Exit {
  return { how: `exited with code ${code}`, code };
}

function signalName(number: number): string {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
}
