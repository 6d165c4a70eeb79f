const root = 0;
const none = 0;

/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975). A node, which is a number,
 * stands for the longest beginning of a string that the input ends with.
 */
export class Trie {
  readonly root = root;
  /** Length of the longest string in bytes. */
  readonly height: number;
  // The children of a node form a linked list.
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #byte: Uint8Array;
  readonly #depth: Uint8Array;
  /** For each node, that of its longest proper suffix in the trie. */
  readonly #failure: Int32Array;
  /** For each node, the next one along the failure links at which a string ends. */
  readonly #nextMatch: Int32Array;
  readonly #endingAt = new Map<number, number[]>();
  #size = 1;

  /** @param strings each of 1 to 255 bytes */
  constructor(strings: readonly Uint8Array[]) {
    const most = strings.reduce((sum, { length }) => sum + length, 1);
    this.#firstChild = new Int32Array(most);
    this.#nextSibling = new Int32Array(most);
    this.#byte = new Uint8Array(most);
    this.#depth = new Uint8Array(most);
    strings.forEach((string, index) => {
      this.#add(string, index);
    });
    this.#failure = new Int32Array(this.#size);
    this.#nextMatch = new Int32Array(this.#size);
    this.#link();
    this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
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
      const child = this.#child(node, byte);
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
    for (const byte of string) node = this.#child(node, byte) || this.#addChild(node, byte);
    const ending = this.#endingAt.get(node);
    if (ending === undefined) this.#endingAt.set(node, [index]);
    else ending.push(index);
  }

  #addChild(node: number, byte: number): number {
    const child = this.#size;
    this.#size += 1;
    this.#byte[child] = byte;
    this.#depth[child] = this.depth(node) + 1;
    this.#nextSibling[child] = this.#firstChild[node] as number;
    this.#firstChild[node] = child;
    return child;
  }

  #child(node: number, byte: number): number {
    let child = this.#firstChild[node] as number;
    while (child !== none && this.#byte[child] !== byte) child = this.#nextSibling[child] as number;
    return child;
  }

  /** Goes breadth first: the links of a node build on those of shorter ones. */
  #link(): void {
    const queue = [root];
    for (const node of queue) {
      for (let child = this.#firstChild[node] as number; child !== none; child = this.#nextSibling[child] as number) {
        const failure = node === root ? root : this.next(this.#failure[node] as number, this.#byte[child] as number);
        this.#failure[child] = failure;
        this.#nextMatch[child] = this.#endingAt.has(failure) ? failure : (this.#nextMatch[failure] as number);
        queue.push(child);
      }
    }
  }
}
