import { plainText } from '../../text/plain-text.ts';

const maxLineLength = 64 * 1024;

/** Bytes to lines. It keeps no more than one line, cut, and half a character. */
export class LogLines {
  readonly #decoder = new TextDecoder();
  #unfinished = '';
  /** A carriage return came last: what follows says whether it ends the line by itself. */
  #carried = '';

  /** The lines that are complete with these bytes. A carriage return ends a line, too: progress bars end with nothing else. */
  push(bytes: Uint8Array): string[] {
    const text = this.#carried + this.#decoder.decode(bytes, { stream: true });
    this.#carried = text.endsWith('\r') ? '\r' : '';
    const [first = '', ...others] = text.slice(0, text.length - this.#carried.length).split(/\r\n?|\n/);
    const lines = [this.#unfinished + first, ...others].map((line) => line.slice(0, maxLineLength));
    this.#unfinished = lines.pop() ?? '';
    return lines.map(plainText);
  }

  /** The last line as it stands, without its end. */
  get unfinished(): string {
    return plainText(this.#unfinished);
  }
}
