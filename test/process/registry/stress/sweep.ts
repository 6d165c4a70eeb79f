import type { SlotKind, Use } from '../../../../src/registry/slot.ts';
import type { Line } from './log.ts';

/** A slot that a process held for certain, from one moment to another. */
export interface Hold {
  slot: string;
  kind: SlotKind;
  permits: number;
  numbers: number[];
  from: number;
  until: number;
}

/**
 * Who held what and when. Each ends with the first of `out` and its holder's death, so that none is longer than it was.
 * @throws when one has no end: the log is not whole
 */
export function holdsOf(lines: readonly Line[]): Hold[] {
  return lines
    .flatMap((line) => (line.what === 'in' ? line : []))
    .map(({ slot, kind, permits, numbers, who, at: from }) => {
      const ends = lines.filter(
        (line) => line.who === who && (line.what === 'dying' || (line.what === 'out' && line.slot === slot)),
      );
      if (ends.length === 0) throw new Error(`the log does not say how long ${who} held slot ${slot}`);
      return { slot, kind, permits, numbers, from, until: Math.min(...ends.map(({ at }) => at)) };
    })
    .filter(({ from, until }) => from < until);
}

/** Goes through every moment at which a slot was taken or given back. */
export function sweep(holds: readonly Hold[], limits: Use): { moments: number; most: Use; wrong: string[] } {
  const moments = holds
    .flatMap((hold) => [
      { at: hold.from, taken: true, hold },
      { at: hold.until, taken: false, hold },
    ])
    // What is given back at the very moment in which other permits are taken makes room for them.
    .sort((a, b) => a.at - b.at || Number(a.taken) - Number(b.taken));
  const most: Use = { visible: 0, background: 0, total: 0 };
  const out = new Set<Hold>();
  const wrong: string[] = [];
  for (const { at, taken, hold } of moments) {
    if (!taken) {
      out.delete(hold);
      continue;
    }
    const numbers = new Set([...out].flatMap((other) => other.numbers));
    const shared = hold.numbers.filter((number) => numbers.has(number));
    if (shared.length > 0) wrong.push(`at ${at}: the number ${shared.join(', ')} is out twice`);
    out.add(hold);
    const use = useOf(out);
    for (const what of ['visible', 'background', 'total'] as const) {
      most[what] = Math.max(most[what], use[what]);
      if (use[what] > limits[what]) wrong.push(`at ${at}: ${what} ${use[what]}/${limits[what]}`);
    }
  }
  return { moments: moments.length, most, wrong };
}

function useOf(holds: Iterable<Hold>): Use {
  const use = { visible: 0, background: 0, total: 0 };
  for (const { kind, permits } of holds) {
    use[kind] += permits;
    use.total += permits;
  }
  return use;
}
