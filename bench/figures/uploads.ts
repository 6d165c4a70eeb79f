import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startArtifactService } from '../../test/runner/artifact-service.ts';
import { atMost, type Figure } from '../figure.ts';
import type { Rivals, StepOptions } from '../rivals.ts';
import { interleave, median } from '../statistics.ts';

const limits = { failingMs: 150, lastUploadMs: 8_000 };
const attempts = 100;

const failing = 'exit 1';
const flaky = 'exit $((2 - SUPERVISED_RUN_ATTEMPT))';
const failingTwice = '[ $SUPERVISED_RUN_ATTEMPT = 1 ] || sleep 1; exit 1';
const retries = { 'max-attempts': '2', 'retry-delays': '0' };

/** Measures what artifacts add to a step, with a service on this machine. */
export const uploads: Figure = {
  name: 'uploads',
  title: 'Waiting for artifacts',
  async measure({ rivals, quick }) {
    const service = await startArtifactService();
    const { env } = service;
    try {
      const never = { artifacts: 'never' };
      const times = await interleave(quick ? 2 : 15, {
        nothing: () => rivals.step('true', { env }),
        with: () => rivals.step(failing, { env, exitCode: 1 }),
        without: () => rivals.step(failing, { env, exitCode: 1, inputs: never }),
        twice: () => rivals.step(failingTwice, { env, exitCode: 1, inputs: retries }),
        twiceWithout: () => rivals.step(failingTwice, { env, exitCode: 1, inputs: { ...retries, ...never } }),
        flaky: () => withoutCommands(rivals, flaky, { env, inputs: retries }),
        flakyWithout: () => withoutCommands(rivals, flaky, { env, inputs: { ...retries, ...never } }),
      });
      const difference = (values: number[], others: number[]) =>
        median(values.map((value, round) => value - (others[round] ?? Number.NaN)));
      const many = String(quick ? 5 : attempts);
      const before = service.artifacts.size;
      const inputs = { 'max-attempts': many, 'retry-delays': '0' };
      const plain = await rivals.step(failing, { env, exitCode: 1, inputs: { ...inputs, ...never } });
      const sent = await rivals.step(failing, { env, exitCode: 1, inputs });
      const ms = (value: number) => `${value.toFixed(0)} ms`;
      const row = (name: string, values: number[]) => [name, ms(median(values)), ms(Math.min(...values))];
      return {
        goals: [
          atMost(
            'a failing step with an artifact − without',
            difference(times.with, times.without),
            limits.failingMs,
            ms,
          ),
          atMost(
            'the same after an attempt that failed before',
            difference(times.twice, times.twiceWithout),
            limits.failingMs,
            ms,
          ),
          atMost('a flaky success − its commands', median(times.flaky), median(times.nothing), ms),
          atMost(`${many} failed attempts, last upload after the last attempt`, sent - plain, limits.lastUploadMs, ms),
        ],
        comparison: {
          header: ['', 'median', 'best'],
          rows: [
            row('true', times.nothing),
            row('a failing step', times.with),
            row('the same with `artifacts: never`', times.without),
            row('a step that fails twice, the second time after 1 s', times.twice),
            row('the same with `artifacts: never`', times.twiceWithout),
            row('a flaky success − its commands', times.flaky),
            row('the same with `artifacts: never`', times.flakyWithout),
          ],
        },
        notes: [
          `${many} failed attempts: ${ms(sent)}, ${ms(plain)} with \`artifacts: never\`; ${service.artifacts.size - before} artifacts.`,
        ],
      };
    } finally {
      await service.close();
    }
  },
};

/** Returns the ms of a step beyond its commands and the waits between them. */
async function withoutCommands(rivals: Rivals, run: string, options: StepOptions): Promise<number> {
  let commandMs = 0;
  const ms = await rivals.step(run, {
    ...options,
    whileRunning: async ({ finished, sessions }) => {
      await finished;
      const [session = ''] = readdirSync(sessions);
      const state = JSON.parse(readFileSync(join(sessions, session, 'state.json'), 'utf8'));
      for (const { durationMs } of state.attempts) commandMs += durationMs;
      for (const { delayMs } of state.waits) commandMs += delayMs;
    },
  });
  return ms - commandMs;
}
