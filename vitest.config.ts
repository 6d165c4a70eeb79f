import { defineConfig } from 'vitest/config';

// Tiers: pure units, fuzzing, real processes on the sources, and `dist` run as a runner would. Processes are real and
// machines are noisy, so the limit below is for a test that hangs, never for one that is slow.
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Most tests wait for processes, so more than a core's worth of them run at once.
    maxWorkers: 4,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...limits } },
      // A million cases a property take hours (test/fuzz/runs.ts).
      { test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], ...limits, testTimeout: 5 * 3_600_000 } },
      { test: { name: 'process', include: ['test/process/**/*.test.ts'], ...limits } },
      { test: { name: 'action', include: ['test/action/**/*.test.ts'], ...limits } },
      // After the others: a hundred sessions at once are enough by themselves.
      { test: { name: 'fault', include: ['test/fault/**/*.test.ts'], sequence: { groupOrder: 1 }, ...limits } },
    ],
  },
});
