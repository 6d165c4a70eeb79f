import { Children } from './children.ts';

const root = 0;
const none = 0;

/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975). A node, which is a number
 * below 2^24, stands for the longest beginning of a string that the input ends with.
 */
export class Trie {
  readonly root = root;
  /** Length of the longest string in bytes. */
  readonly height: number;
  readonly #children = new Children();
  /** For each node, its parent and the byte that leads to it. */
  #parent = new Int32Array(1024);
  #byte = new Uint8Array(1024);
  #depth = new Uint8Array(1024);
  /** For each node, that of its longest proper suffix in the trie. */
  readonly #failure: Int32Array;
  /** For each node, the next one along the failure links at which a string ends. */
  readonly #nextMatch: Int32Array;
  readonly #endingAt = new Map<number, number[]>();
  #size = 1;

  /** @param strings each of 1 to 255 bytes */
  constructor(strings: readonly Uint8Array[]) {
    strings.forEach((string, index) => {
      this.#add(string, index);
    });
    this.#failure = new Int32Array(this.#size);
    this.#nextMatch = new Int32Array(this.#size);
    this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
    this.#link();
  }

  /** The number of nodes; all are below it. */
  get size(): number {
    return this.#size;
  }

  /** Returns how many bytes lead from the root to a node. */
  depth(node: number): number {
    return this.#depth[node] as number;
  }

  /** Returns the node that a byte leads to. */
  next(from: number, byte: number): number {
    for (let node = from; ; node = this.#failure[node] as number) {
      const child = this.#children.get(node, byte);
      if (child !== none || node === root) return child;
    }
  }

  isMatch(node: number): boolean {
    return this.#endingAt.has(node) || this.#nextMatch[node] !== none;
  }

  /** Yields the indexes of the strings that end at a node. */
  *matches(node: number): Generator<number> {
    for (let at = node; at !== none; at = this.#nextMatch[at] as number) yield* this.#endingAt.get(at) ?? [];
  }

  #add(string: Uint8Array, index: number): void {
    let node = root;
    for (const byte of string) node = this.#children.get(node, byte) || this.#addChild(node, byte);
    const ending = this.#endingAt.get(node);
    if (ending === undefined) this.#endingAt.set(node, [index]);
    else ending.push(index);
  }

  #addChild(node: number, byte: number): number {
    const child = this.#size;
    this.#size += 1;
    if (child === this.#parent.length) this.#grow();
    this.#parent[child] = node;
    this.#byte[child] = byte;
    this.#depth[child] = this.depth(node) + 1;
    this.#children.add(node, byte, child);
    return child;
  }

  #grow(): void {
    const larger = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const size = this.#size * 2;
    this.#parent = larger(this.#parent, new Int32Array(size));
    this.#byte = larger(this.#byte, new Uint8Array(size));
    this.#depth = larger(this.#depth, new Uint8Array(size));
  }

  /** Goes by depth: the links of a node build on those of shorter ones. */
  #link(): void {
    for (const node of this.#byDepth()) {
      const parent = this.#parent[node] as number;
      const failure = parent === root ? root : this.next(this.#failure[parent] as number, this.#byte[node] as number);
      this.#failure[node] = failure;
      this.#nextMatch[node] = this.#endingAt.has(failure) ? failure : (this.#nextMatch[failure] as number);
    }
  }

  /** Returns all nodes but the root, sorted by counting. */
  #byDepth(): Int32Array {
    const from = new Int32Array(this.height + 2);
    for (let node = 1; node < this.#size; node += 1) from[this.depth(node) + 1] = (from[this.depth(node) + 1] ?? 0) + 1;
    for (let depth = 1; depth < from.length; depth += 1) from[depth] = (from[depth] ?? 0) + (from[depth - 1] ?? 0);
    const sorted = new Int32Array(this.#size - 1);
    for (let node = 1; node < this.#size; node += 1) {
      const depth = this.depth(node);
      const place = from[depth] as number;
      sorted[place] = node;
      from[depth] = place + 1;
    }
    return sorted;
  }
}
