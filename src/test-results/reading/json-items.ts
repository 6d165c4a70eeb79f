import { maxToken } from './limits.ts';

/**
 * Finds the items of one array in a JSON text that comes in pieces, and gives each as a text of its own, so that a large
 * file is never in memory as a whole. The array is the value of the key `key` at depth `depth` (the outermost object is 1).
 */
export class JsonItems {
  readonly #key: string;
  readonly #depth: number;
  readonly #onItem: (text: string) => void;
  /** Outside of the array: what stands there, without its items. It is bounded. */
  #outside = '';
  #item = '';
  #level = 0;
  #inString = false;
  #escaped = false;
  #inArray = false;
  #wasInArray = false;
  tooLong = 0;

  constructor(key: string, depth: number, onItem: (text: string) => void) {
    this.#key = key;
    this.#depth = depth;
    this.#onItem = onItem;
  }

  /** The text around the items; valid JSON with an empty array where the file was whole and its head was short. */
  get outside(): string {
    return this.#outside;
  }

  /** Whether every bracket is closed. */
  get whole(): boolean {
    return this.#level === 0 && !this.#inString && this.#outside !== '';
  }

  /** Whether the array was found. */
  get found(): boolean {
    return this.#wasInArray;
  }

  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === backslash) this.#escaped = true;
        else if (code === quoteMark) this.#inString = false;
        continue;
      }
      if (code === quoteMark) this.#inString = true;
      else if (code === openBrace || code === openBracket) {
        if (code === openBracket && this.#level === this.#depth && !this.#inArray) {
          this.#keep(text.slice(from, at + 1));
          from = at + 1;
          if (this.#endsWithKey()) {
            this.#inArray = true;
            this.#wasInArray = true;
          }
        }
        this.#level += 1;
      } else if (code === closeBrace || code === closeBracket) {
        this.#level = Math.max(0, this.#level - 1);
        if (this.#inArray && this.#level === this.#depth) {
          this.#inArray = false;
          from = at;
        } else if (this.#inArray && this.#level === this.#depth + 1) {
          this.#keep(text.slice(from, at + 1));
          from = at + 1;
          this.#giveItem();
        }
      }
    }
    this.#keep(text.slice(from));
  }

  #endsWithKey(): boolean {
    const tail = this.#outside.slice(-this.#key.length - 40).trimEnd();
    return tail.slice(0, -1).trimEnd().replace(/:$/, '').trimEnd().endsWith(`"${this.#key}"`);
  }

  #keep(text: string): void {
    if (this.#inArray) {
      if (this.#item.length <= maxToken) this.#item += text;
    } else if (this.#outside.length <= maxToken) this.#outside += text;
  }

  #giveItem(): void {
    const item = this.#item.replace(/^[\s,]+/, '');
    this.#item = '';
    if (item.length > maxToken) this.tooLong += 1;
    else this.#onItem(item);
  }
}

const quoteMark = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
