/** The amount of redaction in an artifact; never the values. */
export interface RedactionReport {
  /** The number of times that a known value was replaced. */
  values: number;
  /** The number of tokens that were recognized by their format and replaced, by kind. */
  kinds: Record<string, number>;
  /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
  leftOut: string[];
}

/** Returns the number of redacted places. */
export function placesRedacted({ values, kinds }: Pick<RedactionReport, 'values' | 'kinds'>): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, values);
}
