const maxNames = 10;

/** Lists the names of processes, of many the first ones. */
export function shownNames(names: readonly string[]): string {
  return [...names.slice(0, maxNames), ...(names.length > maxNames ? ['…'] : [])].join(', ');
}
