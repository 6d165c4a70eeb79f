import { programPath, quoted } from './rivals.ts';
import type { ChunkReader } from './running.ts';

export const mebibyte = 1024 * 1024;

const begin = '<<< the log begins >>>\n';
const end = '<<< the log ends >>>\n';
/** More bytes than an action writes before or after the output of its command. */
const edge = 64 * 1024;

/** Returns a script that writes at least `bytes` of log lines between two marks. */
export function generateLog(bytes: number): string {
  return marked(generator(bytes));
}

/** Returns a script that writes them to a file, without marks. */
export function writeLog(bytes: number, path: string): string {
  return `${generator(bytes)} > ${quoted(path)}`;
}

/** Returns a script that copies such a file to its output, between marks. */
export function copyLog(path: string): string {
  return marked(`cat ${quoted(path)}`);
}

function generator(bytes: number): string {
  return `awk -v want=${bytes} -f ${programPath('log-lines.awk')}`;
}

function marked(command: string): string {
  return `printf '${begin.replace('\n', '\\n')}'\n${command}\nprintf '${end.replace('\n', '\\n')}'\n`;
}

/** Times a run. @throws unless exactly `bytes` of payload arrive */
export async function complete(bytes: number, run: (onChunk: ChunkReader) => Promise<number>): Promise<number> {
  const counter = new PayloadCounter();
  const ms = await run(counter.onChunk);
  if (counter.bytes !== bytes) throw new Error(`${bytes} bytes were written and ${counter.bytes} arrived`);
  return ms;
}

/** Counts the bytes that arrive between the marks. It keeps only the first and last chunks, and copies nothing. */
class PayloadCounter {
  readonly #head: Buffer[] = [];
  readonly #tail: Buffer[] = [];
  #headBytes = 0;
  #tailBytes = 0;
  #total = 0;

  readonly onChunk: ChunkReader = (chunk) => {
    this.#total += chunk.length;
    if (this.#headBytes < edge) {
      this.#head.push(chunk);
      this.#headBytes += chunk.length;
    }
    this.#tail.push(chunk);
    this.#tailBytes += chunk.length;
    for (
      let first = this.#tail[0];
      first !== undefined && this.#tailBytes - first.length >= edge;
      first = this.#tail[0]
    ) {
      this.#tail.shift();
      this.#tailBytes -= first.length;
    }
  };

  get bytes(): number {
    const first = Buffer.concat(this.#head).indexOf(begin);
    const tail = Buffer.concat(this.#tail);
    const last = tail.lastIndexOf(end);
    if (first < 0 || last < 0) throw new Error('the log arrived without its first or its last line');
    return this.#total - (tail.length - last) - (first + begin.length);
  }
}
