import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { atLeast, type Figure, type Setting } from '../figure.ts';
import { complete, copyLog, generateLog, mebibyte, writeLog } from '../log-payload.ts';
import { interleave, median, medianRatio } from '../statistics.ts';

const limit = 0.55;

/** Measures how fast a large log passes through the step, relative to a plain pipe. */
export const throughput: Figure = {
  name: 'throughput',
  title: 'A large log through the step',
  async measure(setting) {
    const { rivals, quick } = setting;
    const size = (quick ? 20 : 300) * mebibyte;
    const rounds = quick ? 1 : 5;
    const file = join(rivals.folder, 'prepared.log');
    await rivals.plain(writeLog(size, file));
    const { size: bytes } = await stat(file);
    const generated = await race(setting, generateLog(size), bytes, rounds);
    const copied = await race(setting, copyLog(file), bytes, rounds);
    await rm(file);

    const ratio = medianRatio(generated.plain, generated.step);
    const row = (name: string, values: number[], plain: number[]) => [
      name,
      `${(median(values) / 1000).toFixed(2)} s`,
      `${(Math.min(...values) / 1000).toFixed(2)} s`,
      `${(bytes / mebibyte / (median(values) / 1000)).toFixed(0)} MiB/s`,
      medianRatio(plain, values).toFixed(2),
    ];
    const rows = (from: string, times: Times) => [
      row(`${from}, this action`, times.step, times.plain),
      row(`${from}, @actions/exec`, times.exec, times.plain),
      row(`${from}, bash -e`, times.plain, times.plain),
    ];
    return {
      goals: [
        atLeast(`${size / mebibyte} MiB of log, in speeds of a plain pipe`, ratio, limit, (value) => value.toFixed(2)),
      ],
      comparison: {
        header: ['', 'median', 'best', 'speed', 'of a plain pipe'],
        rows: [...rows('lines from awk', generated), ...rows('a file from cat', copied)],
      },
      notes: [
        `The whole step, with its start. Exactly ${bytes} bytes of output arrived each time.`,
        'The goal is for lines that awk writes one by one; `cat` only copies, and is for information.',
      ],
    };
  },
};

type Times = Record<'step' | 'exec' | 'plain', number[]>;

function race({ rivals }: Setting, script: string, bytes: number, rounds: number): Promise<Times> {
  return interleave(rounds, {
    step: () => complete(bytes, (onChunk) => rivals.step(script, { onChunk })),
    exec: () => complete(bytes, (onChunk) => rivals.exec(script, onChunk)),
    plain: () => complete(bytes, (onChunk) => rivals.plain(script, onChunk)),
  });
}
