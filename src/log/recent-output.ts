/** More than thirty lines of text need. In bytes. */
const halfBytes = 64 * 1024;

/** Keeps the end of a stream of output that is written in pieces: at least the last 64 KiB. */
export class RecentOutput {
  #older: Buffer | undefined;
  #newer: Buffer = Buffer.alloc(0);
  #length = 0;
  #isTorn = false;

  push(piece: Buffer): void {
    let rest = piece;
    if (piece.length > halfBytes) {
      rest = piece.subarray(-halfBytes);
      this.clear();
      this.#isTorn = true;
    }
    while (rest.length > 0) {
      if (this.#length === this.#newer.length) this.#turn();
      const copied = rest.copy(this.#newer, this.#length);
      this.#length += copied;
      rest = rest.subarray(copied);
    }
  }

  /** Returns the lines that are kept, whole ones only: the runner masks a secret only where it stands whole. */
  lines(): string[] {
    const kept = [...(this.#older === undefined ? [] : [this.#older]), this.#newer.subarray(0, this.#length)];
    const lines = Buffer.concat(kept).toString('utf8').split('\n');
    if (lines.at(-1) === '') lines.pop();
    return this.#isTorn ? lines.slice(1) : lines;
  }

  clear(): void {
    this.#older = undefined;
    this.#length = 0;
    this.#isTorn = false;
  }

  /** Makes room for as much again, in place of what is oldest. */
  #turn(): void {
    const dropped = this.#older;
    if (dropped !== undefined) this.#isTorn = true;
    this.#older = this.#newer.length === 0 ? undefined : this.#newer;
    this.#newer = dropped ?? Buffer.allocUnsafe(halfBytes);
    this.#length = 0;
  }
}
