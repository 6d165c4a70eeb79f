import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWindows } from '../../kit/this-system.ts';
import type { TestSession } from '../supervisor/session.ts';

export const sessionId = '2026-11-22T10-00-00-000Z';

interface Task {
  id: string;
  title: string;
}

/** Starts a process that ends when it is killed. */
export function longLived(env: NodeJS.ProcessEnv): ChildProcess {
  const options = { env, stdio: 'ignore' } as const;
  if (isWindows) return spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1_000_000)'], options);
  return spawn('sleep', ['1000'], options);
}

/** Writes the files of HelloLoop into the workspace of a session, one at a time. Its supervisor is a real process. */
export class FakeHelloLoop {
  readonly repository: string;
  readonly stateDir: string;
  readonly supervisor: ChildProcess;

  constructor(session: TestSession) {
    this.repository = session.workspace;
    this.stateDir = join(session.workspace, '.helloloop');
    this.supervisor = longLived(session.env);
  }

  write(file: string, content: unknown): this {
    const path = join(this.stateDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return this;
  }

  append(file: string, text: string): this {
    const path = join(this.stateDir, file);
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, text);
    return this;
  }

  /** Sets the time of the last change of these files to an hour ago. */
  makeOld(...files: string[]): this {
    const then = new Date(Date.now() - 3_600_000);
    for (const file of files) utimesSync(join(this.stateDir, file), then, then);
    return this;
  }

  /** Writes the launcher's file, then the supervisor's. */
  begin(id = sessionId): this {
    this.write('supervisor/request.json', { sessionId: id, command: 'run-loop' });
    this.write('supervisor/stderr.log', '');
    return this.state('running', {}, id);
  }

  state(status: string, more: object = {}, id = sessionId): this {
    const lease = { pid: 4711, name: 'node', kind: 'host', hostDisplayName: '终端' };
    const { pid } = this.supervisor;
    return this.write('supervisor/state.json', { sessionId: id, status, command: 'run-loop', lease, pid, ...more });
  }

  runDir(name: string): string {
    return join(this.stateDir, 'runs', name);
  }

  task(run: string, { id, title }: Task, stage = 'task-started', session: string | undefined = sessionId): this {
    mkdirSync(this.runDir(run), { recursive: true });
    const runDir = this.runDir(run);
    return this.write('status.json', {
      sessionId: session,
      taskId: id,
      taskTitle: title,
      runDir,
      stage,
      message: '开始',
    });
  }

  runtime(run: string, prefix: string, status: string, more: object = {}): this {
    const content = { status, attemptPrefix: prefix, recoveryCount: 0, recoveryHistory: [], ...more };
    return this.write(`runs/${run}/${prefix}-runtime.json`, content);
  }

  /** Starts a first attempt: its runtime file, its empty logs, its output. */
  attempt(run: string, prefix: string, output: string): this {
    this.runtime(run, prefix, 'running');
    this.write(`runs/${run}/${prefix}-stdout.log`, '').write(`runs/${run}/${prefix}-stderr.log`, '');
    return this.append(`runs/${run}/${prefix}-stdout.log`, output);
  }

  /** Writes the end of the session and ends the supervisor. */
  end(status: 'completed' | 'failed' | 'stopped', more: { results?: object[]; message?: string } = {}): void {
    const exitCode = status === 'completed' ? 0 : 1;
    const { message = '', ...result } = more;
    this.write('supervisor/result.json', { sessionId, ok: exitCode === 0, exitCode, ...result });
    this.state(status, { exitCode, message });
    this.supervisor.kill('SIGKILL');
  }
}
