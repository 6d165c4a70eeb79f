import { StringDecoder } from 'node:string_decoder';

/** Turns the bytes of a file into text: UTF-8, UTF-16 with a byte order mark, or what an XML declaration names. */
export class Decoder {
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #end: () => string;
  #first = true;
  #replaced = false;

  constructor(head: Buffer) {
    const label = encodingOf(head);
    if (label === 'utf-8') {
      const decoder = new StringDecoder('utf8');
      this.#decode = (bytes) => decoder.write(bytes);
      this.#end = () => decoder.end();
    } else {
      const decoder = new TextDecoder(label);
      this.#decode = (bytes) => decoder.decode(bytes, { stream: true });
      this.#end = () => decoder.decode();
    }
  }

  /** Whether something stood there that is no text in this encoding. It was replaced by U+FFFD. */
  get replaced(): boolean {
    return this.#replaced;
  }

  write(bytes: Buffer): string {
    const text = this.#decode(bytes);
    this.#watch(text, bytes);
    if (!this.#first || text === '') return text;
    this.#first = false;
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  end(): string {
    const text = this.#end();
    this.#watch(text, undefined);
    return text;
  }

  /** A file may hold the replacement character itself. */
  #watch(text: string, bytes: Buffer | undefined): void {
    if (this.#replaced || !text.includes('\ufffd')) return;
    this.#replaced = bytes?.includes(replacement) !== true;
  }
}

const replacement = Buffer.from('\ufffd');

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const [, label] = /^<\?xml[^>]*?encoding=["']([\w-]+)["']/i.exec(head.subarray(0, 200).toString('latin1')) ?? [];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
