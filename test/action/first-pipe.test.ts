import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newJob, start } from './supervised-step.ts';

const isLinux = process.platform === 'linux';

/** A script whose attempts say what their stdout is, write to it by name, and count how often they have it open. */
const run = [
  'echo "stdout: $(readlink /proc/$$/fd/1)"',
  'echo by name > /dev/stdout; echo the end >> /dev/stderr',
  'echo "open: $(ls -l /proc/$$/fd | grep -cF "$(readlink /proc/$$/fd/1)") times"',
  '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]',
].join('\n');

describe.skipIf(!isLinux)('the output of a first attempt', () => {
  it.each(['perl', 'python3'].filter((kind) => existsSync(`/usr/bin/${kind}`)))(
    'goes through the pipe of its reaper in %s, which nothing else inherits',
    async (SUPERVISED_RUN_REAPER) => {
      const job = await newJob({ env: { SUPERVISED_RUN_REAPER } });
      const { lines } = await start(job, { run, 'max-attempts': '2', 'retry-delays': '0s' }).finished;
      const said = lines.filter((line) => /^(stdout: |open: |by name|the end)/.test(line));
      expect(said.map((line) => line.replaceAll(/\d+\]|\/.*\//g, ''))).toEqual([
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

  it('does not need that pipe', async () => {
    const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
    const { lines } = await start(job, { run, 'max-attempts': '2', 'retry-delays': '0s' }).finished;
    expect(lines.filter((line) => /^stdout: .*0\.pipe \(deleted\)$/.test(line))).toHaveLength(2);
  });
});
