/** A command of the CLI. */
export interface Command {
  /** Its lines in the usage text. */
  usage: string;
  /** @throws UsageError when it was not called as `usage` says, any other error when it failed */
  run(args: readonly string[]): Promise<void>;
}

/** A command was called in a way that does not exist. */
export class UsageError extends Error {
  override name = 'UsageError';
}
