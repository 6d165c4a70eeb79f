import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/sequencer.ts';

// Seven tiers: units of the sources, fuzzing, real processes on the sources, `dist` run as a runner runs it, faults, chaos and
// stress.
// test/kit has what several tiers share; test/runner is the model of GitHub's runner.
// The limits end a test that hangs. They are no measure of speed: processes are real, and machines are noisy.
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

// These run last and without other tests, because they keep every core busy with dozens of processes.
const stress = ['test/process/registry/stress.test.ts', 'test/process/registry/stress-order.test.ts'];

const chaos = 'test/fault/chaos.test.ts';

export default defineConfig({
  test: {
    // Most tests wait for processes, so more files run at once than there are cores.
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Units replace no modules and leave nothing behind, so files share a process: half of the time went into starting them.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false, ...limits } },
      // A million cases of each property take hours (test/fuzz/runs.ts).
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], ...limits, testTimeout: 5 * 3_600_000 } },
      { test: { name: 'process', include: ['test/process/**/*.test.ts'], exclude: stress, ...limits } },
      { test: { name: 'action', include: ['test/action/**/*.test.ts'], ...limits } },
      // Mostly waits, so it runs beside the others; a busy machine is when instants differ most.
      { test: { name: 'chaos', include: [chaos], ...limits } },
      // After the others, because a hundred sessions at once need the machine for themselves.
      {
        test: {
          name: 'fault',
          include: ['test/fault/**/*.test.ts'],
          exclude: [chaos],
          sequence: { groupOrder: 1 },
          ...limits,
        },
      },
      { test: { name: 'stress', include: stress, sequence: { groupOrder: 2 }, ...limits } },
    ],
  },
});
