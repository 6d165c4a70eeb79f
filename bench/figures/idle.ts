import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, type Figure, onlyOnLinux, type Result, skipped } from '../figure.ts';
import { cpuMs, findSupervisor, sleeps } from '../proc.ts';
import type { RunningStep } from '../rivals.ts';

const limit = 0.5;
/** The time after which all work of the start is done. */
const settleMs = 3_000;

/** Measures the cost of a silent command. */
export const idle: Figure = {
  name: 'idle',
  title: 'A silent command (`sleep`)',
  async measure({ rivals, quick }) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const windowMs = quick ? 2_000 : 30_000;
    let usage: Usage[] = [];
    await rivals.step(`exec sleep ${(settleMs + windowMs) / 1000 + 3}`, {
      whileRunning: async (step) => {
        usage = await watch(step, windowMs);
      },
    });
    return { ...usageResult('a silent command', usage, windowMs), notes: [] };
  },
};

export interface Usage {
  name: string;
  /** Processor time in ms. */
  cpu: number;
  wakeUps: number;
}

/** Makes the goal and the table for the usage in a window of `windowMs` in which nothing happened. */
export function usageResult(figure: string, usage: Usage[], windowMs: number): Pick<Result, 'goals' | 'comparison'> {
  const percent = (used: number) => (used / windowMs) * 100;
  const total = percent(usage.reduce((sum, { cpu }) => sum + cpu, 0));
  return {
    goals: [atMost(figure, total, limit, (value) => `${value.toFixed(2)} % of a core`)],
    comparison: {
      header: ['', 'processor time', 'of a core', 'wake-ups'],
      rows: usage.map(({ name, cpu, wakeUps }) => [
        name,
        `${cpu} ms in ${windowMs / 1000} s`,
        `${percent(cpu).toFixed(2)} %`,
        `${(wakeUps / (windowMs / 1000)).toFixed(1)} a second`,
      ]),
    },
  };
}

/** Measures what main and supervisor use in a window of `windowMs`, after all work of the start is done. */
export async function watch(step: RunningStep, windowMs: number): Promise<Usage[]> {
  const processes = { main: step.pid, supervisor: await findSupervisor(step) };
  await sleep(settleMs);
  const look = () => Object.entries(processes).map(([name, pid]) => ({ name, cpu: used(pid), wakeUps: sleeps(pid) }));
  const before = look();
  await sleep(windowMs);
  return look().map(({ name, cpu, wakeUps }, index) => ({
    name,
    cpu: cpu - (before[index]?.cpu ?? 0),
    wakeUps: wakeUps - (before[index]?.wakeUps ?? 0),
  }));
}

function used(pid: number): number {
  const ms = cpuMs(pid);
  if (ms === undefined) throw new Error(`process ${pid} ended in the middle of the measurement`);
  return ms;
}
