import type { SlotKind, Use } from '../../../../src/registry/slot.ts';
import type { Line } from './log.ts';

/** A slot that a process certainly held, from one moment to another. */
export interface Hold {
  slot: string;
  kind: SlotKind;
  permits: number;
  numbers: number[];
  from: number;
  until: number;
}

/**
 * Returns who held which slot, and when. Each hold ends with the release or the death of its holder, whichever is first.
 * @throws if a hold has no end: the log is incomplete
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

/** Checks the limits at every moment at which a slot was taken or released. */
export function sweep(holds: readonly Hold[], limits: Use): { moments: number; most: Use; wrong: string[] } {
  const moments = holds
    .flatMap((hold) => [
      { at: hold.from, taken: true, hold },
      { at: hold.until, taken: false, hold },
    ])
    // A permit that is released at the moment in which another is taken makes room for it.
    .sort((a, b) => a.at - b.at || Number(a.taken) - Number(b.taken));
  const most: Use = { visible: 0, background: 0, total: 0 };
  const current = new Set<Hold>();
  const wrong: string[] = [];
  for (const { at, taken, hold } of moments) {
    if (!taken) {
      current.delete(hold);
      continue;
    }
    const numbers = new Set([...current].flatMap((other) => other.numbers));
    const shared = hold.numbers.filter((number) => numbers.has(number));
    if (shared.length > 0) wrong.push(`at ${at}: the number ${shared.join(', ')} is held twice`);
    current.add(hold);
    const use = useOf(current);
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
