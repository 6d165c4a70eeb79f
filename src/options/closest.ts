/** Returns the candidate that somebody may have meant by a name, misspelt or in part; undefined when none is near. */
export function closest<T extends string>(name: string, candidates: readonly T[]): T | undefined {
  const plain = withoutSeparators(name);
  // Of the shortest words every other one is near.
  const limit = plain.length < 3 ? 0 : Math.max(1, Math.floor(plain.length / 4));
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(plain, withoutSeparators(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? sharingWords(name, candidates);
}

/** `max_attempts`, `maxAttempts` and `max-attempts` are the same. */
export function withoutSeparators(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, '');
}

/** `attempts` is part of `max-attempts`, and `timeout` of `timeout-minutes`. */
function sharingWords<T extends string>(text: string, candidates: readonly T[]): T | undefined {
  const words = wordsOf(text);
  const [longer] = candidates
    .filter((candidate) => words.every((word) => wordsOf(candidate).includes(word)))
    .sort((a, b) => a.length - b.length);
  const [shorter] = candidates
    .filter((candidate) => wordsOf(candidate).every((word) => words.includes(word)))
    .sort((a, b) => b.length - a.length);
  return longer ?? shorter;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[-_ ]+/);
}

/** The number of letters to add, remove, replace or swap with the next one. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, isSwap ? at(before, j - 2) + 1 : replaced));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
