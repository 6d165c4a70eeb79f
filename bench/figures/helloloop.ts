import { join } from 'node:path';
import { madeUpAttempts } from '../../test/fixtures/helloloop/made-up.ts';
import { atLeast, below, type Figure, onlyOnLinux, type Setting, skipped } from '../figure.ts';
import { mebibyte } from '../log-payload.ts';
import { quoted } from '../rivals.ts';
import type { ChunkReader } from '../running.ts';
import { interleave, median, medianRatio, percentile } from '../statistics.ts';
import { DelayReader } from './delay.ts';
import { limits as memoryLimits, mib, type Peaks, sample } from './memory.ts';

const limits = { p50: 20, speed: 0.55 };
/** The inputs of a step that follows a session started by `launch`. */
export const inputs = { attach: 'helloloop', artifacts: 'never', 'attach-timeout': '2m' };
const program = `${quoted(process.execPath)} ${quoted(join(import.meta.dirname, '../../test/fixtures/helloloop/made-up.ts'))}`;
/** Returns a script that starts a session, which outlives the script, as with HelloLoop. */
export const launch = (args: string) => `${program} . ${args} < /dev/null > /dev/null 2>&1 &`;

/** Measures a HelloLoop session of three tasks and forty attempts, and one that writes lines at a steady pace. */
export const helloloop: Figure = {
  name: 'helloloop',
  title: 'Following a HelloLoop session',
  async measure(setting) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const { rivals, quick } = setting;
    const size = quick ? 5 : 200;
    const lines = quick ? 50 : 250;
    const delays = new DelayReader(lines);
    const peaks: Peaks = { main: 0, supervisor: 0 };
    const times = await interleave(quick ? 1 : 3, {
      alone: () => rivals.plain(`${program} . ${size * mebibyte}`),
      step: () => complete(size, (onChunk) => followed(setting, size, peaks, onChunk)),
    });
    await interleave(quick ? 1 : 5, {
      step: () => delays.read((onChunk) => rivals.step(launch(`stamps ${lines} 10`), { inputs, onChunk })),
    });
    const ratio = medianRatio(times.alone, times.step);
    const seconds = (values: number[]) => `${(median(values) / 1000).toFixed(2)} s`;
    return {
      goals: [
        below('delay from HelloLoop to the step log, p50', percentile(delays.delays, 50), limits.p50, ms),
        atLeast(`${size} MiB of HelloLoop's logs, in speeds of HelloLoop alone`, ratio, limits.speed, (value) =>
          value.toFixed(2),
        ),
        below('peak memory of main, HelloLoop', peaks.main, memoryLimits.main * mebibyte, mib),
        below('peak memory of supervisor, HelloLoop', peaks.supervisor, memoryLimits.supervisor * mebibyte, mib),
      ],
      comparison: {
        header: ['', `${size} MiB`, 'memory of main', 'of supervisor', 'delay p50', 'p99', 'worst'],
        rows: [
          [
            'this action',
            seconds(times.step),
            mib(peaks.main),
            mib(peaks.supervisor),
            ...[50, 99, 100].map((percent) => ms(percentile(delays.delays, percent))),
          ],
          ['HelloLoop alone', seconds(times.alone), '', '', '', '', ''],
        ],
      },
      notes: [
        `Three tasks, forty attempts; all ${lineCount(size)} lines arrived each time, though HelloLoop writes every log twice.`,
        "The delay is the time from the write to HelloLoop's log to the arrival at the end of the pipe.",
      ],
    };
  },
};

function followed({ rivals }: Setting, size: number, peaks: Peaks, onChunk: ChunkReader): Promise<number> {
  return rivals.step(launch(`${size * mebibyte}`), {
    inputs,
    onChunk,
    whileRunning: async (step) => {
      const own: Peaks = { main: 0, supervisor: 0 };
      await sample(step, own);
      peaks.main = Math.max(peaks.main, own.main);
      peaks.supervisor = Math.max(peaks.supervisor, own.supervisor);
    },
  });
}

function lineCount(size: number): number {
  return madeUpAttempts(size * mebibyte).reduce((sum, { lines }) => sum + lines, 0);
}

/** Times a run. @throws unless every line arrives once */
async function complete(size: number, run: (onChunk: ChunkReader) => Promise<number>): Promise<number> {
  const mark = Buffer.from(' compiling the modules of the shop,');
  let arrived = 0;
  let rest = Buffer.alloc(0);
  const time = await run((chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
      arrived += 1;
      from = at + mark.length;
    }
    rest = bytes.subarray(Math.max(from, bytes.length - mark.length + 1));
  });
  if (arrived !== lineCount(size)) throw new Error(`${lineCount(size)} lines were written and ${arrived} arrived`);
  return time;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
