import { monotonicMs } from '../system/clock.ts';
import { isAlive, type ProcessIdentity } from '../system/process-identity.ts';
import { ForeignJsonFile } from './read-json.ts';
import { isFinal, namesProcess, resultSchema, type SessionResult, type SupervisorState } from './schemas.ts';
import type { HelloLoopFiles } from './session-files.ts';

/** Longest wait for the death of a supervisor that has reported its end, because it may still write files. */
const lingerMs = 5_000;

/** The end of a HelloLoop session. */
export type HelloLoopEnd =
  /** It reported its end itself. */
  | { kind: 'reported'; state: SupervisorState; result: SessionResult | undefined }
  /** Its supervisor died without reporting an end. */
  | { kind: 'died'; state: SupervisorState }
  /** Another session uses its files. */
  | { kind: 'replaced'; by: string };

/** Watches one session until it is over. */
export class HelloLoopWatch {
  readonly #files: HelloLoopFiles;
  readonly #session: string;
  readonly #result: ForeignJsonFile<typeof resultSchema>;
  #state: SupervisorState;
  #process: ProcessIdentity | undefined;
  #reportedMono: number | undefined;

  constructor(files: HelloLoopFiles, state: SupervisorState) {
    this.#files = files;
    this.#state = state;
    this.#session = state.sessionId;
    this.#process = files.supervisor();
    this.#result = new ForeignJsonFile(files.paths.result, resultSchema);
  }

  /** The supervisor while it is alive. */
  get process(): ProcessIdentity | undefined {
    return this.#process !== undefined && isAlive(this.#process) ? this.#process : undefined;
  }

  /** True once it has reported its end, after which its supervisor may linger. */
  get isReported(): boolean {
    return this.#reportedMono !== undefined;
  }

  /** Returns the end of the session; undefined while it lasts, or has reported its end and may still write. */
  check(): HelloLoopEnd | undefined {
    const end = this.#readEnd();
    if (end?.kind === 'replaced') return end;
    // It may have handed over to another process.
    if (namesProcess(this.#state) && this.#process?.pid !== this.#state.pid) this.#process = this.#files.supervisor();
    if (this.process === undefined) {
      // It may have reported its end just before it died.
      const last = this.#readEnd();
      return last?.kind === 'reported' ? last : (end ?? last ?? { kind: 'died', state: this.#state });
    }
    if (end === undefined) return undefined;
    this.#reportedMono ??= monotonicMs();
    return monotonicMs() - this.#reportedMono > lingerMs ? end : undefined;
  }

  #readEnd(): HelloLoopEnd | undefined {
    const state = this.#files.state();
    if (state === undefined) return undefined;
    if (state.sessionId !== this.#session) return { kind: 'replaced', by: state.sessionId };
    this.#state = state;
    const read = this.#result.read();
    const result = read?.sessionId === this.#session ? read : undefined;
    return isFinal(state) || result !== undefined ? { kind: 'reported', state, result } : undefined;
  }
}
