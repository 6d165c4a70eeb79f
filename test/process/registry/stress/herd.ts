import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Limits } from '../../../../src/registry/slot.ts';
import { within } from '../../../kit/wait.ts';
import { type Point, points } from './crash.ts';
import { StressLog } from './log.ts';
import { type Random, seeded } from './random.ts';
import type { WorkerPlan } from './worker.ts';

export interface HerdOptions {
  registry: string;
  logs: string;
  limits: Limits;
  /** How many workers run at once. */
  size: number;
  /** How many workers run altogether: each that ends is replaced until then. */
  total: number;
  rounds: number;
  seed: number;
}

/** Runs the workers and waits until they and their children have ended. Returns the errors of the workers. */
export async function runHerd(options: HerdOptions): Promise<string[]> {
  const { registry, logs, size, total, seed } = options;
  const random = seeded(seed);
  const log = new StressLog(logs, 'herd');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(registry, '..', 'compiled') };
  await compile(registry, logs, env);
  const failures: string[] = [];
  const all = Promise.withResolvers<void>();
  let ready = 0;
  let started = 0;

  async function runWorker(plan: WorkerPlan): Promise<void> {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), [registry, logs, JSON.stringify(plan)], {
      // stderr is closed once the second process, which inherits it, has ended too.
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      env,
    });
    let errors = '';
    worker.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    const closed = once(worker, 'close');
    const first = Promise.race([once(worker, 'message'), closed]);
    await within(first, { what: 'a worker to start', state: () => errors, deadlineMs: 300_000 });
    ready += 1;
    if (ready === size) all.resolve();
    await all.promise;
    worker.on('message', () => setTimeout(kill, random(4)));
    const kill = () => {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      log.write({ what: 'dying', point: 'from outside' }, plan.name);
      worker.kill('SIGKILL');
    };
    worker.send('begin', () => {});
    const [code, signal] = await closed;
    if (code !== 0 && signal !== 'SIGKILL') errors += ` ended with ${code ?? signal}`;
    if (errors !== '') failures.push(`${plan.name}: ${errors}`);
  }

  const lane = async () => {
    while (started < total) {
      const number = started;
      started += 1;
      await runWorker(planWorker(number, options, random));
    }
  };
  await Promise.all(Array.from({ length: size }, lane));
  return failures;
}

/** Runs one process to fill the compile cache for the others. */
async function compile(registry: string, logs: string, env: NodeJS.ProcessEnv): Promise<void> {
  const first = fork(join(import.meta.dirname, 'second-process.ts'), [registry, logs, 'first', 'null'], { env });
  first.disconnect();
  await once(first, 'exit');
}

/** Spreads the crash points evenly over the workers; some workers are not killed. */
function planWorker(number: number, { rounds, limits, seed }: HerdOptions, random: Random): WorkerPlan {
  const point = points[number % (points.length + 2)];
  // How often a worker is sure to pass a point, so that each point is crashed at in every plan: once in each round but the
  // one of the second process. (A release commits; the other steps of a round may be single statements, or need no write.)
  const others: Partial<Record<Point, number>> = {
    waiting: 1,
    'second process started': 1,
    'from outside': 8 * rounds,
  };
  const passes = point === undefined ? 1 : (others[point] ?? rounds - 1);
  const crash = point === undefined ? null : { point, pass: 1 + random(passes) };
  const through = point === 'second process started' || number % 3 === 0 ? random(rounds) : -1;
  return { name: `worker-${number}`, seed: seed + number, rounds, through, limits, crash };
}
