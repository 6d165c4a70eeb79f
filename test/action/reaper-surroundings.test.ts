import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canBeOrdinary, ordinaryUser } from '../kit/ordinary-user.ts';
import { eventually } from '../kit/wait.ts';
import type { Job, JobOptions } from '../runner/job.ts';
import { kill, newJob, sessionState, start } from './supervised-step.ts';

const python = '/usr/bin/python3';
const daemonProgram = resolve(import.meta.dirname, 'fixtures/daemon.py');
/** A command with a daemon whose descent nothing shows. Prints `begun` when that runs. */
const daemon = `${python} ${daemonProgram} "$PWD/pid"; until [ -e pid ]; do sleep 0.02; done; echo begun`;
const isLinux = process.platform === 'linux' && existsSync('/usr/bin/perl') && existsSync(python);

function canRun(command: string[]): boolean {
  const [program = '', ...args] = command;
  return isLinux && spawnSync(program, [...args, 'true']).status === 0;
}

/** Returns a program that runs Node with this command before it. */
function nodeBehind(job: Job, command: string[]): string {
  const path = join(job.temp, 'node-in-its-surroundings');
  writeFileSync(path, `#!/bin/sh\nexec ${command.join(' ')} '${process.execPath}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

function isRunning(pid: string): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

/** The processes that run daemon.py for this job, as they are seen from here. */
function daemonsOf(job: Job): string[] {
  const words = [daemonProgram, `${job.workspace}/pid`].join('\0');
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(words) && isRunning(pid));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function noDaemonLeft(job: Job): Promise<void> {
  await eventually(() => daemonsOf(job).length === 0, { what: 'the daemon to end', state: () => daemonsOf(job) });
}

const noNewPrivileges = ['setpriv', '--no-new-privs'];
const userNamespace = ['unshare', '--user', '--map-root-user'];
const surroundings: { name: string; command: string[]; isPossible: boolean; options: () => JobOptions }[] = [
  { name: 'as an ordinary user', command: [], isPossible: isLinux && canBeOrdinary, options: asOrdinaryUser },
  { name: 'in a user namespace', command: userNamespace, isPossible: canRun(userNamespace), options: () => ({}) },
  { name: 'under no_new_privs', command: noNewPrivileges, isPossible: canRun(noNewPrivileges), options: () => ({}) },
];

function asOrdinaryUser(): JobOptions {
  return { user: ordinaryUser().user };
}

describe.each(['perl', 'python3'])('a reaper in %s', (kind) => {
  describe.each(surroundings)('$name', ({ command, isPossible, options }) => {
    const newReapedJob = () => newJob({ ...options(), env: { SUPERVISED_RUN_REAPER: kind } });

    it.skipIf(!isPossible)('ends a daemon that hides its descent with its attempt', async () => {
      const job = await newReapedJob();
      const node = nodeBehind(job, command);
      const { conclusion, log } = await start(job, { run: daemon }, { node }).finished;
      expect(conclusion).toBe('success');
      expect(log).toContain('Ended 1 process that the command had left running: python3');
      expect(sessionState(job).reaper?.kind).toBe(kind);
      expect(daemonsOf(job)).toEqual([]);
    });

    it.skipIf(!isPossible)('ends it when supervisor and main are killed together', async () => {
      const job = await newReapedJob();
      const step = start(job, { run: `${daemon}; sleep 1000` }, { node: nodeBehind(job, command) });
      await step.waitForLine('begun');
      expect(daemonsOf(job)).toHaveLength(1);
      kill(step.pid);
      kill(sessionState(job).supervisor?.pid);
      await noDaemonLeft(job);
    });
  });
});

/** As the runner starts a container for a job, and the steps in it: `docker exec`. */
const container = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** Starts a container whose PID 1 reaps nobody; returns the command that enters it, and its processes as seen from here. */
async function startContainer() {
  const [program = '', ...args] = container;
  const outside = spawn(program, [...args, 'sleep', '1000'], { stdio: 'ignore' });
  onTestFinished(() => void outside.kill('SIGKILL'));
  const initOf = () =>
    readFileSync(`/proc/${outside.pid}/task/${outside.pid}/children`, 'utf8')
      .split(' ')
      .find((pid) => commandLine(pid).startsWith('sleep\0'));
  const init = await eventually(initOf, { what: 'the container to start' });
  const namespace = readlinkSync(`/proc/${init}/ns/pid`);
  const inside = () =>
    readdirSync('/proc').filter((pid) => {
      try {
        return pid !== init && /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/ns/pid`) === namespace;
      } catch {
        return false;
      }
    });
  const enter = [
    'nsenter',
    `--target=${init}`,
    '--user',
    '--preserve-credentials',
    '--pid',
    '--mount',
    '--wdns="$PWD"',
  ];
  return { enter, inside };
}

describe.skipIf(!canRun(container)).each(['perl', 'python3'])(
  'in a container whose PID 1 reaps nobody, with %s',
  (kind) => {
    it('a daemon that hides its descent ends with its attempt, and no process or zombie is left', async () => {
      const { enter, inside } = await startContainer();
      const job = await newJob({ env: { SUPERVISED_RUN_REAPER: kind } });
      const run = `for i in $(seq 50); do (true &); done; ${daemon}`;
      const main = await start(job, { run }, { node: nodeBehind(job, enter) }).finished;
      expect(main.conclusion).toBe('success');
      expect(sessionState(job).reaper?.kind).toBe(kind);
      expect(inside()).toEqual([]);
    });

    it('it ends when its supervisor is killed', async () => {
      const { enter, inside } = await startContainer();
      const job = await newJob({ env: { SUPERVISED_RUN_REAPER: kind } });
      const run = `${daemon}; kill -9 "$(sed -n 's/.*"supervisor":{"pid":\\([0-9]*\\).*/\\1/p' "$(dirname "$0")/journal.jsonl")"; sleep 1000`;
      const main = await start(job, { run }, { node: nodeBehind(job, enter) }).finished;
      expect(main.outputs).toMatchObject({ 'failure-code': 'supervisor_lost' });
      expect(inside()).toEqual([]);
    });
  },
);
