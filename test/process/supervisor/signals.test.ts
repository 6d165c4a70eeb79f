import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import type { Request } from '../../../src/session/request.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { eventually } from '../../kit/wait.ts';
import { newSession, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = describe.skipIf(process.platform !== 'linux');
const anHour = 3_600_000;

/** A script that writes a line for each signal, and ends on the word of `finish`. */
const counting = `for s in TERM INT; do trap "echo $s >> $SCRATCH/got" $s; done; echo > "$SCRATCH/up"
  until [ -e "$SCRATCH/enough" ]; do sleep 0.05; done; exit 0`;

/** Runs the program of fixtures/wrapper.ts around a script. */
const wrapped = (kind: string) => `export SCRIPT='${counting}'; "$NODE" "$FIXTURES/wrapper.ts" ${kind} "$SCRIPT"`;

async function begun(script: string, request: Partial<Omit<Request, 'script'>> = {}): Promise<TestSession> {
  const session = newSession(script, { request }).start();
  await session.said('up');
  return session;
}

/** Waits for the first signals that the script has counted. */
async function got({ scratch }: TestSession): Promise<string> {
  const path = join(scratch, 'got');
  const signals = () => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
  await eventually(() => signals() !== '', { what: 'a signal' });
  return signals();
}

function cancel(session: TestSession): void {
  writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
  session.stop();
}

onPosix('a stop signal', () => {
  it('reaches the child of a program once, from that program', async () => {
    const session = await begun(`${wrapped('passes-on')}; echo "over: $?"`);
    session.stop();
    expect(await got(session)).toBe('TERM');
    await session.event('attempt_waiting');
    writeFileSync(join(session.scratch, 'enough'), '');
    await session.finished();
    expect(await got(session)).toBe('TERM');
  });

  it('reaches the child of a program that has died of it', async () => {
    const session = await begun(wrapped('dies'), { killGraceMs: anHour });
    session.stop();
    expect(await got(session)).toBe('TERM');
    writeFileSync(join(session.scratch, 'enough'), '');
    await session.finished();
  });

  it('reaches the child of a program that keeps it a while before the kill', async () => {
    const session = await begun(wrapped('keeps'), { killGraceMs: 2_000 });
    session.stop();
    await session.finished();
    expect(await got(session)).toBe('TERM');
  });

  it('goes through shells, and through scripts that are started by their path', async () => {
    const session = await begun(
      `printf '#!/bin/bash\\nsh -c "$SCRIPT"; exit 0\\n' > "$SCRATCH/it"; chmod +x "$SCRATCH/it"
      export SCRIPT='${counting}'; "$SCRATCH/it"; exit 0`,
      { killGraceMs: anHour },
    );
    session.stop();
    expect(await got(session)).toBe('TERM');
    writeFileSync(join(session.scratch, 'enough'), '');
    await session.finished();
  });

  it('does not reach what the clean-up of a shell starts', async () => {
    const session = await begun(
      `trap 'sh -c "sleep 1; echo > \\"$SCRATCH/tidy\\""; exit 0' TERM; say up; while :; do sleep 0.05; done`,
    );
    session.stop();
    expect(await session.finished()).toMatchObject({ attempts: [{ exit: { kind: 'exited', code: 0 } }] });
    expect(existsSync(join(session.scratch, 'tidy'))).toBe(true);
  });

  it.each(['SIGINT', 'SIGQUIT'] as const)('is the one of `stop-signal`: %s', async (stopSignal) => {
    const trap = `trap 'echo seen; exit 3' ${stopSignal.slice(3)}; while :; do sleep 0.05; done`;
    const session = newSession(trap, { request: { stopSignal, attemptTimeoutMs: 1_000 } });
    expect(await session.run()).toMatchObject({
      attempts: [{ cause: 'attempt_timeout', exit: { kind: 'exited', code: 3 } }],
    });
    expect(session.log()).toContain('seen');
  });
});

onLinux('a cancelled command', () => {
  it('that is a shell with a child in the foreground ends at once, of SIGINT', async () => {
    const session = await begun('say up; while :; do sleep 0.05; done', { killGraceMs: anHour });
    cancel(session);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', attempts: [{ exit: { kind: 'signaled', signal: 'SIGINT' } }] });
  });

  it('has more than 3 s for the clean-up of its SIGINT trap', async () => {
    const session = await begun(`trap 'sleep 4; echo tidy; exit 7' INT; say up; while :; do sleep 0.05; done`);
    cancel(session);
    const state = await session.finished();
    expect(state).toMatchObject({ attempts: [{ exit: { kind: 'exited', code: 7 } }] });
    expect(session.log()).toContain('tidy');
  });

  it('gets KeyboardInterrupt in Python below a shell, once', async () => {
    const script = `
import os, time, pathlib
try:
    pathlib.Path(os.environ["SCRATCH"], "up").write_text("up")
    while True: time.sleep(0.05)
finally:
    time.sleep(4)
    print("finally", flush=True)`;
    const session = await begun(`cat > "$SCRATCH/it.py" <<'EOS'\n${script}\nEOS\npython3 "$SCRATCH/it.py"; exit $?`);
    cancel(session);
    await session.finished();
    expect(session.log()).toContain('finally');
  });

  it('whose children ignore SIGINT, as those that a shell starts with &, passes SIGTERM on to them', async () => {
    const session = await begun(
      `sh -c 'trap "echo child >> $SCRATCH/got; exit 0" TERM; echo > "$SCRATCH/up"; while :; do sleep 0.05; done' & wait`,
      { killGraceMs: anHour },
    );
    cancel(session);
    await session.finished();
    expect(await got(session)).toBe('child');
  });

  it('that ignores SIGINT ends of SIGTERM', async () => {
    const session = await begun('trap "" INT; say up; while :; do sleep 0.05; done', { killGraceMs: anHour });
    cancel(session);
    expect(await session.finished()).toMatchObject({ attempts: [{ exit: { kind: 'signaled', signal: 'SIGTERM' } }] });
  });

  it('that catches SIGINT and lives on gets SIGTERM, and time to end', async () => {
    const session = await begun(
      `trap 'echo int' INT; trap 'echo term; sleep 0.2; echo tidy; exit 0' TERM; say up; while :; do sleep 0.05; done`,
    );
    cancel(session);
    expect(await session.finished()).toMatchObject({ attempts: [{ exit: { kind: 'exited', code: 0 } }] });
    expect(session.log()).toMatch(/^int\n(Terminated\n)?term\ntidy\n$/);
  });

  it('that listens to nothing is killed', async () => {
    const session = await begun('trap "" INT TERM; say up; while :; do sleep 0.05; done', { killGraceMs: anHour });
    cancel(session);
    expect(await session.finished()).toMatchObject({ attempts: [{ exit: { kind: 'signaled', signal: 'SIGKILL' } }] });
  });
});

onPosix('what a command leaves running', () => {
  it('has the kill grace to end by itself', async () => {
    const session = newSession(
      `sh -c 'trap "sleep 2; echo > $SCRATCH/tidy; exit 0" TERM; echo > "$SCRATCH/up"; while :; do sleep 0.05; done' > /dev/null 2>&1 & await up`,
    );
    expect(await session.run()).toMatchObject({ status: 'completed' });
    expect(existsSync(join(session.scratch, 'tidy'))).toBe(true);
  });
});
