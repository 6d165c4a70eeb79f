import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, type Figure, onlyOnLinux, skipped } from '../figure.ts';
import { cpuMs, findSupervisor } from '../proc.ts';
import type { ChunkReader } from '../running.ts';
import { interleave, median } from '../statistics.ts';

/**
 * A `run:` step of 100,000 lines takes 332 ms more than one of `true` under GitHub's own Worker (2.336.0, on a machine like that of
 * docs/benchmarks.md). The Worker cannot be measured here: half of that time stands for half of what it uses.
 */
const limitMs = 166;
/** As many are written, because the system counts hundredths of a second; the result is for 100,000. */
const lines = 1_000_000;
const share = 100_000 / lines;
/** The time after which all that a line has caused is done. */
const settleMs = 500;

/** Measures the processor time that a long log takes beyond that of the start. */
export const costOfLines: Figure = {
  name: 'lines',
  title: 'The processor time of 100,000 lines, without that of the start',
  async measure({ rivals, quick }) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const parts: Record<'main' | 'supervisor', number[]> = { main: [], supervisor: [] };
    const times = await interleave(quick ? 1 : 7, {
      'this action': async () => {
        const log = new Marks();
        await rivals.step(script, {
          onChunk: log.onChunk,
          whileRunning: async (running) => {
            const supervisor = await findSupervisor(running);
            const [main = 0, other = 0] = await log.used([running.pid, supervisor]);
            parts.main.push(main);
            parts.supervisor.push(other);
          },
        });
        return (parts.main.at(-1) ?? 0) + (parts.supervisor.at(-1) ?? 0);
      },
      '@actions/exec': async () => {
        const log = new Marks();
        let used = 0;
        await rivals.exec(script, log.onChunk, async ({ pid }) => {
          [used = 0] = await log.used([pid]);
        });
        return used;
      },
    });
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    return {
      goals: [atMost('processor time of 100,000 lines', median(times['this action']), limitMs, ms)],
      comparison: {
        header: ['', 'processor time', 'of main', 'of the supervisor'],
        rows: [
          ['this action', ms(median(times['this action'])), ms(median(parts.main)), ms(median(parts.supervisor))],
          ['@actions/exec', ms(median(times['@actions/exec'])), '', ''],
        ],
      },
      notes: ['The runner reads the lines, too, in each case.'],
    };
  },
};

const [first, last] = ['the first line', 'the last line'];
/** It waits before and after the lines, so that the processes can be looked at. */
const script = `echo ${first}
sleep 2
awk 'BEGIN { for (i = 0; i < ${lines}; i++) print i, "src/components/table/row.ts: compiled in 12 ms" }'
echo ${last}
sleep 2
`;

/** Waits for the two lines that stand around the others. */
class Marks {
  readonly #first = Promise.withResolvers<void>();
  readonly #last = Promise.withResolvers<void>();
  #tail = '';

  readonly onChunk: ChunkReader = (chunk) => {
    const text = this.#tail + chunk.toString('latin1');
    if (text.includes(`${first}\n`)) this.#first.resolve();
    if (text.includes(`${last}\n`)) this.#last.resolve();
    this.#tail = text.slice(-first.length);
  };

  /** Returns the ms for each 100,000 lines that each of these processes has used. */
  async used(pids: number[]): Promise<number[]> {
    const look = () => pids.map((pid) => cpuMs(pid) ?? Number.NaN);
    await this.#first.promise;
    await sleep(settleMs);
    const before = look();
    await this.#last.promise;
    await sleep(settleMs);
    return look().map((ms, index) => (ms - (before[index] ?? Number.NaN)) * share);
  }
}
