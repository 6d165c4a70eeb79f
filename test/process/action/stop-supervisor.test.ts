import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { stopSupervisor } from '../../../src/action/session/request-stop.ts';
import { sessionMark, sessionPaths } from '../../../src/session/paths.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';
import { suspend } from '../../kit/suspend.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';

it.skipIf(process.platform !== 'linux')(
  "a supervisor that does not stop is killed after its tree: its slot is another's then",
  async () => {
    const folder = tempFolder();
    const paths = sessionPaths(folder);
    const log = join(folder, 'log');
    const mark = `${sessionMark(folder.split('/').at(-1) ?? '')}attempt-1;`;
    const start = (script: string, env: NodeJS.ProcessEnv = {}) => {
      const child = spawn('sh', ['-c', script], {
        detached: true,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, LOG: log, ...env },
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      return identify(child.pid ?? 0);
    };
    const supervisor = start('trap "" USR2; while :; do sleep 0.1; done');
    const command = start('while :; do echo command >> "$LOG"; sleep 0.01; done', { [treeVariable]: mark });
    // It sees the death of the supervisor, as the next one in line does.
    start(`while kill -0 ${supervisor.pid}; do sleep 0.005; done; echo dead >> "$LOG"`);
    await eventually(() => existsSync(log), { what: 'the command' });
    await suspend(supervisor.pid);
    const reason = { cause: 'cancelled', detail: 'the step is over' } as const;
    await stopSupervisor(paths, supervisor, reason, undefined, { root: command, patienceMs: 100 });
    await eventually(() => readFileSync(log, 'utf8').includes('dead'), { what: 'the death of the supervisor' });
    appendFileSync(log, 'end\n');
    expect(readFileSync(log, 'utf8').split('dead\n')[1]).toBe('end\n');
  },
);
