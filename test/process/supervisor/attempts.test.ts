import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { isWindows } from '../../kit/this-system.ts';
import { js, newSession } from './session.ts';

const onPosix = it.skipIf(isWindows);
const onLinux = it.skipIf(process.platform !== 'linux');

describe('an attempt', () => {
  it('that succeeds completes the session', async () => {
    const session = newSession(js("console.log('done')"));
    const state = await session.run();
    expect(state).toMatchObject({ status: 'completed', runtime: 'completed', cause: null, failure: null });
    expect(state.attempts).toMatchObject([
      { exit: { kind: 'exited', code: 0 }, cause: null, failure: null, bytes: { output: 5 }, leftBehind: [] },
    ]);
    expect(session.types()).toEqual(['session_started', 'attempt_started', 'attempt_ended', 'session_ended']);
    expect(session.log()).toBe('done\n');
    expect(session.supervisorLog()).toBe('');
    expect(readdirSync(session.paths.root).sort()).toEqual([
      'attempts',
      'journal.jsonl',
      'request.json',
      'state.json',
      'supervisor.log',
    ]);
    expect(readdirSync(join(session.paths.root, 'attempts/01'))).toEqual(['output.log']);
  });

  it.each([1, 7, 125, 255])('that exits with code %d is a soft failure', async (code) => {
    const state = await newSession(js(`process.exit(${code})`)).run();
    expect(state).toMatchObject({ status: 'failed', cause: null });
    expect(state.attempts[0]).toMatchObject({
      exit: { kind: 'exited', code },
      failure: { code: 'exit', family: 'soft' },
    });
    expect(state.failure?.reason).toBe(`exited with code ${code}`);
  });

  onPosix.each([
    ['SIGTERM', 'signal', 'was ended by SIGTERM from outside'],
    ['SIGSEGV', 'signal', 'was ended by SIGSEGV from outside'],
    ['SIGKILL', 'killed', 'was killed by SIGKILL from outside, perhaps because memory ran out'],
  ])('that ends by %s from outside is a soft failure', async (signal, code, reason) => {
    const state = await newSession(`kill -${signal.slice(3)} $$`).run();
    expect(state).toMatchObject({ status: 'failed', failure: { code, family: 'soft', reason } });
    expect(state.attempts[0]).toMatchObject({ exit: { kind: 'signaled', signal } });
  });

  onPosix('that exits with 137 is explained as a killed child of its shell', async () => {
    const state = await newSession('sh -c "kill -KILL \\$\\$"; exit $?').run();
    expect(state.failure).toMatchObject({ code: 'exit', reason: expect.stringContaining('ended by SIGKILL, perhaps') });
    expect(state.attempts[0]).toMatchObject({ exit: { kind: 'exited', code: 137 } });
  });

  onPosix.each([
    [126, 'echo text > "$SCRATCH/data"; "$SCRATCH/data"'],
    [127, 'no-such-command-anywhere'],
  ])('that exits with code %d is a hard failure, and there is no retry', async (code, script) => {
    const state = await newSession(script, { request: { maxAttempts: 3 } }).run();
    expect(state.attempts).toHaveLength(1);
    expect(state.attempts[0]).toMatchObject({ exit: { kind: 'exited', code } });
    expect(state.failure).toMatchObject({ code: 'not_started', family: 'hard' });
    expect(state.failure?.reason).toContain('not retried: retrying would hardly help');
  });
});

describe('an attempt cannot start', () => {
  const program = (path: string, args: string[] = []) => ({ program: path, args, file: '', verbatim: false });

  it('when the program does not exist', async () => {
    const state = await newSession(program('/no/such/program')).run();
    expect(state.attempts[0]).toMatchObject({ process: null, exit: { kind: 'not_started' } });
    expect(state.failure).toMatchObject({ code: 'not_started', family: 'hard' });
    expect(state.failure?.reason).toMatch(/^did not start: \/no\/such\/program could not be started: .*ENOENT/);
  });

  onPosix('when the file is not a program', async () => {
    const session = newSession(program(''));
    const path = join(session.scratch, 'data');
    writeFileSync(path, 'text');
    chmodSync(path, 0o600);
    session.request.script.program = path;
    expect((await session.run()).failure?.reason).toMatch(/data could not be started: .*EACCES/);
  });

  it('when the working directory does not exist', async () => {
    const session = newSession(js(''));
    session.request.workingDirectory = join(session.workspace, 'missing');
    const state = await session.run();
    expect(state.attempts[0]).toMatchObject({ exit: { kind: 'not_started' } });
    expect(state.failure?.reason).toBe(`did not start: the folder ${session.request.workingDirectory} does not exist`);
  });

  onPosix('when the working directory cannot be read', async () => {
    const session = newSession('echo hello');
    const folder = join(session.scratch, 'loop');
    symlinkSync(folder, folder);
    session.request.workingDirectory = folder;
    expect((await session.run()).failure?.reason).toContain('loop');
  });

  onLinux('when the command line is too large', async () => {
    const state = await newSession(program('/bin/echo', ['x'.repeat(200_000)])).run();
    expect(state.failure).toMatchObject({ code: 'not_started', reason: expect.stringContaining('E2BIG') });
  });

  onLinux('when the environment is too large', async () => {
    // No variable may be longer than 128 KiB; this one gets longer by the mark of the attempt.
    const env = { SUPERVISED_RUN_TREE: 'x'.repeat(128 * 1024 - 'SUPERVISED_RUN_TREE='.length - 1) };
    const session = newSession('echo hello', { env, request: { maxAttempts: 2 } });
    const state = await session.run();
    expect(state.failure).toMatchObject({ code: 'not_started', reason: expect.stringContaining('E2BIG') });
    expect(state.attempts).toHaveLength(1);
    expect(session.log()).toBe('');
  });
});

describe('the output of an attempt', () => {
  const write = (fd: number, text: string) => `writeSync(${fd}, Buffer.from(${JSON.stringify(text)}, 'latin1'));`;

  it.each([
    ['its last line has no newline', write(1, 'one\ntwo'), 'one\ntwo'],
    ['it is empty', '', ''],
    [
      'it has two streams, which keep their order',
      [1, 2, 3, 4].map((line) => write(2 - (line % 2), `${line}\n`)).join(''),
      '1\n2\n3\n4\n',
    ],
    ['it is not text', write(1, '\xff\0\xfe'), '\ufffd\0\ufffd'],
  ])('is complete when %s', async (_, script, expected) => {
    const session = newSession(js(`const { writeSync } = require('fs'); ${script}`));
    expect((await session.run()).status).toBe('completed');
    expect(session.log()).toBe(expected);
  });

  onPosix.each([
    ['stderr is opened by name', 'echo 1; echo 2 > /dev/stderr; echo 3', '1\n2\n3\n'],
    ['tee writes to stderr by name', 'echo 1; echo 2 | tee /dev/stderr; echo 3', '1\n2\n2\n3\n'],
    ['stdout is opened to append', 'echo 1; echo 2 >> /dev/stdout; echo 3', '1\n2\n3\n'],
  ])('is complete when %s', async (_, script, expected) => {
    const session = newSession(script);
    expect((await session.run()).status).toBe('completed');
    expect(session.log()).toBe(expected);
  });

  onPosix('is complete when several processes write more than a pipe holds', async () => {
    const session = newSession('for n in 1 2 3 4; do seq 1 50000 & done; wait');
    const { attempts } = await session.run();
    const lines = session.log().trimEnd().split('\n');
    // Several processes may break each other's lines with writes of more than PIPE_BUF bytes, but no byte is lost.
    const bytes = 4 * Array.from({ length: 50_000 }, (__, index) => `${index + 1}\n`).join('').length;
    expect(session.log()).toHaveLength(bytes);
    expect(lines).toHaveLength(200_000);
    expect(attempts[0]).toMatchObject({ bytes: { output: bytes } });
  });

  onPosix('has a log for each stream with `streams: split`', async () => {
    const session = newSession('echo 1; echo 2 >&2; echo 3 > /dev/stdout; echo 4 > /dev/stderr', {
      request: { streams: 'split' },
    });
    const { attempts } = await session.run();
    expect(session.log(1, 'stdout')).toBe('1\n3\n');
    expect(session.log(1, 'stderr')).toBe('2\n4\n');
    expect(attempts[0]).toMatchObject({ bytes: { stdout: 4, stderr: 4 } });
    expect(attempts[0]?.relays).toHaveLength(2);
    expect(readdirSync(join(session.paths.root, 'attempts/01')).sort()).toEqual(['stderr.log', 'stdout.log']);
  });

  onLinux('leaves no file open in the supervisor', async () => {
    // Files that are open for a moment (state.json, the pipes of a relay that has just ended) make each count a little
    // random. A file that stayed open for each attempt would show in the lowest count of many.
    const session = newSession('ls /proc/$PPID/fd | wc -l; exit 1', { request: { maxAttempts: 24, streams: 'split' } });
    await session.run();
    const counts = Array.from({ length: 24 }, (_, index) => Number(session.log(index + 1, 'stdout')));
    expect(Math.min(...counts.slice(12))).toBeLessThan(Math.min(...counts.slice(0, 12)) + 6);
  });
});

describe('the command', () => {
  onPosix('reads an empty stdin', async () => {
    const session = newSession('cat; echo end');
    await session.run();
    expect(session.log()).toBe('end\n');
  });

  it('gets variables with its attempt, its session and the last failure', async () => {
    const script = `const { env } = process;
      for (const name of Object.keys(env).sort()) if (/^SUPERVISED_RUN_/.test(name)) console.log(name + '=' + env[name]);
      process.exit(3);`;
    const session = newSession(js(script), { request: { maxAttempts: 2 } });
    await session.run();
    const id = session.request.sessionId;
    const expected = (attempt: number, last: string) =>
      [
        `SUPERVISED_RUN_ATTEMPT=${attempt}`,
        `SUPERVISED_RUN_LAST_FAILURE=${last}`,
        'SUPERVISED_RUN_MAX_ATTEMPTS=2',
        `SUPERVISED_RUN_SESSION_ID=${id}`,
        `SUPERVISED_RUN_TREE=${id}/attempt-${attempt};\n`,
      ].join('\n');
    expect(session.log(1)).toBe(expected(1, ''));
    expect(session.log(2)).toBe(expected(2, 'exit'));
  });

  onPosix('gets the NODE_OPTIONS of the step, which do not apply to the supervisor', async () => {
    const session = newSession(
      'echo "$NODE_OPTIONS"; env | grep -c SUPERVISED_RUN_NODE_OPTIONS; tr "\\0" "\\n" < /proc/$PPID/environ | grep NODE_OPTIONS',
      {
        env: { SUPERVISED_RUN_NODE_OPTIONS: '--max-old-space-size=4000' },
      },
    );
    await session.run();
    expect(session.log()).toBe('--max-old-space-size=4000\n0\nSUPERVISED_RUN_NODE_OPTIONS=--max-old-space-size=4000\n');
  });

  it('gets its own command files in every attempt, for each variable that the step has', async () => {
    const outer = { GITHUB_OUTPUT: '/outer/output', GITHUB_ENV: '/outer/env', GITHUB_STEP_SUMMARY: '/outer/summary' };
    const script = `const { GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH = '', SUPERVISED_RUN_ATTEMPT } = process.env;
      for (const file of [GITHUB_OUTPUT, GITHUB_ENV])
        require('fs').appendFileSync(file, 'attempt=' + SUPERVISED_RUN_ATTEMPT + '\\n');
      console.log(GITHUB_OUTPUT + ' ' + GITHUB_PATH);
      process.exit(1);`;
    const session = newSession(js(script), { env: outer, request: { maxAttempts: 2 } });
    await session.run();
    for (const attempt of [1, 2]) {
      const folder = join(session.paths.root, `attempts/0${attempt}/github`);
      expect(readdirSync(folder).sort()).toEqual(['env', 'output', 'step-summary']);
      expect(session.log(attempt)).toBe(`${join(folder, 'output')} \n`);
      expect(session.read(join(folder, 'output'))).toBe(`attempt=${attempt}\n`);
      expect(session.read(join(folder, 'env'))).toBe(`attempt=${attempt}\n`);
      expect(session.read(join(folder, 'step-summary'))).toBe('');
    }
  });
});
