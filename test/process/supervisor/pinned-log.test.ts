import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { executionDir } from '../../../src/session/paths.ts';
import { newSession, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');

/** The script has the folder of its attempt in `$attempt`. */
async function ended(script: string, request = {}): Promise<TestSession> {
  const session = newSession(script, { request });
  session.env.attempt = executionDir(session.paths.root, 'attempt', 1);
  await session.run();
  return session;
}

onPosix('the log is complete in its place although the command', () => {
  it.each([
    ['deletes it', 'rm "$attempt/output.log"'],
    ['deletes the folder it is in', 'rm -r "$attempt"'],
    ['puts a link in its place', 'ln -sf /etc/hostname "$attempt/output.log"'],
    ['puts a folder in its place', 'rm "$attempt/output.log"; mkdir -p "$attempt/output.log/more"'],
    ['moves it away', 'mv "$attempt/output.log" "$attempt/other.log"'],
  ])('%s', async (_, change) => {
    const session = await ended(`echo before; ${change}; echo after`);
    expect(session.log()).toBe('before\nafter\n');
    expect(session.state()).toMatchObject({ status: 'completed', attempts: [{ bytes: { output: 13 } }] });
    expect(session.supervisorLog()).toContain('restored it');
  });

  it("deletes the session's folder", async () => {
    // Repeatedly, because the supervisor writes a state.json there meanwhile.
    const deleteFolder = 'while [ -e "$folder" ]; do rm -rf "$folder" 2> /dev/null || true; done';
    const session = await ended(`echo before; folder=$(dirname "$(dirname "$attempt")"); ${deleteFolder}; echo after`);
    expect(session.log()).toBe('before\nafter\n');
    expect(existsSync(session.paths.journal)).toBe(false);
  });
});

onPosix('a log that is deleted', () => {
  it('is still limited', async () => {
    const session = await ended('rm "$attempt/output.log"; yes', { maxLogBytes: 1_000_000 });
    expect(session.state()).toMatchObject({ status: 'failed', cause: 'log_limit' });
    expect(session.log().length).toBeGreaterThan(1_000_000);
  });

  it('that cannot be restored does not change the end of the command, and a warning says so', async () => {
    const session = await ended('rm -r "$attempt"; echo > "$attempt"; echo lost');
    expect(session.state()).toMatchObject({ status: 'completed', attempts: [{ failure: null }] });
    expect(await session.event('warning')).toMatchObject({
      message: expect.stringContaining('Its log was taken away and could not be put back: ENOTDIR'),
    });
  });
});

onPosix('a script that no longer exists when its attempt begins', () => {
  it('is reported', async () => {
    const script = { program: '/bin/sh', args: ['/no/such/run.sh'], file: '/no/such/run.sh', verbatim: false };
    const session = newSession(script);
    const state = await session.run();
    expect(state.failure).toMatchObject({ code: 'not_started', family: 'hard' });
    expect(state.failure?.reason).toContain(
      "its script /no/such/run.sh no longer exists; was the session's folder deleted?",
    );
  });
});
