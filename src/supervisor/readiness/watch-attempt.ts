import { channelsOf, executionDir, logPath, readinessMark } from '../../session/paths.ts';
import { describeCondition } from '../../session/ready-condition.ts';
import type { Request } from '../../session/request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { succeeds } from './exec.ts';
import { untilReady } from './until-ready.ts';

/** Which conditions have not held yet, for the story of a session that was not ready in time. */
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

  /** Whether an attempt has ever been ready. */
  get isReached(): boolean {
    return this.#isReady;
  }

  get missing(): readonly string[] {
    return this.#missing;
  }

  /** Resolves with the time it took; stays pending when the signal aborts before that. */
  async of(attempt: number, signal: AbortSignal): Promise<number> {
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
