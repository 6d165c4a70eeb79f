/** Names of files in one tree, no two the same: they may differ by what was redacted in them alone, or by case. */
export class UniqueNames {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** The name, or one like it that no file has and that leads through none. With `/` between its parts. */
  take(name: string): string {
    const parts = name.split('/');
    const folder = parts.slice(0, -1).reduce((above, part) => this.#folder(join(above, part)), '');
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
