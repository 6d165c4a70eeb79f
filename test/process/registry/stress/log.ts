import { openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SlotKind } from '../../../../src/registry/slot.ts';

/** What a process says of itself: that it holds a slot, from after it was bound until before it is released. */
export type Entry =
  | { what: 'in'; slot: string; kind: SlotKind; permits: number; numbers: number[] }
  | { what: 'out'; slot: string }
  /** Written just before the process ends itself, or is ended. */
  | { what: 'dying'; point: string };

/** `at` is the clock that all processes of the machine share, in ns. */
export type Line = Entry & { at: number; who: string };

/** A file of its own for each writer: nothing is shared but the clock, and each line is one append. */
export class StressLog {
  readonly #fd: number;
  readonly #writer: string;

  constructor(folder: string, writer: string) {
    this.#fd = openSync(join(folder, `${writer}.jsonl`), 'a');
    this.#writer = writer;
  }

  write(entry: Entry, who: string = this.#writer): void {
    writeSync(this.#fd, `${JSON.stringify({ ...entry, at: Number(process.hrtime.bigint()), who } satisfies Line)}\n`);
  }
}

/** All lines of all writers, in the order of time. */
export function readLogs(folder: string): Line[] {
  return readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .sort((a, b) => a.at - b.at);
}
