import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newJob, start } from './supervised-step.ts';

const isLinux = process.platform === 'linux';

/** A script whose attempts say what their stdout is, write to it by name, and count how often they have it open. */
const run = [
  'echo "stdout: $(readlink /proc/$$/fd/1)"',
  'echo by name > /dev/stdout; echo the end >> /dev/stderr',
  'echo "open: $(ls -l /proc/$$/fd | grep -cF "$(readlink /proc/$$/fd/1)") times"',
  '[ "$SUPERVISED_RUN_ATTEMPT" = 3 ]',
].join('\n');

describe.skipIf(!isLinux)('the output of the first attempts', () => {
  it.each(['perl', 'python3'].filter((kind) => existsSync(`/usr/bin/${kind}`)))(
    'goes through pipes of the reaper in %s, which nothing else inherits',
    async (SUPERVISED_RUN_REAPER) => {
      const job = await newJob({ env: { SUPERVISED_RUN_REAPER } });
      const { lines } = await start(job, { run, 'max-attempts': '3', 'retry-delays': '0s' }).finished;
      const said = lines.filter((line) => /^(stdout: |open: |by name|the end)/.test(line));
      expect(said.map((line) => line.replaceAll(/\d+\]|\/.*\//g, ''))).toEqual([
        'stdout: pipe:[',
        'by name',
        'the end',
        'open: 2 times',
        'stdout: pipe:[',
        'by name',
        'the end',
        'open: 2 times',
        'stdout: 0.pipe (deleted)',
        'by name',
        'the end',
        'open: 2 times',
      ]);
    },
  );

  it('does not need those pipes', async () => {
    const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
    const { lines } = await start(job, { run, 'max-attempts': '3', 'retry-delays': '0s' }).finished;
    expect(lines.filter((line) => /^stdout: .*0\.pipe \(deleted\)$/.test(line))).toHaveLength(3);
  });
});

it.skipIf(!isLinux)('split output has both pipes of the reaper', async () => {
  const job = await newJob();
  const split = `${run.split('\n')[0]}; echo "stderr: $(readlink /proc/$$/fd/2)" >&2`;
  const { lines } = await start(job, { run: split, streams: 'split' }).finished;
  const [stdout, stderr] = ['stdout: ', 'stderr: '].map((name) => lines.find((line) => line.includes(`${name}pipe:[`)));
  expect([stdout, stderr]).not.toContain(undefined);
});
