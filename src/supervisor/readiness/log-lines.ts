import { plainText } from '../../text/plain-text.ts';

const maxLineLength = 64 * 1024;

/** Splits bytes into lines without terminal sequences. Keeps at most one unfinished line, cut to 64 Ki characters. */
export class LogLines {
  readonly #decoder = new TextDecoder();
  #unfinished = '';
  /** A carriage return at the end of the last piece, which ends a line by itself unless a line feed follows. */
  #carried = '';

  /** Returns the lines that these bytes complete. A carriage return ends a line too: progress bars use nothing else. */
  push(bytes: Uint8Array): string[] {
    const text = this.#carried + this.#decoder.decode(bytes, { stream: true });
    this.#carried = text.endsWith('\r') ? '\r' : '';
    const [first = '', ...others] = text.slice(0, text.length - this.#carried.length).split(/\r\n?|\n/);
    const lines = [this.#unfinished + first, ...others].map((line) => line.slice(0, maxLineLength));
    this.#unfinished = lines.pop() ?? '';
    return lines.map(plainText);
  }

  /** The last line, which has no end yet. */
  get unfinished(): string {
    return plainText(this.#unfinished);
  }
}
