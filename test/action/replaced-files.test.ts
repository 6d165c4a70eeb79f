import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds, replace } from '../kit/replacement.ts';
import { within } from '../kit/wait.ts';
import { startInBackground } from './background-session.ts';
import { newJob, noProcessLeft, sessionDir, start } from './supervised-step.ts';

const onLinux = describe.skipIf(process.platform !== 'linux');
/** Generous: a step that hangs does so for ever. */
const deadlineMs = 40_000;

const small = ['stop.json', 'journal.jsonl', 'request.json', 'step.json', 'state.json'];
const others = ['supervisor.log', 'upload.log', 'run.sh', 'attempts/01/output.log'];
/** Post reads these of every session. */
const readByPost = new Set(['journal.jsonl', 'request.json', 'step.json']);

/** A log may have any size. */
const kindsOf = (file: string) => kinds.filter(({ name }) => small.includes(file) || name !== 'a huge file');
const table = [...small, ...others].flatMap((file) => kindsOf(file).map((kind) => ({ file, kind, name: kind.name })));

onLinux('something else in the place of a file of the session', { timeout: 2 * deadlineMs }, () => {
  it.each(table)('$name at $file ends the session, which runs', async ({ file, kind }) => {
    const job = await newJob();
    const step = start(job, { run: 'echo ready; exec sleep 1000', name: 'it' });
    await step.waitForLine('ready');
    const path = join(sessionDir(job), file);
    replace(path, kind);
    const main = await within(step.finished, { what: 'the step', deadlineMs });
    expect(main.conclusion).toBe('failure');
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'file_replaced' });
    expect(main.log).toContain(`${path} cannot be used: it `);
    expect((await within(step.post(), { what: 'post', deadlineMs })).conclusion).toBe('success');
    await noProcessLeft(job);
  });

  it.each(table)('$name at $file does not hold up post', async ({ file, kind }) => {
    const job = await newJob();
    const step = startInBackground(job, { run: 'echo up; exec sleep 1000', ready: 'log: /up/' });
    await step.finished;
    const path = join(sessionDir(job), file);
    replace(path, kind);
    const post = await within(step.post(), { what: 'post', deadlineMs });
    expect(post.conclusion).toBe('success');
    if (readByPost.has(file)) expect(post.log).toContain(`${path} cannot be used: it `);
    await noProcessLeft(job);
  });
});
