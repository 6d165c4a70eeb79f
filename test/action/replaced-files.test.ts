import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds, replace } from '../kit/replacement.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { eventually, within } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { unzip } from '../runner/unzip.ts';
import { startInBackground, startStop, startWait } from './background-session.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, sessionDir, start } from './supervised-step.ts';

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

/** The supervisor replaces `state.json` in the background, after each event. */
function stateIsWritten(job: Job, isReady = false): Promise<unknown> {
  const isWritten = () => {
    const state = JSON.parse(readFileSync(join(sessionDir(job), 'state.json'), 'utf8'));
    return state.attempts.length === 1 && (state.ready !== null || !isReady);
  };
  return eventually(isWritten, { what: 'the state of the attempt' });
}

onLinux('something else in the place of a file of the session', { timeout: 2 * deadlineMs }, () => {
  it.each(table)('$name at $file ends the session, which runs', async ({ file, kind }) => {
    const job = await newJob();
    const step = start(job, { run: 'echo ready; exec sleep 1000', name: 'it' });
    await step.waitForLine('ready');
    await stateIsWritten(job);
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
    await stateIsWritten(job, true);
    const path = join(sessionDir(job), file);
    replace(path, kind);
    const post = await within(step.post(), { what: 'post', deadlineMs });
    expect(post.conclusion).toBe('success');
    if (readByPost.has(file)) expect(post.log).toContain(`${path} cannot be used: it `);
    await noProcessLeft(job);
  });
});

/** The session's folder, as a command finds it. */
const toSession = 'cd "$(dirname "$GITHUB_OUTPUT")/../../.."';

onLinux('a command that replaces files of its session', { timeout: 2 * deadlineMs }, () => {
  it.each(['mkfifo journal.jsonl', 'ln -s /dev/zero journal.jsonl', 'mkdir journal.jsonl'])(
    'at once, by `%s`, fails its step',
    async (put) => {
      const job = await newJob();
      const step = start(job, { run: `${toSession}; rm -f journal.jsonl; ${put}; exec sleep 1000`, name: 'it' });
      const main = await within(step.finished, { what: 'the step', deadlineMs });
      expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'file_replaced' });
      expect(main.annotations.map(({ message }) => message).join()).toContain('journal.jsonl cannot be used: it is a');
      expect((await within(step.post(), { what: 'post', deadlineMs })).conclusion).toBe('success');
      await noProcessLeft(job);
    },
  );

  it.each(['mkdir attempts/02', 'ln -s /tmp attempts/02', 'mkfifo attempts/02'])(
    'has no next attempt after `%s`',
    async (put) => {
      const job = await newJob();
      const inputs = { run: `${toSession}; ${put}; exit 1`, name: 'it', 'max-attempts': '3', 'retry-delays': '0' };
      const main = await within(start(job, inputs).finished, { what: 'the step', deadlineMs });
      expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'file_replaced', attempts: '1' });
      expect(main.log).toContain('attempts/02 cannot be used: it ');
    },
  );

  it('does not have its log written or deleted elsewhere', async () => {
    const job = await newJob();
    const elsewhere = tempFolder();
    writeFileSync(join(elsewhere, 'output.log'), 'mine');
    const run = `${toSession}; rm -r attempts/01; ln -s ${elsewhere} attempts/01; echo done`;
    await within(start(job, { run }).finished, { what: 'the step', deadlineMs });
    expect(readdirSync(elsewhere)).toEqual(['output.log']);
    expect(readFileSync(join(elsewhere, 'output.log'), 'utf8')).toBe('mine');
  });
});

onLinux('what is collected', () => {
  const collecting = { 'artifact-paths': '*.txt', artifacts: 'always' };

  it.each(['attempts/01/collected', 'artifacts'])('does not lead outside by a link at %s', async (place) => {
    const { job, service } = await newJobWithArtifacts();
    const elsewhere = tempFolder();
    writeFileSync(join(elsewhere, 'secret.txt'), 'mine');
    const run = `echo x > "$GITHUB_WORKSPACE/a.txt"; ${toSession}; ln -s ${elsewhere} ${place}`;
    const main = await start(job, { run, ...collecting }).finished;
    expect(main.log).toContain(`${place} cannot be used: it is a symbolic link`);
    expect(readdirSync(elsewhere)).toEqual(['secret.txt']);
    expect([...service.artifacts.values()].flatMap(({ zip }) => [...unzip(zip).keys()])).not.toContain(
      'collected/secret.txt',
    );
    if (place !== 'artifacts') expect(main.outputs['failure-code']).toBe('file_replaced');
  });

  it('is not what the command has put there itself', async () => {
    const job = await newJob();
    const run = `${toSession}; mkdir attempts/01/collected; ln -s /etc attempts/01/collected/etc`;
    const main = await start(job, { run, ...collecting }).finished;
    expect(main.outputs['failure-code']).toBe('file_replaced');
  });

  it('names hard links', async () => {
    const job = await newJob();
    const elsewhere = tempFolder();
    writeFileSync(join(elsewhere, 'other'), 'mine');
    const run = `ln ${elsewhere}/other linked.txt 2> /dev/null || { echo a > a; ln a linked.txt; }; echo b > b.txt`;
    const main = await start(job, { run, ...collecting }).finished;
    expect(main.conclusion).toBe('success');
    expect(main.log).toMatch(/Collected files that have other names, perhaps elsewhere \(hard links\): linked\.txt$/m);
  });
});

onLinux('a later step', () => {
  it.each(kinds.filter(({ name }) => name !== 'a folder' && name !== 'a huge file'))(
    "works with $name in the place of another session's folder",
    async (kind) => {
      const job = await newJob();
      const first = startInBackground(job, { run: 'echo up; exec sleep 1000', ready: 'log: /up/' });
      await first.finished;
      replace(sessionDir(job), kind);
      const second = await within(start(job, { run: 'echo fine' }).finished, { what: 'the step', deadlineMs });
      expect(second.conclusion).toBe('success');
      for (const startNamed of [startWait, startStop]) {
        const named = await within(startNamed(job).finished, { what: 'the step', deadlineMs });
        expect(named.log).toMatch(/session: /);
      }
      expect((await within(first.post(), { what: 'post', deadlineMs })).conclusion).toBe('success');
      await noProcessLeft(job);
    },
  );

  it('works beside a link in the place of the folder of all sessions', async () => {
    const job = await newJob();
    const elsewhere = tempFolder();
    symlinkSync(elsewhere, join(job.temp, 'supervised-run'));
    const main = await start(job, { run: 'echo fine' }).finished;
    expect(main.conclusion).toBe('success');
    expect(main.outputs['session-dir']).toMatch(/supervised-run-\d+\//);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

onLinux('a changed state', () => {
  const poison = (value: string) =>
    `for f in "$RUNNER_TEMP"/_runner_file_commands/save_state_*; do echo 'supervised-run-session=${value}' >> "$f"; done`;

  it.each(['elsewhere', 'a path up', 'a link'])('that leads to %s is not believed by post', async (how) => {
    const job = await newJob();
    const elsewhere = tempFolder();
    mkdirSync(join(elsewhere, 'artifacts'));
    writeFileSync(join(elsewhere, 'run.sh'), 'mine');
    const linked = join(job.temp, 'supervised-run', '20260101-000000-abcdef');
    const value = { elsewhere, 'a path up': `${job.temp}/supervised-run/../../${elsewhere}`, 'a link': linked }[how];
    const run = `ln -s ${elsewhere} ${linked}; ${poison(value ?? '')}; touch poisoned; exec sleep 1000`;
    const step = start(job, { run, name: 'it' });
    await eventually(() => existsSync(join(job.workspace, 'poisoned')), { what: 'the change' });
    step.kill('SIGKILL');
    await step.finished;
    const post = await step.post();
    expect(post.log).toMatch(/The state that this step has saved for its end was changed: .*ended instead/);
    expect(post.log).toContain('it was ended');
    expect(readdirSync(elsewhere).sort()).toEqual(['artifacts', 'run.sh']);
    await noProcessLeft(job);
  });

  it('that is empty does not keep post from its session', async () => {
    const job = await newJob();
    const empty = 'for f in "$RUNNER_TEMP"/_runner_file_commands/save_state_*; do : > "$f"; done';
    const step = start(job, { run: `${empty}; touch poisoned; exec sleep 1000`, name: 'it' });
    await eventually(() => existsSync(join(job.workspace, 'poisoned')), { what: 'the change' });
    step.kill('SIGKILL');
    await step.finished;
    const post = await step.post();
    expect(post.log).toContain('it was ended');
    await noProcessLeft(job);
  });

  it('that leads to the session of another step ends both', async () => {
    const job = await newJob();
    const inputs = { run: 'echo up; exec sleep 1000', ready: 'log: /up/' };
    const server = startInBackground(job, inputs, { env: { GITHUB_ACTION: 'server' } });
    const { outputs } = await server.finished;
    const other = startInBackground(job, {
      ...inputs,
      run: `${poison(outputs['session-dir'] ?? '')}; ${inputs.run}`,
      name: 'other',
    });
    await other.finished;
    const post = await other.post();
    expect(post.log).toContain('is the session of another step');
    expect(post.log).toMatch(/^other was stopped at the end of the job/m);
    await server.post();
    await noProcessLeft(job);
  });
});
