import { Trie } from './trie.ts';

/** Marks a transition that is not computed yet. */
const unknown = -1;
/** Two bytes hold this many row numbers with their complements. The table then takes 16 MiB. */
const defaultMaxRows = 0x8000;
/** Data of less than twice this many bytes is read in one piece. */
const minHalf = 1024;

/** Called for each match, with the index of the string and the offset behind its last byte. */
export type OnMatch = (index: number, end: number) => void;

/**
 * Finds every occurrence of any of a set of byte strings. It fills its table of transitions only where the input leads:
 * a byte costs one look-up, and memory depends on the input, up to a limit.
 */
export class Automaton {
  readonly #trie: Trie;
  /** Rows of 256 transitions: the row that a byte leads to, its complement if a string ends there, or `unknown`. */
  #table = new Int16Array(64 * 256);
  readonly #maxRows: number;
  readonly #rowOfNode: Int32Array;
  readonly #nodeOfRow: number[] = [];

  /**
   * @param strings each of 1 to 255 bytes
   * @param maxRows the size at which the table is emptied and filled anew; at least 3
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

  /** Returns how many of the last bytes are the beginning of a string. */
  depth(state: number): number {
    return this.#trie.depth(state);
  }

  /**
   * Reads data and returns the state after it. Both halves are read side by side, which is twice as fast: a look-up waits
   * only for the one before it in its own half. Matches are therefore not reported in the order of the data.
   */
  scan(data: Uint8Array, from: number, state: number, onMatch: OnMatch): number {
    const half = (data.length - from) >> 1;
    if (half < minHalf) return this.#read(data, from, data.length, state, onMatch);
    const middle = from + half;
    // The bytes just before the middle, as many as the longest string has, decide the state there.
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

  /** Reads byte by byte, computes the missing transitions, and reports matches. */
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

/** The progress of reading two halves: the row of each, and the position in the first. */
interface Lanes {
  position: number;
  first: number;
  second: number;
}

/** Reads both halves up to a match or an unknown transition in either. V8 compiles this loop better on its own. */
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
