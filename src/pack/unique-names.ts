/** Keeps the names in a tree of files apart: some may differ only in a redacted part, or in case. */
export class UniqueNames {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** Returns the name, or a similar one if it or a folder in it is taken by a file. Its parts are separated by `/`. */
  take(name: string): string {
    const parts = name.split('/');
    const folder = parts.slice(0, -1).reduce((parent, part) => this.#folder(join(parent, part)), '');
    const path = join(folder, parts.at(-1) ?? '');
    const free = firstFree(path, (candidate) => this.#files.has(candidate) || this.#folders.has(candidate));
    this.#files.add(free.toLowerCase());
    return free;
  }

  #folder(path: string): string {
    const free = firstFree(path, (candidate) => this.#files.has(candidate));
    this.#folders.add(free.toLowerCase());
    return free;
  }
}

function firstFree(name: string, isTaken: (lowerCase: string) => boolean): string {
  let candidate = name;
  for (let copy = 2; isTaken(candidate.toLowerCase()); copy += 1) candidate = `${name}-${copy}`;
  return candidate;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
