import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { LaunchMessage } from '../../session/launch-message.ts';
import type { Numbered } from '../../system/answer-parent.ts';
import { ownEnvironment } from '../../system/own-environment.ts';
import { titleOf } from '../../system/process-title.ts';
import { pause } from '../../system/wait.ts';
import type { MergeAnswer, MergeRequest, ReadAnswer, ReadRequest } from '../../test-results/program/protocol.ts';
import { formatDuration } from '../../text/duration.ts';

/** Reading 1 GB takes some seconds. */
const limitMs = 60_000;
/** After a cancel the runner waits 7.5 s for the whole step. */
const stoppedMs = 2_000;

/** The program that reads results, in a process of its own for each request. */
export class ResultReader {
  readonly #start: LaunchMessage['resultReader'];
  readonly #interrupted: Promise<unknown>;

  /** `interrupted` resolves when little time is left. */
  constructor(start: LaunchMessage['resultReader'], interrupted: Promise<unknown>) {
    this.#start = start;
    this.#interrupted = interrupted;
  }

  read(request: ReadRequest): Promise<ReadAnswer> {
    return this.#ask<ReadAnswer>(request);
  }

  merge(request: MergeRequest): Promise<MergeAnswer> {
    return this.#ask<MergeAnswer>(request);
  }

  /** Never rejects. */
  async #ask<Answer>(content: ReadRequest | MergeRequest): Promise<Answer | { ok: false; error: string }> {
    if (this.#start === null) return { ok: false, error: 'the program that reads them is not known' };
    let child: ChildProcess | undefined;
    const over = new AbortController();
    const failed = (error: string) => ({ ok: false as const, error });
    try {
      child = startReader(this.#start);
      child.send({ id: 1, content } satisfies Numbered<object>, () => {});
      return await Promise.race([
        once(child, 'message', { signal: over.signal }).then(([answer]) => (answer as Numbered<Answer>).content),
        once(child, 'exit', { signal: over.signal }).then(([code, signal]) =>
          failed(`the program that reads them ended with ${signal ?? `code ${code}`}`),
        ),
        this.#limit(over.signal).then((ms) => failed(`reading them took more than ${formatDuration(ms)}`)),
      ]);
    } catch (error) {
      return failed(
        `the program that reads them could not be started: ${error instanceof Error ? error.message : error}`,
      );
    } finally {
      over.abort();
      child?.once('error', () => {});
      child?.kill('SIGKILL');
    }
  }

  async #limit(over: AbortSignal): Promise<number> {
    const interrupted = this.#interrupted.then(async () => {
      await pause(stoppedMs, over);
      return stoppedMs;
    });
    const whole = pause(limitMs, over).then(() => limitMs);
    return await Promise.race([interrupted, whole]);
  }
}

/** @throws when the system has no room for it; other reasons come as the event `error` */
function startReader({ script, cwd }: NonNullable<LaunchMessage['resultReader']>): ChildProcess {
  return spawn(process.execPath, [script], {
    argv0: titleOf('reads results of tests'),
    cwd,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    windowsHide: true,
    env: ownEnvironment(process.env),
  });
}
