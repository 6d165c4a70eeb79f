import { oneLine } from '../text/plain-text.ts';

const maxNames = 10;
const maxLength = 80;

/** Returns the name of a process in a length for a line of the log; of a longer one its first words. */
function shownName(name: string): string {
  return oneLine(name, maxLength);
}

/** Lists the names of processes, of many the first ones. */
export function shownNames(names: readonly string[]): string {
  return [...names.slice(0, maxNames).map(shownName), ...(names.length > maxNames ? ['…'] : [])].join(', ');
}
