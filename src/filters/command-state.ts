/** Every command that the runner obeys (its ExtensionManager.cs). To it, everything else that looks like one is text. */
export const registeredCommands: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** The runner keeps the first ten annotations of a kind for a step (its ExecutionContext.cs); the last place is ours. */
const maxFromCommand = 9;

/** The kind of annotation that a command makes. The runner warns of each use of the deprecated ones. */
const kinds = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'notice'],
  ['set-output', 'warning'],
  ['save-state', 'warning'],
]);

/** What the workflow commands of one step share, whichever stream they come through, as in the runner. */
export class CommandState {
  /** The text that ends `stop-commands`, in lower case; undefined while commands act. */
  #token: string | undefined;
  readonly #made = new Map<string, number>();

  get token(): string | undefined {
    return this.#token;
  }

  /** From here on all is text, until the token. The runner refuses some tokens (ActionCommandManager.cs); those do nothing. */
  stop(token: string): void {
    const name = token.toLowerCase();
    if (name !== '' && name !== 'pause-logging' && !registeredCommands.has(name)) this.#token = name;
  }

  resume(): void {
    this.#token = undefined;
  }

  /** Counts the annotation that a command makes, if it makes one. */
  count(name: string): void {
    const kind = kinds.get(name);
    if (kind !== undefined) this.#made.set(kind, this.#madeBy(name) + 1);
  }

  /** Returns whether there is room for one more annotation of the command's. Only an annotation as such needs room. */
  hasRoom(name: string): boolean {
    return kinds.get(name) !== name || this.#madeBy(name) < maxFromCommand;
  }

  #madeBy(name: string): number {
    return this.#made.get(kinds.get(name) ?? '') ?? 0;
  }
}
