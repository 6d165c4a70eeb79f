/** A command was called in a way that its usage text does not describe. */
export class UsageError extends Error {
  override name = 'UsageError';
}
