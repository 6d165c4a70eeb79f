import { quote } from '../../text/quote.ts';

/** A test whose failures are not to fail anything. */
export interface QuarantineEntry {
  /** The id of a test, or a pattern in which `*` stands for anything. */
  test: string;
  /** The last day on which it holds, in UTC. */
  until: string;
  issue?: string | undefined;
  reason?: string | undefined;
}

/** Knows which tests are in quarantine on a day. */
export class Quarantine {
  readonly entries: readonly QuarantineEntry[];
  readonly #today: string;
  readonly #exact = new Map<string, number[]>();
  readonly #patterns: { parts: string[]; entry: number }[] = [];

  constructor(entries: readonly QuarantineEntry[], now: Date) {
    this.entries = entries;
    this.#today = now.toISOString().slice(0, 10);
    for (const [entry, { test }] of entries.entries()) {
      this.#exact.set(test, [...(this.#exact.get(test) ?? []), entry]);
      if (test.includes('*')) this.#patterns.push({ parts: test.split('*'), entry });
    }
  }

  /** Returns the numbers of the entries that match an id, expired or not. */
  matches(id: string): number[] {
    const found = this.#exact.get(id) ?? [];
    const byPattern = this.#patterns.filter(({ parts, entry }) => !found.includes(entry) && matchesParts(parts, id));
    return [...found, ...byPattern.map(({ entry }) => entry)];
  }

  /** Whether the failure of a test is not to fail anything. */
  holds(id: string): boolean {
    return this.entryFor(id) !== undefined;
  }

  /** Returns an entry that matches an id and is in force. */
  entryFor(id: string): QuarantineEntry | undefined {
    return this.matches(id)
      .map((entry) => this.#entry(entry))
      .find((entry) => !this.isExpired(entry));
  }

  /** The expired entries that match an id, of which none that is in force does. */
  expiredFor(id: string): QuarantineEntry[] {
    const entries = this.matches(id).map((entry) => this.#entry(entry));
    return entries.every((entry) => this.isExpired(entry)) ? entries : [];
  }

  isExpired({ until }: QuarantineEntry): boolean {
    return until < this.#today;
  }

  /** Sentences about entries that matched no test in any attempt. */
  unmatched(matched: ReadonlySet<number>): string[] {
    return this.entries.flatMap(({ test }, index) =>
      matched.has(index) ? [] : [`${quote(test, 200)} in the quarantine matches no test`],
    );
  }

  #entry(index: number): QuarantineEntry {
    const entry = this.entries[index];
    if (entry === undefined) throw new Error(`There is no entry ${index}.`);
    return entry;
  }
}

/** Each part is looked for once from left to right, so the time is in proportion to the id. */
function matchesParts(parts: readonly string[], id: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!id.startsWith(first) || id.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of rest) {
    const at = id.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return id.endsWith(last) && id.length - last.length >= from;
}
