import { Trie } from './trie.ts';

/** This transition was not computed yet. */
const unknown = -1;
/** There are no more numbers for rows in two bytes; it is 16 MiB. */
const defaultMaxRows = 0x8000;
/** Shorter data is read in one piece. */
const minHalf = 1024;

/** Told that the string of an index ends before an offset. */
export type OnMatch = (index: number, end: number) => void;

/**
 * Finds every occurrence of any of a set of byte strings. The trie is turned into a table of transitions only where the
 * input leads, so that a byte costs one look-up, and memory depends on what is read, within a limit.
 */
export class Automaton {
  readonly #trie: Trie;
  /** Rows of 256 transitions: the row that a byte leads to, its complement where a string ends, or `unknown`. */
  #table = new Int16Array(64 * 256);
  readonly #maxRows: number;
  readonly #rowOfNode: Int32Array;
  readonly #nodeOfRow: number[] = [];

  /**
   * @param strings each of 1 to 255 bytes
   * @param maxRows so much of the table is kept, at least 3; when there is more it starts over
   */
  constructor(strings: readonly Uint8Array[], maxRows: number = defaultMaxRows) {
    this.#trie = new Trie(strings);
    this.#maxRows = maxRows;
    this.#rowOfNode = new Int32Array(this.#trie.size).fill(unknown);
  }

  /** The state before the first byte. States are nodes of the trie. */
  get start(): number {
    return this.#trie.root;
  }

  /** How many of the last bytes read are the beginning of a string. */
  depth(state: number): number {
    return this.#trie.depth(state);
  }

  /**
   * Reads data in a state and gives the state afterwards. It reads both halves side by side, for a look-up waits for the
   * one before it in the same half alone: that is twice as fast. So matches are not told in the order of the data.
   */
  scan(data: Uint8Array, from: number, state: number, onMatch: OnMatch): number {
    const half = (data.length - from) >> 1;
    if (half < minHalf) return this.#read(data, from, data.length, state, onMatch);
    const middle = from + half;
    // The state in the middle is decided by the bytes before it, as many as the longest string has.
    let second = this.#read(data, middle - this.#trie.height, middle, this.start, () => undefined);
    let first = state;
    const lanes: Lanes = { position: from, first: 0, second: 0 };
    for (;;) {
      this.#makeRoom(2);
      lanes.first = this.#rowOf(first);
      lanes.second = this.#rowOf(second);
      run(this.#table, data, half, middle, lanes);
      first = this.#nodeOfRow[lanes.first] as number;
      second = this.#nodeOfRow[lanes.second] as number;
      const { position } = lanes;
      if (position === middle) return this.#read(data, middle + half, data.length, second, onMatch);
      first = this.#read(data, position, position + 1, first, onMatch);
      second = this.#read(data, position + half, position + half + 1, second, onMatch);
      lanes.position += 1;
    }
  }

  /** Reads bytes one by one, computes what is missing in the table, and tells what was found. */
  #read(data: Uint8Array, from: number, to: number, state: number, onMatch: OnMatch): number {
    let node = state;
    for (let position = from; position < to; position += 1) {
      node = this.#step(node, data[position] as number);
      if (this.#trie.isMatch(node)) for (const index of this.#trie.matches(node)) onMatch(index, position + 1);
    }
    return node;
  }

  #step(node: number, byte: number): number {
    this.#makeRoom(2);
    const at = this.#rowOf(node) * 256 + byte;
    const known = this.#table[at] as number;
    if (known !== unknown) return this.#nodeOfRow[known < 0 ? ~known : known] as number;
    const next = this.#trie.next(node, byte);
    const row = this.#rowOf(next);
    this.#table[at] = this.#trie.isMatch(next) ? ~row : row;
    return next;
  }

  #rowOf(node: number): number {
    const known = this.#rowOfNode[node] as number;
    return known === unknown ? this.#addRow(node) : known;
  }

  #addRow(node: number): number {
    const row = this.#nodeOfRow.push(node) - 1;
    if (row * 256 === this.#table.length) {
      const larger = new Int16Array(this.#table.length * 2);
      larger.set(this.#table);
      this.#table = larger;
    }
    this.#table.fill(unknown, row * 256, (row + 1) * 256);
    this.#rowOfNode[node] = row;
    return row;
  }

  #makeRoom(rows: number): void {
    if (this.#nodeOfRow.length + rows <= this.#maxRows) return;
    this.#rowOfNode.fill(unknown);
    this.#nodeOfRow.length = 0;
  }
}

/** Where the reading of two halves is: a row for each, and the position in the first. */
interface Lanes {
  position: number;
  first: number;
  second: number;
}

/** Reads on until something was found or is unknown in one of the halves. A function of its own: it is compiled better. */
function run(table: Int16Array, data: Uint8Array, half: number, middle: number, lanes: Lanes): void {
  let { position, first, second } = lanes;
  for (; position < middle; position += 1) {
    const nextFirst = table[(first << 8) | (data[position] as number)] as number;
    const nextSecond = table[(second << 8) | (data[position + half] as number)] as number;
    if ((nextFirst | nextSecond) < 0) break;
    first = nextFirst;
    second = nextSecond;
  }
  lanes.position = position;
  lanes.first = first;
  lanes.second = second;
}
