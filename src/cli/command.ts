/** A command of the CLI. */
export interface Command {
  /** Its lines in the usage text. */
  usage: string;
  /** @throws UsageError for a call that `usage` does not describe, another error for a failure */
  run(args: readonly string[]): Promise<void>;
}

/** A command was called in a way that its usage text does not describe. */
export class UsageError extends Error {
  override name = 'UsageError';
}
