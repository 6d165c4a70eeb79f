import { type PreservedCopy, preserveFiles } from '../../helloloop/preserve-files.ts';
import type { HelloLoopFiles } from '../../helloloop/session-files.ts';
import { collectedDir, executionDir } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { errorMessage } from '../../system/errors.ts';
import type { AttemptCollector } from '../execution/attempt-collector.ts';
import type { SessionContext } from '../lifecycle/session-context.ts';
import type { EventBuffer } from './event-buffer.ts';

/** Copies the files that belong to an attempt into its folder: HelloLoop's, and the matches of `artifact-paths`. */
export class AttemptFiles {
  readonly #context: SessionContext;
  readonly #files: HelloLoopFiles;
  readonly #events: EventBuffer;
  readonly #collector: AttemptCollector | undefined;
  readonly #redact: Redact;

  constructor(
    context: SessionContext,
    files: HelloLoopFiles,
    events: EventBuffer,
    collector: AttemptCollector | undefined,
    redact: Redact,
  ) {
    this.#context = context;
    this.#files = files;
    this.#events = events;
    this.#collector = collector;
    this.#redact = redact;
  }

  async copy(attempt: number, copies: PreservedCopy[]): Promise<void> {
    this.#preserve(attempt, copies);
    const collected = await this.#collector?.collect(attempt, async () => this.#redact);
    if (collected !== undefined) this.#events.append(collected);
  }

  /** Copies the files of HelloLoop's supervisor to the last attempt, if there is one. */
  copySupervisorFiles(): void {
    const last = this.#context.recorder.state.attempts.at(-1);
    const { result, state, status, stdout, stderr } = this.#files.paths;
    const copies = [result, state, status, stdout, stderr].map((path) => ({ path, text: undefined }));
    if (last !== undefined) this.#preserve(last.number, copies);
  }

  #preserve(attempt: number, copies: PreservedCopy[]): void {
    try {
      const to = { root: this.#context.root, target: this.#target(attempt) };
      preserveFiles(copies, this.#files, to, this.#redact);
    } catch (error) {
      const message = `HelloLoop's files could not be copied for the artifact: ${errorMessage(error)}`;
      this.#events.append({ type: 'warning', message });
    }
  }

  #target(attempt: number): string {
    return collectedDir(executionDir(this.#context.root, 'attempt', attempt));
  }
}
