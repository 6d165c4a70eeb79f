import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { runnable } from '../kit/posix-script.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';

const dist = resolve(import.meta.dirname, '../../dist');

interface WorkerOptions {
  /** Added to the environment of the job. */
  env?: Record<string, string>;
  /** What the worker's output must hold before this resolves; by default that main has succeeded. */
  until?: string;
  /** Whether the worker reads main's output, as the runner's does. By default that outlives it: the death alone is noticed. */
  reads?: boolean;
}

/**
 * Starts a process in the place of the runner's worker, which runs one stage of an action and stays. A test that kills the
 * worker ends the job without a post.
 */
export async function startWorker(
  job: Job,
  bundle: 'main' | 'post' | 'slot' | 'wait' | 'stop',
  inputs: Record<string, string>,
  { env, until = 'main exited with 0', reads = false }: WorkerOptions = {},
): Promise<ChildProcess> {
  const variables = Object.entries(runnable(inputs)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const commandFiles = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, 'fixtures/worker.ts'), join(dist, bundle, 'index.js'), reads ? 'pipe' : 'inherit'],
    {
      cwd: job.workspace,
      env: { ...job.env, ...env, ...commandFiles, ...Object.fromEntries(variables) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void worker.kill('SIGKILL'));
  let output = '';
  worker.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await eventually(() => output.includes(until), { what: `the worker to write "${until}"`, state: () => output });
  return worker;
}
