export function median(values: number[]): number {
  return percentile(values, 50);
}

/** Returns the smallest value that at least `percent` of the values do not exceed. */
export function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/**
 * Measures everything once per round, each time in another order, so that a disturbance of the machine affects all of
 * it. The values of one round have the same index.
 */
export async function interleave<Name extends string>(
  rounds: number,
  measures: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measures) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[(round + index) % names.length] as Name;
      values[name].push(await measures[name]());
    }
  }
  return values;
}

/** Returns the median of the rounds' ratios: a disturbance slows down both sides of a ratio. */
export function medianRatio(values: number[], units: number[]): number {
  return median(values.map((value, round) => value / (units[round] ?? Number.NaN)));
}
