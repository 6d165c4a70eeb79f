import { openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SlotKind } from '../../../../src/registry/slot.ts';

/** An entry of a process: `in` after it has bound a slot, `out` before it releases it. */
export type Entry =
  | { what: 'in'; slot: string; kind: SlotKind; permits: number; numbers: number[] }
  | { what: 'out'; slot: string }
  /** Written just before the process is killed. */
  | { what: 'dying'; point: string };

/** `at` is the monotonic clock of the machine, in ns. */
export type Line = Entry & { at: number; who: string };

/** Each process has its own file, so that processes share only the clock. Each line is one append. */
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

/** All lines of all processes, in chronological order. */
export function readLogs(folder: string): Line[] {
  return readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .sort((a, b) => a.at - b.at);
}
