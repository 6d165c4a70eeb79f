import { startArtifactService } from '../../test/runner/artifact-service.ts';
import { atMost, type Figure } from '../figure.ts';
import { interleave, median } from '../statistics.ts';

const limits = { failingMs: 150, lastUploadMs: 8_000 };
const attempts = 100;

const failing = 'exit 1';
const flaky = 'exit $((2 - SUPERVISED_RUN_ATTEMPT))';
const retries = { 'max-attempts': '2', 'retry-delays': '0' };

/** Measures what artifacts add to a step, with a service on this machine. */
export const uploads: Figure = {
  name: 'uploads',
  title: 'Waiting for artifacts',
  async measure({ rivals, quick }) {
    const service = await startArtifactService();
    const { env } = service;
    try {
      const times = await interleave(quick ? 2 : 15, {
        nothing: () => rivals.step('true', { env }),
        with: () => rivals.step(failing, { env, exitCode: 1 }),
        without: () => rivals.step(failing, { env, exitCode: 1, inputs: { artifacts: 'never' } }),
        flaky: () => rivals.step(flaky, { env, inputs: retries }),
        flakyWithout: () => rivals.step(flaky, { env, inputs: { ...retries, artifacts: 'never' } }),
      });
      const differences = times.with.map((ms, round) => ms - (times.without[round] ?? Number.NaN));
      const many = String(quick ? 5 : attempts);
      const before = service.artifacts.size;
      const inputs = { 'max-attempts': many, 'retry-delays': '0' };
      const plain = await rivals.step(failing, { env, exitCode: 1, inputs: { ...inputs, artifacts: 'never' } });
      const sent = await rivals.step(failing, { env, exitCode: 1, inputs });
      const ms = (value: number) => `${value.toFixed(0)} ms`;
      const row = (name: string, values: number[]) => [name, ms(median(values)), ms(Math.min(...values))];
      return {
        goals: [
          atMost('a failing step with an artifact − without', median(differences), limits.failingMs, ms),
          atMost('a flaky success', median(times.flaky), median(times.nothing), ms),
          atMost(`${many} failed attempts, last upload after the last attempt`, sent - plain, limits.lastUploadMs, ms),
        ],
        comparison: {
          header: ['', 'median', 'best'],
          rows: [
            row('true', times.nothing),
            row('a failing step', times.with),
            row('the same with `artifacts: never`', times.without),
            row('a flaky success', times.flaky),
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
