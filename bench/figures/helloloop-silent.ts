import { below, type Figure, onlyOnLinux, skipped } from '../figure.ts';
import { findAttached } from '../proc.ts';
import type { RunningStep } from '../rivals.ts';
import { interleave, percentile } from '../statistics.ts';
import { inputs, launch } from './helloloop.ts';
import { type Usage, usageResult, watch } from './idle.ts';

/** In ms. */
const foundLimit = 5_000;

/** Measures the cost of a silent HelloLoop session, and how soon the death of its supervisor is noticed. */
export const helloloopSilent: Figure = {
  name: 'helloloop-silent',
  title: 'A silent HelloLoop session, until its supervisor dies',
  async measure({ rivals, quick }) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const windowMs = quick ? 2_000 : 30_000;
    let usage: Usage[] = [];
    const silent = (whileRunning: (step: RunningStep) => Promise<number>) => async () => {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const step = rivals.step(launch('stamps 2 3600000'), {
        inputs,
        whileRunning: (running) => whileRunning(running).then(resolve, reject),
      });
      // The step fails, because the session's supervisor was killed.
      const [found] = await Promise.all([promise, step.catch(() => {})]);
      return found;
    };
    await silent(async (step) => {
      await findAttached(step);
      usage = await watch(step, windowMs);
      return killed(step);
    })();
    const { found } = await interleave(quick ? 1 : 10, { found: silent(killed) });
    const { goals, comparison } = usageResult('a silent HelloLoop session', usage, windowMs);
    const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
    return {
      goals: [...goals, below('the death of its supervisor, worst', percentile(found, 100), foundLimit, seconds)],
      comparison,
      notes: [
        `From the kill of HelloLoop's supervisor to the end of the step: median ${seconds(percentile(found, 50))}, worst ${seconds(percentile(found, 100))} of ${found.length}.`,
      ],
    };
  },
};

/** Kills HelloLoop's supervisor and returns the ms until the end of the step. */
async function killed(step: RunningStep): Promise<number> {
  const pid = await findAttached(step);
  const killedAt = performance.now();
  process.kill(pid, 'SIGKILL');
  await step.finished.catch(() => {});
  return performance.now() - killedAt;
}
