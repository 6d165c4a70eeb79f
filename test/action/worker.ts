import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/**
 * Starts a process in the place of the runner's worker, which runs main of an action and stays. Resolves when main has
 * succeeded. A test that kills the worker ends the job without a post.
 */
export async function startWorker(
  job: Job,
  bundle: 'main' | 'slot',
  inputs: Record<string, string>,
): Promise<ChildProcess> {
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const commandFiles = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, 'fixtures/worker.ts'), join(dist, bundle, 'index.js')],
    {
      cwd: job.workspace,
      env: { ...job.env, ...commandFiles, ...Object.fromEntries(variables) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void worker.kill('SIGKILL'));
  let output = '';
  worker.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await eventually(() => output.includes('main exited with 0'), { what: 'main to end', state: () => output });
  return worker;
}
