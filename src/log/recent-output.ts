/** More than thirty lines of text need. In bytes. */
const maxBytes = 64 * 1024;

/** Keeps the end of a stream of output that is written in pieces. */
export class RecentOutput {
  #pieces: Buffer[] = [];
  #bytes = 0;
  #isTorn = false;

  push(piece: Buffer): void {
    if (piece.length >= maxBytes) {
      this.#isTorn ||= piece.length > maxBytes || this.#bytes > 0;
      this.#pieces = [];
      this.#bytes = 0;
    }
    // A copy: the bytes may be overwritten.
    const kept = Buffer.from(piece.subarray(-maxBytes));
    this.#pieces.push(kept);
    this.#bytes += kept.length;
    for (let first = this.#pieces[0]; first && this.#bytes - first.length >= maxBytes; first = this.#pieces[0]) {
      this.#pieces.shift();
      this.#bytes -= first.length;
      this.#isTorn = true;
    }
  }

  /** Returns the lines that are kept, whole ones only: the runner masks a secret only where it stands whole. */
  lines(): string[] {
    const lines = Buffer.concat(this.#pieces).toString('utf8').split('\n');
    if (lines.at(-1) === '') lines.pop();
    return this.#isTorn ? lines.slice(1) : lines;
  }

  clear(): void {
    this.#pieces = [];
    this.#bytes = 0;
    this.#isTorn = false;
  }
}
