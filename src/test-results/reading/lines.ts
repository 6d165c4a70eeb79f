import { maxToken } from './limits.ts';

/** Splits text that comes in pieces into lines, and leaves out lines that are longer than a MiB. */
export class Lines {
  #rest = '';
  #skipping = false;
  readonly #onLine: (line: string) => void;
  /** How many lines were left out. */
  tooLong = 0;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = this.#rest + text.slice(from, at);
      this.#rest = '';
      from = at + 1;
      if (this.#skipping) this.#skipping = false;
      else this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    }
    if (!this.#skipping) this.#rest += text.slice(from);
    if (this.#rest.length <= maxToken) return;
    this.#rest = '';
    this.#skipping = true;
    this.tooLong += 1;
  }

  /** @returns the last line if it has no end; it may be cut */
  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}
