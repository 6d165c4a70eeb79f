import { channelsOf, executionDir, logPath, readinessMark } from '../../session/paths.ts';
import { describeCondition } from '../../session/ready-condition.ts';
import type { Request } from '../../session/request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { succeeds } from './exec.ts';
import { untilReady } from './until-ready.ts';

/** Watches whether the attempts of a background session become ready. */
export class Readiness {
  readonly #root: string;
  readonly #request: Request;
  #isReady = false;
  #tries = 0;
  #missing: string[] = [];

  constructor(root: string, request: Request) {
    this.#root = root;
    this.#request = request;
  }

  /** True once an attempt has been ready. */
  get isReached(): boolean {
    return this.#isReady;
  }

  /** The conditions of the current attempt that have not held yet. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /** Resolves with the milliseconds until the attempt was ready; stays pending when the signal aborts before. */
  async watch(attempt: number, signal: AbortSignal): Promise<number> {
    const { background, streams, workingDirectory: cwd, sessionId } = this.#request;
    const conditions = background?.ready ?? [];
    const startedMono = monotonicMs();
    const dir = executionDir(this.#root, 'attempt', attempt);
    this.#missing = conditions.map(describeCondition);
    await untilReady(
      conditions,
      {
        logPaths: channelsOf(streams).map((channel) => logPath(dir, channel)),
        workingDirectory: cwd,
        exec: (command, over) => {
          this.#tries += 1;
          return succeeds(command, { cwd, mark: readinessMark(sessionId, this.#tries) }, over);
        },
        onHeld: (condition) => {
          this.#missing = this.#missing.filter((text) => text !== describeCondition(condition));
        },
      },
      signal,
    );
    this.#isReady = true;
    return monotonicMs() - startedMono;
  }
}
