import { join } from 'node:path';
import { below, type Figure, type Setting } from '../figure.ts';
import { programPath, quoted } from '../rivals.ts';
import type { ChunkReader } from '../running.ts';
import { interleave, percentile } from '../statistics.ts';

const linesPerSecond = 100;
const limits = { p50: 5, p99: 30 };

/** Measures how long a line of the command takes to reach the reader of the step's log. */
export const delay: Figure = {
  name: 'delay',
  title: `Delay from a write to the step's log, at ${linesPerSecond} lines a second`,
  async measure(setting) {
    const { rivals, quick } = setting;
    const lines = quick ? 100 : 250;
    const write = [quoted(process.execPath), programPath('writer.mjs'), lines, 1000 / linesPerSecond].join(' ');
    const step = new DelayReader(lines);
    const exec = new DelayReader(lines);
    const tail = new DelayReader(lines);
    const plain = new DelayReader(lines);
    await interleave(quick ? 1 : 5, {
      step: () => step.read((onChunk) => rivals.step(write, { onChunk })),
      exec: () => exec.read((onChunk) => rivals.exec(write, onChunk)),
      tail: () => tail.read((onChunk) => rivals.plain(tailed(setting, write), onChunk)),
      plain: () => plain.read((onChunk) => rivals.plain(write, onChunk)),
    });
    const row = (name: string, { delays }: DelayReader) => [
      name,
      ...[50, 90, 99, 100].map((percent) => ms(percentile(delays, percent))),
    ];
    return {
      goals: [
        below('delay, p50', percentile(step.delays, 50), limits.p50, ms),
        below('delay, p99', percentile(step.delays, 99), limits.p99, ms),
      ],
      comparison: {
        header: ['', 'p50', 'p90', 'p99', 'worst'],
        rows: [
          row('this action', step),
          row('@actions/exec', exec),
          row('tail -F of a file', tail),
          row('bash -e', plain),
        ],
      },
      notes: [`${step.delays.length} lines each, a pipe read by this process at the other end.`],
    };
  },
};

/** The command writes to a file that `tail` follows. `tail` is killed after it has had time to print the last line. */
function tailed({ rivals }: Setting, write: string): string {
  const file = quoted(join(rivals.folder, 'followed.log'));
  return [`: > ${file}`, `tail -n +1 -F ${file} &`, `${write} >> ${file}`, 'sleep 1.5', 'kill $!'].join('\n');
}

/** Finds the lines with a time in the output and records how old they are. */
export class DelayReader {
  readonly delays: number[] = [];
  readonly #lines: number;

  constructor(lines: number) {
    this.#lines = lines;
  }

  /** Reads one run to its end. @throws when a line is missing */
  async read(run: (onChunk: ChunkReader) => Promise<number>): Promise<number> {
    const before = this.delays.length;
    let rest = '';
    const time = await run((chunk) => {
      const now = process.hrtime.bigint();
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const written = /^at (\d+) line/.exec(line)?.[1];
        if (written !== undefined) this.delays.push(Number(now - BigInt(written)) / 1e6);
      }
    });
    const arrived = this.delays.length - before;
    if (arrived !== this.#lines) throw new Error(`${this.#lines} lines were written and ${arrived} arrived`);
    return time;
  }
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
