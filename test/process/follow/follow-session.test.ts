import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSession } from '../../../src/follow/follow-session.ts';
import { StepLog } from '../../../src/log/step-log.ts';
import type { EventBody } from '../../../src/session/events.ts';
import { JournalWriter } from '../../../src/session/journal.ts';
import { executionDir, logPath, sessionPaths } from '../../../src/session/paths.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { RecordedFollower } from './recorded-follower.ts';
import { ended, happen, sessionEnded, sessionStarted, started, WriterProcess } from './writer-process.ts';

const megabyte = 1024 * 1024;
let root: string;

beforeEach(() => {
  root = tempFolder();
});

describe('a session that another process writes', () => {
  let writer: WriterProcess;
  const followers: RecordedFollower[] = [];
  const follow = (
    ...options: ConstructorParameters<typeof RecordedFollower> extends [string, ...infer Rest] ? Rest : []
  ) => {
    const follower = new RecordedFollower(root, ...options);
    followers.push(follower);
    return follower;
  };

  beforeEach(() => {
    writer = new WriterProcess(root);
  });

  afterEach(async () => {
    for (const follower of followers.splice(0)) follower.abort();
    await writer.end();
  });

  it('is told as it happens', async () => {
    const follower = follow();
    await writer.write(happen(sessionStarted));
    await follower.event('session_started');
    await writer.write(writer.output('one\n'), happen(started()));
    await follower.output(4);
    await writer.write(writer.output('two\n'));
    await follower.output(8);
    await writer.write(happen(ended()), happen(sessionEnded));
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      'attempt_started 1',
      'one\ntwo\n',
      'attempt_ended 1',
      'session_ended',
    ]);
  });

  it('is ready after what made it so, for whoever stops there', async () => {
    const ready: EventBody = { type: 'ready', attempt: 1, afterMs: 5 };
    await writer.write(happen(sessionStarted), happen(started()), writer.output('listening\n'), happen(ready));
    await writer.write(happen(ended()), happen(sessionEnded));
    const follower = follow();
    await follower.ended();
    expect(follower.text().map((told) => told.split(' ')[0])).toEqual([
      ...['session_started', 'attempt_started', 'listening\n', 'ready', 'attempt_ended', 'session_ended'],
    ]);
  });

  it('is told whole to a reader who falls behind', async () => {
    const written = Promise.withResolvers<void>();
    const follower = follow({ pause: (item) => (item.kind === 'output' ? written.promise : undefined) });
    const lines = numberedLines(3 * megabyte);
    await writer.write(happen(sessionStarted), writer.output('first\n'), happen(started()));
    await follower.output(6);
    await writer.write(writer.output(lines, { pieceBytes: 10_000 }), happen(ended()), happen(sessionEnded));
    written.resolve();
    await follower.ended();
    expect(follower.bytes().toString() === `first\n${lines}`).toBe(true);
    expect(follower.text()).toHaveLength(5);
  });

  it('keeps attempts apart that follow each other at once', async () => {
    const written = Promise.withResolvers<void>();
    const follower = follow({ pause: (item) => (item.kind === 'event' ? written.promise : undefined) });
    await writer.write(happen(sessionStarted));
    await follower.event('session_started');
    await writer.write(
      ...[writer.output('one'), happen(started(1)), writer.output(' more'), happen(ended(1))],
      ...[happen(started(2, 'on_retry_started')), happen(ended(2, 'on_retry_ended'))],
      ...[writer.output('two', { path: writer.log(2) }), happen(started(2)), happen(ended(2)), happen(sessionEnded)],
    );
    written.resolve();
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      ...['attempt_started 1', 'one more', 'attempt_ended 1'],
      ...['on_retry_started 2', 'on_retry_ended 2'],
      ...['attempt_started 2', 'two', 'attempt_ended 2'],
      'session_ended',
    ]);
  });

  it('tells the on-retry script by its own log', async () => {
    const follower = follow();
    await writer.write(
      happen(sessionStarted),
      writer.output('cleaned\n', { path: writer.log(2, 'output', 'on-retry') }),
      happen(started(2, 'on_retry_started')),
    );
    await follower.output(8);
    await writer.write(happen(ended(2, 'on_retry_ended')), happen(sessionEnded));
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      'on_retry_started 2',
      'cleaned\n',
      'on_retry_ended 2',
      'session_ended',
    ]);
  });

  it('keeps characters whole that are written byte by byte', async () => {
    const text = 'é€😀 ▸ Ünïcödé\r\n'.repeat(20);
    const shown: Buffer[] = [];
    const log = new StepLog(async (bytes) => {
      shown.push(Buffer.from(bytes));
    });
    const follower = follow({
      pause: async (item) => {
        if (item.kind !== 'output') return;
        await log.output(item.channel, item.bytes);
        await log.line('<ours>');
      },
    });
    await writer.write(happen(sessionStarted), writer.output(''), happen(started()));
    await follower.event('attempt_started 1');
    await writer.write(writer.output(text, { pieceBytes: 1 }));
    await follower.output(Buffer.byteLength(text));
    await writer.write(happen(ended()), happen(sessionEnded));
    await follower.ended();
    await log.closeGroup();
    expect(follower.bytes().toString()).toBe(text);
    expect(Buffer.concat(shown).toString().replaceAll('<ours>\n', '')).toBe(text);
  });

  it('tells both streams, each in its order', async () => {
    const follower = follow({ channels: ['stdout', 'stderr'] });
    const path = (channel: 'stdout' | 'stderr') => ({ path: writer.log(1, channel) });
    await writer.write(
      ...[happen(sessionStarted), writer.output('out 1\n', path('stdout')), writer.output('err 1\n', path('stderr'))],
      happen(started()),
    );
    await follower.output(12);
    await writer.write(writer.output('err 2\n', path('stderr')), writer.output('out 2\n', path('stdout')));
    await follower.output(24);
    await writer.write(happen(ended()), happen(sessionEnded));
    await follower.ended();
    expect(follower.bytes('stdout').toString()).toBe('out 1\nout 2\n');
    expect(follower.bytes('stderr').toString()).toBe('err 1\nerr 2\n');
  });

  it('tells the rest of a log that was deleted', async () => {
    const follower = follow();
    await writer.write(happen(sessionStarted), writer.output('before\n'), happen(started()));
    await follower.output(7);
    await writer.write({ do: 'remove', path: writer.log() }, writer.output('after\n'));
    await writer.write(happen(ended()), happen(sessionEnded));
    await follower.ended();
    expect(follower.bytes().toString()).toBe('before\nafter\n');
  });

  it('tells a log that was truncated from its new beginning', async () => {
    const follower = follow();
    await writer.write(happen(sessionStarted), writer.output('a long beginning\n'), happen(started()));
    await follower.output(17);
    await writer.write({ do: 'truncate', path: writer.log() }, writer.output('anew\n'));
    await follower.output(22);
    await writer.write(writer.output('and on\n'), happen(ended()), happen(sessionEnded));
    await follower.ended();
    expect(follower.bytes().toString()).toBe('a long beginning\nanew\nand on\n');
  });

  it('tells a line of 10 MB', async () => {
    const line = `${'0123456789'.repeat(megabyte)}\n`;
    const follower = follow();
    await writer.write(happen(sessionStarted), writer.output('', {}), happen(started()));
    await writer.write(writer.output(line, { pieceBytes: 100_000 }), happen(ended()), happen(sessionEnded));
    await follower.ended();
    expect(follower.bytes().toString() === line).toBe(true);
  });

  it('waits for the rest of a torn line of the journal', async () => {
    const follower = follow();
    await writer.write(happen(sessionStarted), writer.output('one'), happen(started()));
    await follower.output(3);
    const line = Buffer.from(
      `${JSON.stringify({ v: 1, seq: 3, at: '2026-08-20T02:14:05.000Z', mono: 1, ...ended(), leftBehind: ['€'] })}\n`,
    );
    // Within the character, so that neither half is text.
    const middle = line.indexOf('€') + 1;
    await writer.write(writer.journalBytes(line.subarray(0, middle)));
    // What comes in between shows that the follower has seen the first half and gone on.
    for (const letter of 'abc') {
      const before = follower.outputBytes;
      await writer.write(writer.output(letter));
      await follower.output(before + 1);
    }
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'oneabc']);
    await writer.write(writer.journalBytes(line.subarray(middle)), happen(sessionEnded));
    await follower.ended();
    expect(follower.text().slice(-2)).toEqual(['attempt_ended 1', 'session_ended']);
  });

  it('passes over what a writer that was killed left, and over events that it does not know', async () => {
    const follower = follow();
    await writer.write(happen(sessionStarted), writer.journalBytes('{"v":1,"seq":2,"type":"attem'));
    await writer.write(
      happen(started()),
      writer.journalBytes('{"v":1,"seq":3,"at":"x","mono":1,"type":"moon_landing"}\nno JSON\n\n'),
      happen(sessionEnded),
    );
    await follower.ended();
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'session_ended']);
  });

  it('may begin after its end', async () => {
    await writer.write(
      ...[happen(sessionStarted), writer.output('all\n'), happen(started()), happen(ended()), happen(sessionEnded)],
    );
    const follower = follow();
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      'attempt_started 1',
      'all\n',
      'attempt_ended 1',
      'session_ended',
    ]);
  });

  it('may end before its first attempt', async () => {
    const follower = follow();
    await writer.write(happen(sessionEnded));
    await follower.ended();
    expect(follower.text()).toEqual(['session_ended']);
  });

  it('may come into being while it is followed', async () => {
    const later = join(root, 'later');
    const lateWriter = new WriterProcess(later);
    const follower = new RecordedFollower(later);
    followers.push(follower);
    await lateWriter.write(
      ...[lateWriter.output('one'), happen(sessionStarted), happen(started()), happen(ended()), happen(sessionEnded)],
    );
    await follower.ended();
    await lateWriter.end();
    expect(follower.text()).toEqual([
      'session_started',
      'attempt_started 1',
      'one',
      'attempt_ended 1',
      'session_ended',
    ]);
  });
});

describe('output of an execution whose end cannot be read', () => {
  it('is told before the next one starts', async () => {
    write({ 1: 'one', 2: 'two' }, sessionStarted, started(1), started(2), ended(2), sessionEnded);
    const follower = new RecordedFollower(root);
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      ...['attempt_started 1', 'one', 'attempt_started 2', 'two', 'attempt_ended 2'],
      'session_ended',
    ]);
  });

  it('is told before the session ends', async () => {
    write({ 1: 'one' }, sessionStarted, started(1), sessionEnded);
    const follower = new RecordedFollower(root);
    await follower.ended();
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'one', 'session_ended']);
  });
});

it('is not held up by a daemon that writes on after the end of its attempt', async () => {
  write({ 1: 'x'.repeat(megabyte) }, sessionStarted, started(), ended(), sessionEnded);
  const limit = 8 * megabyte;
  const follower = new RecordedFollower(root, {
    pause: (item, { outputBytes }) => {
      if (item.kind === 'output' && outputBytes < limit) appendFileSync(attemptLog(1), item.bytes);
    },
  });
  await follower.ended();
  expect(follower.outputBytes).toBeLessThan(limit);
});

describe('while there is ever more to read', () => {
  it.each([
    ['running', [started()]],
    ['over', [started(), ended(), sessionEnded]],
  ] as const)('timers and signals get their turn (the attempt is %s)', async (_, happenings) => {
    const size = 64 * megabyte;
    write({ 1: '' }, sessionStarted, ...happenings);
    truncateSync(attemptLog(1), size);
    const turn = Promise.withResolvers<void>();
    const follower = new RecordedFollower(root, {
      pause: (item, { outputBytes }) => {
        if (item.kind === 'output' && outputBytes === item.bytes.length) setImmediate(turn.resolve);
      },
    });
    await turn.promise;
    follower.abort();
    await follower.ended();
    expect(follower.outputBytes).toBeGreaterThan(0);
    expect(follower.outputBytes).toBeLessThan(size);
  });
});

describe('when it is aborted', () => {
  it('returns without waiting for anything', async () => {
    write({ 1: 'one' }, sessionStarted, started());
    // Time stands still: only the signal can end the sleep.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asleep = Promise.withResolvers<void>();
      const follower = new RecordedFollower(root, {
        pause: (item) => {
          if (item.kind === 'quiet') asleep.resolve();
        },
      });
      await asleep.promise;
      await nextTurn();
      follower.abort();
      await follower.done;
      expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'one']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('returns at once when that was before', async () => {
    write({}, sessionStarted, sessionEnded);
    const items = followSession(root, ['output'], AbortSignal.abort());
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});

it('holds one small buffer, whatever the size of the log', async () => {
  const size = 300 * megabyte;
  write({ 1: '' }, sessionStarted, started(), ended(), sessionEnded);
  truncateSync(attemptLog(1), size);
  const before = process.memoryUsage().arrayBuffers;
  const buffers = new Set<ArrayBufferLike>();
  let bytes = 0;
  let most = 0;
  const log = new StepLog(async () => {});
  for await (const item of followSession(root, ['output'], new AbortController().signal)) {
    if (item.kind !== 'output') continue;
    bytes += item.bytes.length;
    buffers.add(item.bytes.buffer);
    await log.output(item.channel, item.bytes);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(bytes).toBe(size);
  expect(buffers.size).toBe(1);
  expect([...buffers][0]?.byteLength).toBeLessThanOrEqual(megabyte);
  expect(most).toBeLessThan(64 * megabyte);
});

/** Writes a session in this process: its journal, and the logs of its attempts. */
function write(logs: Record<number, string>, ...happenings: EventBody[]): void {
  for (const [attempt, text] of Object.entries(logs)) {
    mkdirSync(dirname(attemptLog(Number(attempt))), { recursive: true });
    writeFileSync(attemptLog(Number(attempt)), text);
  }
  const journal = new JournalWriter(sessionPaths(root).journal, String);
  for (const happening of happenings) journal.append(happening);
  journal.close();
}

function attemptLog(attempt: number): string {
  return logPath(executionDir(root, 'attempt', attempt), 'output');
}

function numberedLines(bytes: number): string {
  let text = '';
  for (let line = 1; text.length < bytes; line += 1) text += `${line}: the quick brown fox jumps over the lazy dog\n`;
  return text;
}
