import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canBeOrdinary, killAsRoot, ordinaryUser } from '../kit/ordinary-user.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { go, untilGo } from './gate.ts';
import { newJob, sessionState, start } from './supervised-step.ts';

/** A job of an ordinary user, and a command that runs as root: a shell, whose pid is then in the file `NAME.pid`. */
async function newOrdinaryJob(env: Record<string, string> = {}) {
  const { user, asRoot } = ordinaryUser();
  const job = await newJob({ user, env });
  const names = new Set<string>();
  onTestFinished(() => {
    for (const name of names)
      if (existsSync(pidFile(job, name)) && isRunning(pidIn(job, name))) killAsRoot(pidIn(job, name));
  });
  const root = (name: string, program = 'exec sleep 1000') => {
    names.add(name);
    return `${asRoot} sh -c 'echo $$ > ${name}.new; mv ${name}.new ${name}.pid; ${program}'`;
  };
  const begun = (name: string) => `until [ -e ${name}.pid ]; do sleep 0.02; done`;
  return { job, root, leave: (name: string, program?: string) => `${root(name, program)} & ${begun(name)}` };
}

function pidFile(job: Job, name: string): string {
  return join(job.workspace, `${name}.pid`);
}

function pidIn(job: Job, name: string): number {
  return Number(readFileSync(pidFile(job, name), 'utf8'));
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

async function isGone(pid: number | undefined): Promise<void> {
  await eventually(() => pid !== undefined && !isRunning(pid), { what: `process ${pid} to end` });
}

/** The processes of ours that belong to a session, by what they are. */
function ours(job: Job) {
  const state = sessionState(job);
  const relays = state.attempts.flatMap((attempt) => attempt.relays.map(({ pid }) => pid));
  return { reaper: state.reaper?.process.pid, supervisor: state.supervisor?.pid, relays };
}

describe.skipIf(!canBeOrdinary)('a process of root that a command leaves running', () => {
  it('does not change a success, and log, summary and post name it with its user and what to do', async () => {
    const { job, leave } = await newOrdinaryJob();
    const step = start(job, { name: 'tests', run: `${leave('left')}; echo tested` });
    const main = await step.finished;
    const pid = pidIn(job, 'left');
    expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'completed', 'failure-code': '' } });
    expect(isRunning(pid)).toBe(true);
    const named = new RegExp(
      `process ${pid} \\(sleep\\) belongs to root\\b.*\`sudo -n kill [\\d ]*\\b${pid}\\b.*\` ends`,
    );
    expect(main.log).toMatch(/^tested$/m);
    expect(main.annotations).toMatchObject([
      { message: expect.stringMatching(/^tests: not everything of attempt 1 could be stopped: /) },
    ]);
    expect(main.annotations[0]?.message).toMatch(named);
    expect(main.summary).toMatch(
      new RegExp(
        `Still running after attempt 1: \`sleep\` \\(pid ${pid}\\), it belongs to root: \`sudo -n kill ${pid}\` ends it`,
      ),
    );
    const post = await step.post();
    expect(post.log).toMatch(/tests: still running, because it could not be stopped/);
    expect(post.log).toMatch(named);
    expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
  });

  it('is not mentioned by post when it has ended by itself', async () => {
    const { job, leave } = await newOrdinaryJob();
    const step = start(job, { run: leave('left') });
    await step.finished;
    killAsRoot(pidIn(job, 'left'));
    await isGone(pidIn(job, 'left'));
    expect((await step.post()).log).toBe('');
  });

  it('is waited for and named once, whatever comes after it', async () => {
    const { job, leave } = await newOrdinaryJob();
    const run = `${leave('left')}; exit 3`;
    const main = await start(job, {
      run,
      'run-on-retry': 'exit 4',
      'max-attempts': '3',
      'retry-delays': '0',
      'kill-grace': '1s',
    }).finished;
    const pid = pidIn(job, 'left');
    expect(main.outputs).toMatchObject({ 'failure-code': 'exit', 'exit-code': '4', attempts: '3' });
    const survivors = sessionState(job).attempts.map((each) => (each.status === 'ended' ? each.survivors : undefined));
    expect(survivors.map((each) => each?.some((survivor) => survivor.pid === pid))).toEqual([true, false, false]);
    expect(survivors.slice(1)).toEqual([[], []]);
  });

  it('does not keep a session in the background that is ready from its end', async () => {
    const { job, leave } = await newOrdinaryJob();
    const step = start(job, {
      background: 'true',
      ready: 'log: /^up$/',
      run: `if [ $SUPERVISED_RUN_ATTEMPT = 1 ]; then ${leave('left')}; exit 3; fi; echo up; ${untilGo}`,
      'max-attempts': '2',
      'retry-delays': '0',
    });
    expect((await step.finished).conclusion).toBe('success');
    go(job);
    await eventually(() => sessionState(job).status === 'completed', { what: 'the session to end' });
  });

  it('may write on while the log is closed', async () => {
    const { job, leave } = await newOrdinaryJob();
    const run = `echo first; ${leave('left', 'while :; do echo noise; sleep 0.01; done')}; echo last`;
    const main = await start(job, { run, streams: 'split' }).finished;
    expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'completed' } });
    expect(main.log).toMatch(/^first$/m);
    expect(main.log).toMatch(/^last$/m);
  });

  it('runs on with `leftovers: keep`', async () => {
    const { job, leave } = await newOrdinaryJob();
    const step = start(job, { leftovers: 'keep', run: `${leave('left')}; echo tested` });
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(main.log).toMatch(/leftover process(es)? runs? on until the job ends: .*sleep/);
    expect((await step.post()).log).toContain(`process ${pidIn(job, 'left')} (sleep) belongs to root`);
  });
});

describe.skipIf(!canBeOrdinary)('a command that runs as root', () => {
  it('does not hold a cancel up, and leaves no relay', async () => {
    const { job, root } = await newOrdinaryJob();
    const step = start(job, { name: 'tests', run: `echo begun; ${root('busy')}` });
    await step.waitForLine('begun');
    await eventually(() => existsSync(pidFile(job, 'busy')), { what: 'the process of root to start' });
    const { signals } = await step.cancel();
    expect(signals).not.toContain('SIGKILL');
    const { relays, reaper, supervisor } = ours(job);
    expect(relays).toHaveLength(1);
    for (const each of [...relays, supervisor]) await isGone(each);
    const pid = pidIn(job, 'busy');
    expect(isRunning(pid)).toBe(true);
    expect((await step.post()).log).toMatch(new RegExp(`still running, .*process ${pid} \\(sleep\\) belongs to root`));
    killAsRoot(pid);
    if (reaper !== undefined) await isGone(reaper);
  });

  it.each(['perl', 'python3', 'none'])(
    'has no relay any more when its supervisor is killed (reaper: %s)',
    async (kind) => {
      const { job, root } = await newOrdinaryJob({ SUPERVISED_RUN_REAPER: kind });
      const step = start(job, { run: `echo begun; ${root('busy')}` });
      await step.waitForLine('begun');
      await eventually(() => existsSync(pidFile(job, 'busy')), { what: 'the process of root to start' });
      const { relays, supervisor, reaper } = ours(job);
      killAsRoot(supervisor ?? 0);
      expect((await step.finished).outputs).toMatchObject({ 'failure-code': 'supervisor_lost' });
      expect(isRunning(pidIn(job, 'busy'))).toBe(true);
      for (const relay of relays) await isGone(relay);
      if (reaper === undefined) return;
      expect(isRunning(reaper)).toBe(true);
      killAsRoot(pidIn(job, 'busy'));
      await isGone(reaper);
    },
  );

  it('is waited for by a reaper that hardly wakes up', async () => {
    const { job, root } = await newOrdinaryJob();
    await start(job, { run: root('busy'), 'attempt-timeout': '2s', 'kill-grace': '1s' }).finished;
    const { reaper } = ours(job);
    if (reaper === undefined) return;
    const wakeUps = () =>
      Number(/^voluntary_ctxt_switches:\s*(\d+)$/m.exec(readFileSync(`/proc/${reaper}/status`, 'utf8'))?.[1]);
    const inTwoSeconds = async () => {
      const before = wakeUps();
      await sleep(2_000);
      return wakeUps() - before;
    };
    await eventually(async () => (await inTwoSeconds()) <= 6, { what: 'the pauses of the reaper to grow' });
  });

  it('keeps its slot until it has ended, and the log says so', async () => {
    const { job, root } = await newOrdinaryJob();
    const one = { 'slot-pool': 'gpu', 'slot-limits': 'total=1' };
    const first = start(job, { run: root('busy'), 'attempt-timeout': '2s', 'kill-grace': '1s', ...one });
    const { log, outputs } = await first.finished;
    expect(outputs['failure-code']).toBe('attempt_timeout');
    expect(log).toMatch(/Its slot stays taken until what could not be stopped has ended: .*\(sleep\) belongs to root/);
    const second = start(job, {
      run: 'kill -0 "$(cat busy.pid)" 2>&1 | grep -q permitted && echo overlap; echo mine',
      ...one,
    });
    await second.waitForLine(/place 1 in line/);
    killAsRoot(pidIn(job, 'busy'));
    const end = await second.finished;
    expect(end.log).toMatch(/^mine$/m);
    expect(end.log).not.toMatch(/^overlap$/m);
  });
});
