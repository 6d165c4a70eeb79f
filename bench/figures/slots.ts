import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { SqliteRegistry } from '../../src/registry/sqlite/sqlite-registry.ts';
import { type Contended, contend, message, startProgram } from '../contention.ts';
import { atMost, below, type Figure, onlyOnLinux, type Setting, skipped } from '../figure.ts';
import { permits, slotRequest } from '../locks.ts';
import { cpuMs, sleeps } from '../proc.ts';
import { interleave, median, medianRatio, percentile } from '../statistics.ts';

const limits = { alone: 1, p50: 5, p99: 50, waiting: 0.3 };
const processes = 32;
const holdMs = 5;
/** The time after which all work of the start is done. */
const settleMs = 3_000;

const ways = { slots: 'this action', flock: 'flock', 'proper-lockfile': 'proper-lockfile' } as const;
type Way = keyof typeof ways;

/** Measures the cost of a slot, the speed of a hand-over, and the cost of waiting. */
export const slots: Figure = {
  name: 'slots',
  title: `A slot taken and released, and ${permits} permits among ${processes} processes`,
  async measure(setting) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const alone = await takeAlone(setting);
    const rounds = setting.quick ? 5 : 20;
    const contended = await takeTogether(setting, rounds);
    const windowMs = setting.quick ? 2_000 : 30_000;
    const waiting = await wait(setting, windowMs);
    const handOvers = (way: Way) => contended[way].flatMap((one) => one.handOvers);
    const times = (way: Way) => contended[way].map(({ ms: time }) => time);
    const percent = (used: number) => (used / windowMs) * 100;
    return {
      goals: [
        below('a slot taken and released', median(alone.slots), limits.alone, ms),
        below('hand-over of a slot, p50', percentile(handOvers('slots'), 50), limits.p50, ms),
        below('hand-over of a slot, p99', percentile(handOvers('slots'), 99), limits.p99, ms),
        atMost(
          'a step that waits for a slot',
          Math.max(...waiting.map(({ cpu }) => percent(cpu))),
          limits.waiting,
          (value) => `${value.toFixed(2)} % of a core`,
        ),
      ],
      comparison: {
        header: ['', 'alone', 'of flock', 'hand-over p50', 'p99', 'worst', 'all the work', 'of flock'],
        rows: (Object.keys(ways) as Way[]).map((way) => [
          ways[way],
          ms(median(alone[way])),
          ratio(medianRatio(alone[way], alone.flock)),
          ...[50, 99, 100].map((share) => ms(percentile(handOvers(way), share))),
          `${(median(times(way)) / 1000).toFixed(2)} s`,
          ratio(medianRatio(times(way), times('flock'))),
        ]),
      },
      notes: [
        `Alone: without other processes. \`flock FILE true\` starts two programs; the others run in this process.`,
        `Together: each of the ${processes} processes holds a permit ${rounds} times for ${holdMs} ms. The rivals cannot count: each process`,
        `uses one of ${permits} files. \`flock FD\` is started for each wait; proper-lockfile polls every 10 ms.`,
        `A hand-over is the time from a release until a process that already waited has the permit: ${handOvers('slots').length} by this action.`,
        ...waiting.map(
          ({ name, cpu, wakeUps }) =>
            `${name} of a full pool: ${cpu} ms in ${windowMs / 1000} s, ${percent(cpu).toFixed(2)} % of a core, ${(wakeUps / (windowMs / 1000)).toFixed(1)} wake-ups a second.`,
        ),
      ],
    };
  },
};

/** Returns the median of each round, in ms. */
async function takeAlone({ rivals, quick }: Setting): Promise<Record<Way, number[]>> {
  const folder = await mkdtemp(join(rivals.folder, 'alone-'));
  const registry = await SqliteRegistry.open(folder);
  const request = slotRequest();
  const file = join(folder, 'file');
  try {
    return await interleave(quick ? 3 : 15, {
      slots: () =>
        medianOf(100, async () => {
          const status = await registry.prepare(request);
          if (status.kind !== 'prepared') throw new Error(`a slot of an empty pool: ${status.kind}`);
          await registry.bind(status.slot.id, request.process);
          await registry.release(status.slot.id);
        }),
      flock: () => medianOf(10, () => once(spawn('flock', [file, 'true']), 'exit')),
      'proper-lockfile': () => medianOf(50, async () => (await lock(file, { realpath: false }))()),
    });
  } finally {
    registry.close();
  }
}

async function medianOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

async function takeTogether({ rivals, quick }: Setting, rounds: number): Promise<Record<Way, Contended[]>> {
  const contended: Record<Way, Contended[]> = { slots: [], flock: [], 'proper-lockfile': [] };
  const measure = (way: Way) => async () => {
    const one = await contend(way, rivals.folder, { processes, rounds, holdMs });
    contended[way].push(one);
    return one.ms;
  };
  await interleave(quick ? 1 : 3, {
    slots: measure('slots'),
    flock: measure('flock'),
    'proper-lockfile': measure('proper-lockfile'),
  });
  return contended;
}

interface Usage {
  name: string;
  /** Processor time in ms. */
  cpu: number;
  wakeUps: number;
}

/** Measures what the first two in the queue use while nothing happens. */
async function wait({ rivals }: Setting, windowMs: number): Promise<Usage[]> {
  const folder = await mkdtemp(join(rivals.folder, 'waiting-'));
  const names = [...Array.from({ length: permits }, () => 'A holder'), 'The first in line', 'The second in line'];
  const steps = [];
  for (const name of names) {
    const step = startProgram('slot-step.ts', [folder]);
    await message(step);
    steps.push({ name, step });
  }
  await sleep(settleMs);
  const waiters = steps.slice(permits).map(({ name, step }) => ({ name, pid: step.pid ?? 0 }));
  const look = () => waiters.map(({ name, pid }) => ({ name, cpu: cpuMs(pid) ?? Number.NaN, wakeUps: sleeps(pid) }));
  const before = look();
  await sleep(windowMs);
  const after = look();
  // From the end of the queue, so that nobody is admitted meanwhile.
  for (const { step } of steps.toReversed()) {
    const exit = once(step, 'exit');
    step.send('end');
    await exit;
  }
  return after.map(({ name, cpu, wakeUps }, index) => ({
    name,
    cpu: cpu - (before[index]?.cpu ?? 0),
    wakeUps: wakeUps - (before[index]?.wakeUps ?? 0),
  }));
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}
