import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { below, type Figure, onlyOnLinux, type Result, type Setting, skipped } from '../figure.ts';
import { generateLog, mebibyte } from '../log-payload.ts';
import { findSupervisor, peakMemory } from '../proc.ts';
import type { RunningStep } from '../rivals.ts';

export const limits = { main: 130, supervisor: 90 };
const sampleMs = 25;

/** Measures the peak memory of main and supervisor with large logs. */
export const memory: Figure = {
  name: 'memory',
  title: 'Peak memory with a large log',
  async measure(setting) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const result: Result = { goals: [], comparison: { header: ['', 'main', 'supervisor'], rows: [] }, notes: [] };
    for (const size of setting.quick ? [20] : [300, 3 * 1024]) {
      const label = size < 1024 ? `${size} MiB` : `${size / 1024} GiB`;
      if (!(await hasRoomFor(size * mebibyte))) {
        result.notes.push(`Skipped ${label}: not enough room in ${tmpdir()}.`);
        continue;
      }
      const peaks = await peaksWith(setting, size * mebibyte);
      result.comparison.rows.push([label, mib(peaks.main), mib(peaks.supervisor)]);
      for (const name of ['main', 'supervisor'] as const) {
        result.goals.push(below(`peak memory of ${name}, ${label} of log`, peaks[name], limits[name] * mebibyte, mib));
      }
    }
    return result;
  },
};

export type Peaks = Record<'main' | 'supervisor', number>;

async function peaksWith({ rivals }: Setting, bytes: number): Promise<Peaks> {
  const peaks: Peaks = { main: 0, supervisor: 0 };
  await rivals.step(generateLog(bytes), {
    inputs: { 'max-log-size': '8GiB' },
    whileRunning: (step) => sample(step, peaks),
  });
  return peaks;
}

/** Samples until the end of the step. The kernel keeps the peak, so the last sample has it. */
export async function sample(step: RunningStep, peaks: Peaks): Promise<void> {
  const supervisor = await findSupervisor(step);
  for (;;) {
    const main = peakMemory(step.pid);
    if (main === undefined) return;
    peaks.main = main;
    peaks.supervisor = peakMemory(supervisor) ?? peaks.supervisor;
    await sleep(sampleMs);
  }
}

async function hasRoomFor(bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(tmpdir());
  return bavail * bsize > bytes * 1.2 + 1024 * mebibyte;
}

export function mib(bytes: number): string {
  return `${(bytes / mebibyte).toFixed(0)} MiB`;
}
