import { describeCondition } from '../../session/describe-condition.ts';
import { channelsOf, executionDir, logPath, readinessMark } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { succeeds } from './exec.ts';
import { untilReady, type WatchPath } from './until-ready.ts';

/** Watches whether the attempts of a background session become ready. */
export class Readiness {
  readonly #root: string;
  readonly #request: Request;
  readonly #watchPath: WatchPath | undefined;
  #isReady = false;
  #tries = 0;
  #missing: string[] = [];
  /** What was seen last of each condition. */
  readonly #seen = new Map<string, string>();

  constructor(root: string, request: Request, watchPath: WatchPath | undefined) {
    this.#root = root;
    this.#request = request;
    this.#watchPath = watchPath;
  }

  /** True once an attempt has been ready. */
  get isReached(): boolean {
    return this.#isReady;
  }

  /** The conditions of the current attempt that have not held yet, with what was seen last. */
  get missing(): readonly string[] {
    return this.#missing.map((text) => {
      const seen = this.#seen.get(text);
      return seen === undefined ? text : `${text} (${seen})`;
    });
  }

  /** Resolves with the milliseconds until the attempt was ready; stays pending when the signal aborts before. */
  async watch(attempt: number, signal: AbortSignal): Promise<number> {
    const { background, streams, workingDirectory: cwd, sessionId } = this.#request;
    const conditions = background?.ready ?? [];
    const startedMono = monotonicMs();
    const dir = executionDir(this.#root, 'attempt', attempt);
    this.#missing = conditions.map(describeCondition);
    this.#seen.clear();
    await untilReady(
      conditions,
      {
        logPaths: channelsOf(streams).map((channel) => logPath(dir, channel)),
        workingDirectory: cwd,
        watchPath: this.#watchPath,
        onSeen: (condition, what) => void this.#seen.set(describeCondition(condition), what),
        exec: (command, over, saw) => {
          this.#tries += 1;
          return succeeds(command, { cwd, mark: readinessMark(sessionId, this.#tries) }, over, saw);
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
