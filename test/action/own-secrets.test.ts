import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { titleOf } from '../../src/system/process-title.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJobWithArtifacts, start } from './supervised-step.ts';

/** Processes of which a command can read the environment, as the kernel shows it. */
function environments(): { title: string; environment: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const title = readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0')[0] ?? '';
        return [{ title, environment: readFileSync(`/proc/${pid}/environ`, 'latin1') }];
      } catch {
        return [];
      }
    });
}

/** Returns the titles of the processes in whose environment a text stands. */
function holdersOf(text: string): string[] {
  return environments()
    .filter(({ environment }) => environment.includes(text))
    .map(({ title }) => title);
}

/** Returns whether a process of ours runs in this job, which the searches above must have seen. */
function isSeen(job: Job, what: string): boolean {
  return environments().some(({ title, environment }) => title === titleOf(what) && environment.includes(job.temp));
}

const linux = it.skipIf(process.platform !== 'linux');

/** Waits until a process of ours runs in the job, then looks for texts in all environments. */
async function holders(job: Job, what: string, texts: readonly string[]): Promise<string[]> {
  await eventually(() => isSeen(job, what), { what: `the process "${what}"`, state: environments });
  return texts.flatMap(holdersOf);
}

linux('no process shows the token of the runner or the values of `redact` in its environment', async () => {
  const { job, service } = await newJobWithArtifacts();
  const redact = `secret ${randomUUID()}`;
  const texts = [service.token, redact];
  const toService = service.hold('CreateArtifact');
  const step = start(job, { name: 'it', run: `echo begun; ${untilGo}; exit 1`, redact });
  await step.waitForLine('begun');
  expect(await holders(job, 'step', texts)).toEqual([]);
  go(job);
  expect(await holders(job, 'uploads an artifact', texts)).toEqual([]);
  step.kill('SIGKILL');
  await step.finished;
  const post = step.startPost();
  expect(await holders(job, 'end of a step', texts)).toEqual([]);
  toService.release();
  await post.finished;
  expect(service.artifacts.size).toBe(1);
});

linux('the step that waits for a background session shows neither', async () => {
  const { job, service } = await newJobWithArtifacts();
  const redact = `secret ${randomUUID()}`;
  const inputs = { run: `${untilGo}; echo "the ${redact}"; exit 1`, redact, 'at-job-end': 'wait' };
  const main = await startInBackground(job, inputs).finished;
  const wait = startWait(job, { redact });
  expect(await holders(job, 'step that waits for a session', [service.token, redact])).toEqual([]);
  go(job);
  expect((await wait.finished).conclusion).toBe('failure');
  expect(main.conclusion).toBe('success');
});

linux('a command with `pass-actions-env` gets the token all the same', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run = `printf '%s' "$ACTIONS_RUNTIME_TOKEN" > token`;
  await start(job, { run, 'pass-actions-env': 'true' }).finished;
  expect(readFileSync(join(job.workspace, 'token'), 'utf8')).toBe(service.token);
});
