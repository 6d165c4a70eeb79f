import { fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { z } from 'zod';
import type { UploadAnswer, UploadRequest } from '../../upload/protocol.ts';
import { bundlePath } from '../bundles.ts';

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), id: z.number().int(), bytes: z.number().int() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** Has one artifact sent by a process of its own, whose chatter goes to a file. Never rejects. */
export function uploadArtifact(request: UploadRequest, logPath: string, signal: AbortSignal): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const fail = (error: string) => resolve({ ok: false, error });
    if (signal.aborted) return fail(String(signal.reason));
    const log = openSync(logPath, 'a', 0o600);
    const child = fork(bundlePath('upload'), [], { stdio: ['ignore', log, log, 'ipc'], execArgv: [] });
    closeSync(log);
    const abort = () => {
      child.kill('SIGKILL');
      fail(String(signal.reason));
    };
    signal.addEventListener('abort', abort, { once: true });
    child.once('message', (message) =>
      resolve(answerSchema.safeParse(message).data ?? { ok: false, error: 'nonsense' }),
    );
    child.once('error', (error) => fail(`the upload could not be started: ${error.message}`));
    child.once('exit', (code, name) => {
      signal.removeEventListener('abort', abort);
      fail(`the upload process ended with ${name ?? `code ${code}`} (${logPath})`);
    });
    child.send(request, () => {});
  });
}
