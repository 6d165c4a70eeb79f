import { SaxesParser } from 'saxes';

/** What saxes 6.0.0 has inside. Its version is pinned, and a test compares the events of both parsers. */
interface Inside {
  chunk: string;
  /** The place in the chunk. */
  i: number;
  /** The quote that ends the value of an attribute. */
  q: number | null;
  text: string;
  name: string;
  /** How much of `]]>`, which text must not have, stands before the place. */
  forbiddenState: number;
  textHandler: unknown;
  cdataHandler: unknown;
  handleTextInRoot(): void;
  sCData(): void;
  sAttribValueQuoted(): void;
  captureNameChars(): number;
}

const Base = SaxesParser as unknown as new (options: { position: false; xmlns: false }) => Inside;

/** Tables with 1 for what stands for nothing but itself in the value of an attribute, in text, and in a name: ASCII alone. */
const plain = { value: codes(/[^&<"'\p{Cc}]/u), text: codes(/[^<&\]>\p{Cc}]|[\n\t]/u), name: codes(/[\w.:-]/) };

function codes(characters: RegExp): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  for (let code = 0; code < 128; code += 1) table[code] = Number(characters.test(String.fromCharCode(code)));
  return table;
}

/**
 * saxes that takes runs of ordinary characters at once, where it asks a function for each, and that passes over text to which
 * nobody listens, without a look at its characters. Everything else is left to saxes: each method goes on where the run ends.
 */
class FastSaxes extends Base {
  override handleTextInRoot(): void {
    const { chunk, i } = this;
    const isHeard = this.textHandler !== undefined;
    const less = isHeard ? -1 : chunk.indexOf('<', i);
    const end = isHeard ? endOf(chunk, i, plain.text) : less < 0 ? chunk.length : less;
    if (end > i) this.forbiddenState = 0;
    if (isHeard) this.#take(end);
    else this.i = end;
    if (isHeard || end < chunk.length) super.handleTextInRoot();
  }

  override sCData(): void {
    if (this.cdataHandler === undefined) {
      const { chunk, i } = this;
      const end = chunk.indexOf(']]>', i);
      // The last two characters may be the beginning of its end.
      this.i = end < 0 ? Math.max(i, chunk.length - 2) : end;
    }
    super.sCData();
  }

  override sAttribValueQuoted(): void {
    this.#take(endOf(this.chunk, this.i, plain.value));
    super.sAttribValueQuoted();
  }

  override captureNameChars(): number {
    const { chunk, i } = this;
    const end = endOf(chunk, i, plain.name);
    this.name += chunk.slice(i, end);
    this.i = end;
    return super.captureNameChars();
  }

  #take(end: number): void {
    this.text += this.chunk.slice(this.i, end);
    this.i = end;
  }
}

/** Returns where the run of plain characters ends. */
function endOf(chunk: string, from: number, isPlain: Uint8Array): number {
  const { length } = chunk;
  let end = from;
  while (end < length && isPlain[chunk.charCodeAt(end)] === 1) end += 1;
  return end;
}

export function newParser(): SaxesParser {
  return new FastSaxes({ position: false, xmlns: false }) as unknown as SaxesParser;
}
