import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import type { Job } from '../runner/job.ts';
import { ended, startInBackground, startStop, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, noProcessLeft, start, terminate } from './supervised-step.ts';

const keep = { name: 'build', leftovers: 'keep' };
/** Starts a server in a session of its own, which holds nothing of ours, and leaves its pid. */
const server = 'setsid sleep 1000 > /dev/null 2>&1 & echo $! > pid';

function pidOf(job: Job): number {
  return Number(readFileSync(join(job.workspace, 'pid'), 'utf8'));
}

function isAlive(job: Job): boolean {
  return job.orphans().some(({ command }) => command.startsWith('sleep 1000'));
}

describe.skipIf(process.platform === 'win32')('with `leftovers: keep`, what a command leaves', () => {
  it('outlives the step, without its slot, and post ends it and says so', async () => {
    const job = await newJob();
    const step = start(job, { ...keep, run: server });
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(main.log).toContain('1 leftover process runs on until the job ends: sleep');
    expect(main.summary).toContain('Left running by attempt 1 until the end of the job: `sleep`');
    await nothingHeld(job);
    const next = await start(job, { run: 'echo next' }).finished;
    expect(next.conclusion).toBe('success');
    expect(next.log).not.toMatch(/leftover|sleep/);
    expect(isAlive(job)).toBe(true);
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(post.log.split('\n')).toEqual([
      expect.stringMatching(/ build: stopped 1 process that its command had left running: sleep$/),
    ]);
    await noProcessLeft(job);
  });

  it('is not mentioned by post when it has ended by itself', async () => {
    const job = await newJob();
    const step = start(job, { ...keep, run: server });
    await step.finished;
    terminate(pidOf(job));
    await noProcessLeft(job);
    expect((await step.post()).log).toBe('');
  });

  it('has `kill-grace` to end in post, and is killed after it', async () => {
    const job = await newJob();
    const run = `setsid bash -c 'trap "sleep 1.5; echo saved > saved; exit" TERM; echo up > up; while :; do sleep 0.1; done' > /dev/null 2>&1 &
      setsid bash -c 'trap "" TERM; echo up > deaf; while :; do sleep 0.1; done' > /dev/null 2>&1 &
      until [ -e up ] && [ -e deaf ]; do sleep 0.02; done`;
    const step = start(job, { ...keep, run });
    await step.finished;
    const post = await step.post();
    expect(readFileSync(join(job.workspace, 'saved'), 'utf8')).toBe('saved\n');
    expect(post.annotations).toEqual([]);
    await noProcessLeft(job);
  });

  it('serves later steps, and its log goes where it was sent: python3 -m http.server', async () => {
    const job = await newJob();
    // Without a redirection the server keeps the output of the step, into which it goes on to write.
    const run = `nohup python3 -u -c 'import http.server as h
s = h.ThreadingHTTPServer(("127.0.0.1", 0), h.SimpleHTTPRequestHandler)
print("port", s.server_port); open("port", "w").write(str(s.server_port)); s.serve_forever()' &
      until [ -s port ]; do sleep 0.05; done`;
    const step = start(job, { ...keep, run });
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    expect(main.log).toContain('1 leftover process runs on until the job ends: python3');
    const port = readFileSync(join(job.workspace, 'port'), 'utf8');
    // Each answer writes a line to stderr; 2,000 are more than a pipe without a reader takes.
    const ask = `for n in $(seq 40); do echo "url = http://127.0.0.1:${port}/port?$(seq -s - 400)"; done > urls
      for n in $(seq 3); do curl -sf -o /dev/null -K urls; done; curl -sf http://127.0.0.1:${port}/port`;
    const next = await start(job, { run: ask }).finished;
    expect(outputOf(next).at(-1)).toContain(port);
    expect((await step.post()).log).toMatch(/stopped 1 process that its command had left running: python3/);
    await noProcessLeft(job);
  });

  it('of a session in the background that somebody waits for is ended by post', async () => {
    const job = await newJob();
    const step = startInBackground(job, { ...keep, run: `${server}; ${untilGo}` });
    await step.finished;
    go(job);
    const wait = await startWait(job).finished;
    expect(wait.log).toContain('1 leftover process runs on until the job ends: sleep');
    expect(isAlive(job)).toBe(true);
    const post = await step.post();
    expect(post.log).toContain('stopped 1 process');
    await noProcessLeft(job);
  });

  it('of a session in the background is ended by stop', async () => {
    const job = await newJob();
    const step = startInBackground(job, { ...keep, run: `${server}; ${untilGo}` });
    const main = await step.finished;
    go(job);
    await ended(main);
    expect(isAlive(job)).toBe(true);
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', outputs: { status: 'completed' }, annotations: [] });
    expect(stop.log).toContain('build had already ended (completed); what its command had left running was stopped.');
    await noProcessLeft(job);
    expect((await step.post()).log).not.toContain('stopped 1 process');
  });

  it('is ended by stop and post when RUNNER_TEMP was emptied', async () => {
    const job = await newJob();
    const step = start(job, { ...keep, run: server });
    await step.finished;
    await start(job, { run: 'until rm -rf "$RUNNER_TEMP"/*; do :; done' }).finished;
    expect(isAlive(job)).toBe(true);
    await step.post();
    await noProcessLeft(job);
  });
});
