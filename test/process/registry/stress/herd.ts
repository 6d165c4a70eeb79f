import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Limits } from '../../../../src/registry/slot.ts';
import { within } from '../../../kit/wait.ts';
import { points } from './crash.ts';
import { StressLog } from './log.ts';
import { type Random, seeded } from './random.ts';
import type { Life } from './worker.ts';

export interface HerdOptions {
  registry: string;
  logs: string;
  limits: Limits;
  /** So many workers at once: whoever ends is replaced, until so many have lived. */
  size: number;
  lives: number;
  rounds: number;
  seed: number;
}

/** Runs the workers until the last one and whatever it started is gone. Gives what went wrong in them. */
export async function runHerd(options: HerdOptions): Promise<string[]> {
  const { registry, logs, size, lives, seed } = options;
  const random = seeded(seed);
  const log = new StressLog(logs, 'herd');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(registry, '..', 'compiled') };
  await compile(registry, logs, env);
  const failures: string[] = [];
  const all = Promise.withResolvers<void>();
  let ready = 0;
  let born = 0;

  async function live(life: Life): Promise<void> {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), [registry, logs, JSON.stringify(life)], {
      // Closed when the second process is gone as well, which has the same.
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      env,
    });
    let complaints = '';
    worker.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    const closed = once(worker, 'close');
    await within(Promise.race([once(worker, 'message'), closed]), { what: 'a worker', state: () => complaints });
    ready += 1;
    if (ready === size) all.resolve();
    await all.promise;
    worker.on('message', () => setTimeout(strike, random(4)));
    const strike = () => {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      log.write({ what: 'dying', point: 'from outside' }, life.name);
      worker.kill('SIGKILL');
    };
    worker.send('begin', () => {});
    const [code, signal] = await closed;
    if (code !== 0 && signal !== 'SIGKILL') complaints += ` ended with ${code ?? signal}`;
    if (complaints !== '') failures.push(`${life.name}: ${complaints}`);
  }

  const lane = async () => {
    while (born < lives) {
      const number = born;
      born += 1;
      await live(newLife(number, options, random));
    }
  };
  await Promise.all(Array.from({ length: size }, lane));
  return failures;
}

/** Lets one process come and go, so that the others need not compile what it has. */
async function compile(registry: string, logs: string, env: NodeJS.ProcessEnv): Promise<void> {
  const first = fork(join(import.meta.dirname, 'second-process.ts'), [registry, logs, 'first', 'null'], { env });
  first.disconnect();
  await once(first, 'exit');
}

/** Each point is the end of as many as any other; some lives come to their natural end. */
function newLife(number: number, { rounds, limits, seed }: HerdOptions, random: Random): Life {
  const point = points[number % (points.length + 2)];
  const steps = { 'before commit': 4 * rounds, 'after commit': 4 * rounds, 'from outside': 8 * rounds };
  const often = { waiting: 1, 'second process started': 1, ...steps };
  const passes = point === undefined ? 1 : ((often as Record<string, number>)[point] ?? rounds - 1);
  const plan = point === undefined ? null : { point, pass: 1 + random(passes) };
  const through = point === 'second process started' || number % 3 === 0 ? random(rounds) : -1;
  return { name: `worker-${number}`, seed: seed + number, rounds, through, limits, plan };
}
