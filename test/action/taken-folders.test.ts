import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../kit/wait.ts';
import { startInBackground, startStop } from './background-session.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, noProcessLeft, sessionDir, start } from './supervised-step.ts';

const onLinux = describe.skipIf(process.platform !== 'linux');
/** Leaves a server in a session of its own besides its own process. */
const server = { run: 'setsid sleep 1000 & echo up; exec sleep 1000', ready: 'log: /up/' };

onLinux('a command that succeeds and takes away what is ours succeeds', () => {
  it('when it makes the session folder unwritable', async () => {
    const job = await newJob();
    onTestFinished(() => {
      if (process.getuid?.() === 0) execFileSync('chattr', ['-i', sessionDir(job)]);
      chmodSync(sessionDir(job), 0o700);
    });
    // Modes do not bind root; a flag of the file system does.
    const run = `cd "$RUNNER_TEMP"/supervised-run/*; chmod 555 .; if [ "$(id -u)" = 0 ]; then chattr +i .; fi; echo done`;
    const step = start(job, { run, name: 'it' });
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'completed' } });
    expect(main.annotations.map(({ level }) => level)).not.toContain('error');
    expect(main.log).toMatch(
      /The scripts of the session, which may hold secrets, could not be deleted from .*(EACCES|EPERM)/,
    );
    expect((await step.post()).conclusion).toBe('success');
  });

  it('when it empties RUNNER_TEMP', async () => {
    const job = await newJob();
    // `rm` fails when the supervisor writes its state into the folder at that moment.
    const run = 'echo x=1 >> "$GITHUB_OUTPUT"; until rm -rf "$RUNNER_TEMP"/*; do :; done; echo done';
    const step = start(job, { run, name: 'it' });
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    expect(main.log).toContain('it succeeded at the first attempt');
    expect(main.annotations.map(({ level }) => level)).not.toContain('error');
    expect((await step.post()).conclusion).toBe('success');
    await noProcessLeft(job);
  });

  it("when it deletes the step's own files", async () => {
    const job = await newJob();
    const step = start(job, { run: 'echo x=1 >> "$GITHUB_OUTPUT"; rm -rf "$RUNNER_TEMP"/_runner_file_commands' });
    expect((await step.finished).conclusion).toBe('success');
    expect((await step.post()).conclusion).toBe('success');
  });
});

onLinux('a background session whose folder a step in between has deleted', () => {
  async function lostSession() {
    const job = await newJob();
    const step = startInBackground(job, server);
    const main = await step.finished;
    // The supervisor may be writing a file there.
    const isEmpty = () => {
      rmSync(join(job.temp, 'supervised-run'), { recursive: true, force: true });
      return true;
    };
    await eventually(isEmpty, { what: 'RUNNER_TEMP to be emptied' });
    expect(job.orphans().length).toBeGreaterThan(0);
    return { job, step, main };
  }

  it('is ended by post, with its slot', async () => {
    const { job, step } = await lostSession();
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(post.log).toMatch(/The session folder .* no longer exists.*Its processes have been ended\./);
    expect(job.orphans()).toEqual([]);
    await nothingHeld(job);
  });

  it('is ended by the stop action that names it, with its slot', async () => {
    const { job, step, main } = await lostSession();
    const stop = await startStop(job, { session: main.outputs['session-id'] ?? '' }).finished;
    expect(stop).toMatchObject({ conclusion: 'success', outputs: { status: 'stopped' } });
    expect(job.orphans()).toEqual([]);
    await nothingHeld(job);
    expect((await step.post()).conclusion).toBe('success');
  });
});
