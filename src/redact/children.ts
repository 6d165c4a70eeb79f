const none = 0;

/** The children of the nodes of a trie: a hash table, since some nodes have two and some two hundred. */
export class Children {
  /** `node * 256 + byte`, where the child in the same place is not `none`. */
  #keys = new Uint32Array(1024);
  #children = new Int32Array(1024);
  #size = 0;

  /** Returns the child that a byte leads to, or 0. */
  get(node: number, byte: number): number {
    return this.#children[this.#placeOf(node * 256 + byte)] as number;
  }

  /** Adds a child, which is not there yet. */
  add(node: number, byte: number, child: number): void {
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    this.#put(node * 256 + byte, child);
  }

  #put(key: number, child: number): void {
    const place = this.#placeOf(key);
    this.#keys[place] = key;
    this.#children[place] = child;
  }

  /** Returns where a key is, or where it can be put. */
  #placeOf(key: number): number {
    const last = this.#keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
    while (this.#children[place] !== none && this.#keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [keys, children] = [this.#keys, this.#children];
    this.#keys = new Uint32Array(keys.length * 4);
    this.#children = new Int32Array(keys.length * 4);
    children.forEach((child, place) => {
      if (child !== none) this.#put(keys[place] as number, child);
    });
  }
}
