import type { EventBody, JournalEvent } from '../../session/events.ts';
import { JournalWriter } from '../../session/journal-writer.ts';
import type { SessionPaths } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { advance, fold, type SessionIdentity, type SessionState } from '../../session/state/fold.ts';
import { toStateFile } from '../../session/state/state-file.ts';
import { writeFileAtomicAsync } from '../../system/atomic-file.ts';
import { errorMessage } from '../../system/errors.ts';

/**
 * Writes events to the journal, and then the state that follows from them to state.json, for people and other tools. The
 * state is written in the background, always the newest one, so that no attempt waits for the disk.
 */
export class Recorder {
  #state: SessionState;
  readonly #journal: JournalWriter;
  readonly #statePath: string;
  #written: SessionState | undefined;
  #writing: Promise<void> | undefined;

  /** `before` are the events that the step has written: those of the slot. */
  constructor(paths: SessionPaths, identity: SessionIdentity, redact: Redact, before: readonly JournalEvent[]) {
    this.#state = fold(before, { ...identity, name: redact(identity.name) });
    this.#journal = new JournalWriter(paths.journal, redact, before.at(-1));
    this.#statePath = paths.state;
  }

  get state(): SessionState {
    return this.#state;
  }

  append(event: EventBody): void {
    this.#state = advance(this.#state, this.#journal.append(event));
    this.#writing ??= this.#writeState();
  }

  /** Resolves when the newest state is on disk. */
  async flushed(): Promise<void> {
    await this.#writing;
  }

  async #writeState(): Promise<void> {
    try {
      while (this.#written !== this.#state) {
        const state = this.#state;
        await writeFileAtomicAsync(this.#statePath, `${JSON.stringify(toStateFile(state), null, 2)}\n`);
        this.#written = state;
      }
    } catch (error) {
      console.error(`${this.#statePath} could not be written: ${errorMessage(error)}`);
    } finally {
      this.#writing = undefined;
    }
  }
}
