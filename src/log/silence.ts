import { monotonicMs } from '../system/clock.ts';

/** The first sign of life in a silence; each further one comes when the silence has doubled. */
const firstMs = 30_000;

/** Measures the silence of a command. */
export class Silence {
  #sinceMono = monotonicMs();
  #nextMs = firstMs;

  /** Begins a new one. */
  end(): void {
    this.#sinceMono = monotonicMs();
    this.#nextMs = firstMs;
  }

  /** Returns its duration in ms if the log is to say that the command still runs. */
  due(): number | undefined {
    const silentMs = monotonicMs() - this.#sinceMono;
    if (silentMs < this.#nextMs) return undefined;
    this.#nextMs = 2 * silentMs;
    return silentMs;
  }
}
