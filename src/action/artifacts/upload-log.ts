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
  #bytes = 0;
  #unwritten = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
  }

  add(chunk: Buffer): void {
    if (this.#bytes >= maxBytes) return;
    this.#bytes += chunk.length;
    this.#masks.push(...this.#finder.push(chunk));
    this.#unwritten = Buffer.concat([this.#unwritten, chunk]);
  }

  /** Writes the whole lines that have come so far. */
  flush(): void {
    const length = this.#unwritten.lastIndexOf(newline) + 1;
    if (length === 0) return;
    const lines = this.#unwritten.subarray(0, length);
    this.#unwritten = this.#unwritten.subarray(length);
    try {
      appendOwn(this.#path, new Patterns(this.#masks).text(lines.toString('utf8')));
    } catch {
      // A full disk, or something else in its place.
    }
  }
}
