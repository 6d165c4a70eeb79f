import { type ChildProcess, spawn } from 'node:child_process';
import { z } from 'zod';
import { titleOf } from '../../system/process-title.ts';
import { bundleStart } from '../launch/bundles.ts';
import { ownEnvironment, serviceEnvironment } from '../launch/own-environment.ts';

const failureSchema = z.object({ ok: z.literal(false), error: z.string() });

/**
 * Runs another program of this action for one request and returns its answer. `onOutput` gets what it prints. Kills the
 * process when the signal aborts. Never rejects.
 */
export function askProcess<Success extends z.ZodType>(
  bundle: 'pack' | 'upload',
  request: object,
  success: Success,
  { signal, onOutput = () => {} }: { signal: AbortSignal; onOutput?: (bytes: Buffer) => void },
): Promise<z.output<Success> | z.output<typeof failureSchema>> {
  return new Promise((resolve) => {
    const fail = (error: string) => resolve({ ok: false, error });
    if (signal.aborted) return fail(String(signal.reason));
    const { script, cwd } = bundleStart(bundle, '.');
    const child: ChildProcess = spawn(process.execPath, [script], {
      argv0: titleOf(bundle),
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
      env: bundle === 'upload' ? serviceEnvironment(process.env) : ownEnvironment(process.env),
    });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    const abort = () => {
      child.kill('SIGKILL');
      fail(String(signal.reason));
    };
    signal.addEventListener('abort', abort, { once: true });
    child.once('message', (message) => {
      const answer = z.union([success, failureSchema]).safeParse(message);
      resolve(answer.data ?? { ok: false, error: `the ${bundle} process sent an answer that cannot be understood` });
    });
    child.once('error', (error) => fail(`the ${bundle} process could not be started: ${error.message}`));
    child.once('exit', (code, name) => {
      signal.removeEventListener('abort', abort);
      fail(`the ${bundle} process ended with ${name ?? `code ${code}`}`);
    });
    child.send(request, () => {});
  });
}
