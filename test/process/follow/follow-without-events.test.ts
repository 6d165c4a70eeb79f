import { expect, it, vi } from 'vitest';
import { attemptEnded, attemptStarted, sessionEnded, sessionStarted } from '../../kit/events.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { RecordedFollower } from './recorded-follower.ts';
import { append, WriterProcess } from './writer-process.ts';

// As on a machine with no inotify watches left.
const watch = vi.hoisted(() =>
  vi.fn(() => {
    throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), { code: 'ENOSPC' });
  }),
);
vi.mock('node:fs', async (original) => ({ ...(await original<typeof import('node:fs')>()), watch }));

it('follows a session where nothing can be watched', async () => {
  const root = tempFolder();
  const writer = new WriterProcess(root);
  const follower = new RecordedFollower(root);
  try {
    await writer.write(append(sessionStarted()), writer.output('one\n'), append(attemptStarted(1)));
    await follower.output(4);
    await writer.write(writer.output('two\n'));
    await follower.output(8);
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      ...['attempt_started 1', 'one\ntwo\n', 'attempt_ended 1'],
      'session_ended',
    ]);
    expect(watch).toHaveBeenCalledTimes(2);
  } finally {
    follower.abort();
    await writer.end();
  }
});
