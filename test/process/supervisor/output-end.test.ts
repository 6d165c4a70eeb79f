import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import type { Script } from '../../../src/session/request.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning } from './processes.ts';
import { newSession, type SessionOptions, sh, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = describe.skipIf(process.platform !== 'linux');

/** Bash as a `run:` step has it, with the functions of fixtures/lib.sh. */
function bash(text: string): Script {
  const script = `. "$FIXTURES/lib.sh"\n${text}`;
  return { program: 'bash', args: ['-e', '-c', script], file: '', verbatim: false };
}

/** What the script writes under plain bash, into a pipe that is read to its end. */
function underBash(script: string, cwd: string): string {
  const command = ['-c', 'bash -e -c "$0" 2>&1 | cat', script];
  return execFileSync('bash', command, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** Two writers may part each other's lines, so characters are compared. */
const sorted = (text: string) => [...text].sort().join('');

/** Scripts whose last output is written by a child that ends after them. */
const filtered = {
  'tee, 20,000 lines': `exec > >(tee build.log) 2>&1
    seq -f 'line %.0f of a build that writes a lot' 20000; echo "error: it broke" >&2`,
  'two of tee, one for each stream': `exec > >(tee out.log) 2> >(tee err.log >&2); seq 3000; seq 3001 6000 >&2`,
  python: `{ seq 50; echo done; } > >(python3 -c 'import sys
for line in sys.stdin: print("py:", line, end="")')`,
  'python that reads everything first': `seq 50 > >(python3 -c 'import sys; print(sum(int(n) for n in sys.stdin))')`,
  'while read': `for n in $(seq 300); do echo "$n" >&2; done 2> >(while read -r line; do echo "err: $line"; done)`,
  awk: `seq 21 > >(awk '{ print "awk: " $0 } END { print NR }')`,
  sed: `seq 3001 > >(sed 's/^/sed: /')`,
  'a pipeline of filters': `seq 2000 > >(sed 's/^/a/' | sort -r | awk '{ print NR, $0 }')`,
  'a subshell in the background': `(sleep 0.3; echo late) & echo early`,
  'a filter in a session of its own': `seq 100 > >(setsid sed 's/^/own: /')`,
};

onPosix('output that a child writes after its parent has ended', () => {
  it.each(Object.entries(filtered))('is complete, as under bash: %s', async (_, script) => {
    const session = newSession(bash(script));
    expect(await session.run()).toMatchObject({ status: 'completed', attempts: [{ cause: null }] });
    expect(sorted(session.log())).toEqual(sorted(underBash(script, session.workspace)));
  });

  it('is complete in both logs with split streams', async () => {
    const session = newSession(bash('exec > >(tee out.log) 2> >(sed s/^/e/ >&2); seq 5000; seq 5000 >&2; exit 3'), {
      request: { streams: 'split' },
    });
    expect(await session.run()).toMatchObject({ attempts: [{ exit: { kind: 'exited', code: 3 } }] });
    const numbers = Array.from({ length: 5000 }, (_, index) => `${index + 1}`);
    expect(session.log(1, 'stdout').trim().split('\n')).toEqual(numbers);
    expect(session.log(1, 'stderr').trim().split('\n')).toEqual(numbers.map((number) => `e${number}`));
    expect(readFileSync(join(session.workspace, 'out.log'), 'utf8')).toBe(session.log(1, 'stdout'));
  });

  it('is complete in the logs of on-retry and of probes', async () => {
    const script = bash(`echo word > >(sleep 0.3; sed 's/^/late /')`);
    const session = newSession(bash('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]'), {
      request: { maxAttempts: 2, onRetry: script, probe: script },
    });
    expect(await session.run()).toMatchObject({ status: 'completed' });
    expect(session.onRetryLog(2)).toBe('late word\n');
    expect(session.probeLog(1)).toBe('late word\n');
  });
});

onPosix('while the output of a command that has exited is still open', () => {
  /** Exits with 0 and leaves a server that holds the output and never writes. */
  const server = 'resident server; say exited';

  /** Starts a session and waits until its command's own process has exited. */
  async function startExited(request: NonNullable<SessionOptions['request']>, script = server): Promise<TestSession> {
    const session = newSession(sh(script), { request }).start();
    const { process: root } = await session.event('attempt_started');
    await session.said('exited');
    await eventually(() => !isRunning(root?.pid ?? 0), { what: 'the exit of the command' });
    return session;
  }

  it('a stop ends the wait', async () => {
    const session = await startExited({});
    session.stop();
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'stopped' });
    expect(state.attempts).toMatchObject([{ exit: { kind: 'exited', code: 0 }, cause: 'stopped' }]);
    expect(session.residents()).toEqual([]);
  });

  it('the log limit ends the attempt', async () => {
    const session = newSession('(await exited; exec cat /dev/zero) & say exited', {
      request: { maxLogBytes: 100_000 },
    });
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ exit: { kind: 'exited', code: 0 }, cause: 'log_limit' }]);
  });

  it('the time is not counted to the attempt', async () => {
    const session = newSession(server);
    const state = await session.run();
    const [started, ended] = [await session.event('attempt_started'), await session.event('attempt_ended')];
    expect(ended.mono - started.mono).toBeGreaterThan(ended.durationMs + 4_000);
    expect(state).toMatchObject({ status: 'completed' });
    expect(session.residents()).toEqual([]);
  });
});

onLinux('a command that has left nothing that holds its output', () => {
  it('is not waited for', async () => {
    const session = newSession('echo done; detached --closed daemon');
    await session.run();
    const [started, ended] = [await session.event('attempt_started'), await session.event('attempt_ended')];
    // The bound is 5 s after the exit.
    expect(ended.mono - started.mono - ended.durationMs).toBeLessThan(4_900);
    expect(session.residents()).toEqual([]);
  });
});

onPosix("a process that makes one of the command's streams non-blocking", () => {
  // Others that write more than the pipe holds would fail with EAGAIN.
  const ask = (fd: number) => `python3 -c 'import os; os.write(1, b"blocking: %d" % os.get_blocking(${fd}))'`;

  it.each([
    [2, 1],
    [1, 2],
  ])('leaves the other one blocking (%i, %i)', async (changed, other) => {
    const session = newSession(`python3 -c 'import os; os.set_blocking(${changed}, False)'; ${ask(other)}`);
    await session.run();
    expect(session.log()).toBe('blocking: 1');
  });

  it('such as a server in Node that uses stderr, leaves stdout blocking', async () => {
    const server = `console.error("up"); fs.writeFileSync(process.env.SCRATCH + "/up", "up"); process.stdin.resume()`;
    const session = newSession(
      `mkfifo over; "$NODE" -e '${server}' < over > server.log & exec 3> over; await up; ${ask(1)}; exec 3>&-; wait`,
    );
    await session.run();
    expect(session.log()).toBe('up\nblocking: 1');
  });
});
