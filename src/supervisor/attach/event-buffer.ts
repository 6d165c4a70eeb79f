import type { EventBody } from '../../session/events.ts';
import type { Recorder } from '../lifecycle/recorder.ts';

/** Appends events to the journal, or holds them back while an earlier event is still to come. */
export class EventBuffer {
  readonly #recorder: Recorder;
  #held: EventBody[] | undefined;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  append(event: EventBody): void {
    if (this.#held === undefined) this.#recorder.append(event);
    else this.#held.push(event);
  }

  hold(): void {
    this.#held = [];
  }

  /** Appends the events that were held back, after `first`. */
  release(first: EventBody): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const event of [first, ...held]) this.append(event);
  }
}
