import { closest } from './closest.ts';
import { trimmed } from './formats.ts';

/** The ends of an attempt that have a name. */
const ends = ['any', 'failure', 'timeout', 'stall', 'signal'] as const;

/** Of Windows. */
const maxExitCode = 0xffff_ffff;

/** What others call these ends. */
const otherNames: Readonly<Record<string, (typeof ends)[number]>> = { error: 'failure', exit: 'failure', all: 'any' };

/** The ends after which there is a retry: names, exit codes and ranges of these, as in `timeout`, `75`, `1-3`. */
export const retryOn = trimmed(
  parseRetryOn,
  `one of ${ends.join(', ')}, an exit code such as 75, a range such as 1-3, or a list of these`,
  (z) => z.array(z.string()),
  suggestRetryOn,
);

/** Returns the first and the last code of an item that is an exit code or a range; undefined for a name. */
export function exitCodesOf(item: string): [number, number] | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(item) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last)];
}

function parseRetryOn(text: string): string[] | undefined {
  const items = itemsOf(text);
  return items.length > 0 && items.every(isItem) ? items : undefined;
}

function itemsOf(text: string): string[] {
  const items = text.replace(/\s*-\s*/g, '-').split(/[\s,]+/);
  return items.filter((item) => item !== '');
}

function isItem(item: string): boolean {
  const [first, last] = exitCodesOf(item) ?? [0, 0];
  return (ends as readonly string[]).includes(item) || (first >= 1 && first <= last && last <= maxExitCode);
}

function suggestRetryOn(text: string): string[] {
  const meant = itemsOf(text).map((item) => (isItem(item) ? item : (otherNames[item] ?? closest(item, ends))));
  return meant.length === 0 || meant.includes(undefined) ? [] : [[...new Set(meant)].join(', ')];
}
