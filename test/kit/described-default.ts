/** Returns the default that the description of an input gives as a fixed text, as in "Default: `10s`."; '' for none. */
export function describedDefault(description: string): string {
  return /Default: `([^`]*)`\.\s*$/.exec(description)?.[1] ?? '';
}
