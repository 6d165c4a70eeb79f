import { JournalReader } from '../journal-reader.ts';
import { advance, initialState, type SessionIdentity, type SessionState } from './fold.ts';

/** The state of a session that another process runs, read from its journal: of each event once. */
export class StateReader {
  readonly #journal: JournalReader;
  readonly #identity: SessionIdentity;
  #state: SessionState;
  #seq = 0;
  #restarts = 0;

  constructor(journalPath: string, identity: SessionIdentity, fd?: number) {
    this.#journal = new JournalReader(journalPath, fd);
    this.#identity = identity;
    this.#state = initialState(identity);
  }

  current(): SessionState {
    for (const event of this.#journal.read()) {
      // Events are numbered in their order: this is another journal, or the same one from its beginning.
      const isAnew = this.#journal.restarts !== this.#restarts;
      if (isAnew && event.seq <= this.#seq) this.#state = initialState(this.#identity);
      this.#restarts = this.#journal.restarts;
      this.#seq = event.seq;
      this.#state = advance(this.#state, event);
    }
    return this.#state;
  }

  close(): void {
    this.#journal.close();
  }
}
