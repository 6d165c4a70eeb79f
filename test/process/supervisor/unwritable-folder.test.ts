import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it, onTestFinished } from 'vitest';
import { parseJournal } from '../../../src/session/journal.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { newSession, type SessionOptions, type TestSession } from './session.ts';

/** Takes the right to write from a folder; from root, whom modes don't bind, by a flag of the file system. */
const lock = 'chmod 555 "$LOCKED"; if [ "$(id -u)" = 0 ]; then chattr +i "$LOCKED"; fi';

function newLockingSession(script: string, options: SessionOptions = {}): TestSession {
  const session = newSession(script, options);
  const { root } = session.paths;
  session.env.LOCKED = root;
  onTestFinished(() => {
    if (process.getuid?.() === 0) execFileSync('chattr', ['-i', root]);
    chmodSync(root, 0o700);
  });
  return session;
}

describe.skipIf(process.platform !== 'linux')('a session folder that the command made unwritable', () => {
  it('does not fail a command that succeeds', async () => {
    const session = newLockingSession(`echo done; ${lock}`);
    expect(await session.run()).toMatchObject({ status: 'completed', attempts: [{ failure: null }] });
    expect(session.log()).toBe('done\n');
  });

  it('does not fail a command that succeeds and has files to collect', async () => {
    const session = newLockingSession(`echo done; rm -r "$LOCKED"/attempts; ${lock}`, {
      request: { artifactPaths: ['*.txt'] },
    });
    writeFileSync(join(session.workspace, 'a.txt'), 'text');
    expect(await session.run()).toMatchObject({ status: 'completed', attempts: [{ failure: null }] });
  });

  it('or out of reach does not stop or fail a command that succeeds', async () => {
    // As if its owner were somebody else, but also for root.
    const session = newSession(`mv "$ROOT" "$ROOT.away"; ln -s "$ROOT" "$ROOT"; echo done; sleep 1.5`);
    session.env.ROOT = session.paths.root;
    expect(await session.start().exited()).toBe(0);
    const journal = parseJournal(readFileSync(`${session.paths.root}.away/journal.jsonl`, 'utf8'));
    expect(fold(journal, session.request)).toMatchObject({ end: { status: 'completed' } });
  });
});
