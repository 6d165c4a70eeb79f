import { MaskFinder } from '../../redact/mask-finder.ts';
import { Patterns } from '../../redact/patterns.ts';
import { appendOwn } from '../../system/own-file.ts';

/** The limit of the client's output that is kept, in bytes. */
const maxBytes = 256 * 1024;
const newline = 0x0a;

/** The file with the output of the artifact client, for a person who looks for a fault in it. */
export class UploadLog {
  readonly #path: string;
  /** The client masks the signature in the address to which it uploads, then prints the address. */
  readonly #finder = new MaskFinder();
  readonly #masks: Buffer[] = [];
  #patterns = new Patterns([]);
  #bytes = 0;
  #unwritten = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
  }

  add(chunk: Buffer): void {
    if (this.#bytes >= maxBytes) return;
    this.#bytes += chunk.length;
    const masks = this.#finder.push(chunk);
    if (masks.length > 0) {
      this.#masks.push(...masks);
      this.#patterns = new Patterns(this.#masks);
    }
    this.#unwritten = Buffer.concat([this.#unwritten, chunk]);
    this.#write();
  }

  /** Writes the whole lines that have come so far. */
  #write(): void {
    const length = this.#unwritten.lastIndexOf(newline) + 1;
    if (length === 0) return;
    const lines = this.#unwritten.subarray(0, length);
    this.#unwritten = this.#unwritten.subarray(length);
    try {
      appendOwn(this.#path, this.#patterns.text(lines.toString('utf8')));
    } catch {
      // A full disk, or something else in its place.
    }
  }
}
