import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { needs } from '../kit/posix-script.ts';
import { newJob, noProcessLeft, start } from './supervised-step.ts';

/** Kills main at one of its writes of step.json. */
function killAt(write: number, when: 'before' | 'after'): string {
  return `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = fs.renameSync;
let writes = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
if (process.argv[1].includes('/dist/main/')) fs.renameSync = (from, to) => {
  const isNow = to.endsWith('step.json') && (writes += 1) === ${write};
  if (isNow && '${when}' === 'before') die();
  real(from, to);
  if (isNow) die();
};
syncBuiltinESMExports();
`;
}

it.each(['before', 'after'] as const)(
  'whatever write main dies %s, its end is told and its summary is there once',
  async (when) => {
    needs('signals, by which main is seen to be killed');
    for (let write = 1, isKilled = true; isKilled; write += 1) {
      const job = await newJob();
      const preload = join(job.temp, 'preload.mjs');
      writeFileSync(preload, killAt(write, when));
      const env = { NODE_OPTIONS: `--import ${preload}` };
      const step = start(job, { run: 'echo begun; exit 1', name: 'it' }, { env });
      const main = await step.finished;
      isKilled = main.signal === 'SIGKILL';
      // Without state there is no post that could tell anything, and nothing has run.
      const post = main.state['supervised-run-session'] === undefined ? undefined : await step.post();
      const logs = `write ${write}\n${main.log}\n--- post\n${post?.log}`;
      if (post !== undefined) expect(logs).toMatch(/it (failed|was stopped|was cancelled) after/);
      const summaries = `${main.summary}\n${post?.summary}`.match(/^#+ .*\bit\b/gm) ?? [];
      expect(summaries.length, logs).toBeLessThanOrEqual(1);
      if (!isKilled) expect(summaries).toHaveLength(1);
      await noProcessLeft(job);
    }
  },
);
