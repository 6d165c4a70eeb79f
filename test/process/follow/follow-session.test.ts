import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSession } from '../../../src/follow/follow-session.ts';
import { StepLog } from '../../../src/log/step-log.ts';
import type { EventBody } from '../../../src/session/events.ts';
import { readJournal } from '../../../src/session/journal.ts';
import { JournalWriter } from '../../../src/session/journal-writer.ts';
import { executionDir, logPath, sessionPaths } from '../../../src/session/paths.ts';
import {
  at,
  attemptEnded,
  attemptStarted,
  onRetryEnded,
  onRetryStarted,
  onTimeoutEnded,
  onTimeoutStarted,
  sessionEnded,
  sessionStarted,
} from '../../kit/events.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { RecordedFollower } from './recorded-follower.ts';
import { append, WriterProcess } from './writer-process.ts';

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

  it('is followed while it is written', async () => {
    const follower = follow();
    await writer.write(append(sessionStarted()));
    await follower.event('session_started');
    await writer.write(writer.output('one\n'), append(attemptStarted(1)));
    await follower.output(4);
    await writer.write(writer.output('two\n'));
    await follower.output(8);
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      'attempt_started 1',
      'one\ntwo\n',
      'attempt_ended 1',
      'session_ended',
    ]);
  });

  it('is ready after the output that made it ready', async () => {
    const ready: EventBody = { type: 'ready', attempt: 1, afterMs: 5 };
    await writer.write(
      append(sessionStarted()),
      append(attemptStarted(1)),
      writer.output('listening\n'),
      append(ready),
    );
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    const follower = follow();
    await follower.ended();
    expect(follower.text().map((item) => item.split(' ')[0])).toEqual([
      ...['session_started', 'attempt_started', 'listening\n', 'ready', 'attempt_ended', 'session_ended'],
    ]);
  });

  it('is followed whole by a reader who falls behind', async () => {
    const written = Promise.withResolvers<void>();
    const follower = follow({ pause: (item) => (item.kind === 'output' ? written.promise : undefined) });
    const lines = numberedLines(3 * megabyte);
    await writer.write(append(sessionStarted()), writer.output('first\n'), append(attemptStarted(1)));
    await follower.output(6);
    await writer.write(
      writer.output(lines, { pieceBytes: 10_000 }),
      append(attemptEnded(1)),
      append(sessionEnded('completed')),
    );
    written.resolve();
    await follower.ended();
    expect(follower.bytes().toString() === `first\n${lines}`).toBe(true);
    expect(follower.text()).toHaveLength(5);
  });

  it('has the output of each attempt between its start and its end', async () => {
    const written = Promise.withResolvers<void>();
    const follower = follow({ pause: (item) => (item.kind === 'event' ? written.promise : undefined) });
    await writer.write(append(sessionStarted()));
    await follower.event('session_started');
    await writer.write(
      ...[writer.output('one'), append(attemptStarted(1)), writer.output(' more'), append(attemptEnded(1))],
      ...[append(onRetryStarted(2)), append(onRetryEnded(2))],
      ...[
        writer.output('two', { path: writer.log(2) }),
        append(attemptStarted(2)),
        append(attemptEnded(2)),
        append(sessionEnded('completed')),
      ],
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

  it('has the output of its on-retry script', async () => {
    const follower = follow();
    await writer.write(
      append(sessionStarted()),
      writer.output('cleaned\n', { path: writer.log(2, 'output', 'on-retry') }),
      append(onRetryStarted(2)),
    );
    await follower.output(8);
    await writer.write(append(onRetryEnded(2)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      'on_retry_started 2',
      'cleaned\n',
      'on_retry_ended 2',
      'session_ended',
    ]);
  });

  it('has the output of an on-timeout script in the middle of that of its attempt', async () => {
    const follower = follow();
    const dump = { path: writer.log(1, 'output', 'on-timeout') };
    await writer.write(append(sessionStarted()), writer.output('one\n'), append(attemptStarted(1)));
    await follower.output(4);
    await writer.write(writer.output('two\n'), writer.output('dump\n', dump), append(onTimeoutStarted(1)));
    await follower.output(13);
    await writer.write(writer.output('three\n'), writer.output('end\n', dump), append(onTimeoutEnded(1)));
    await follower.output(23);
    await writer.write(writer.output('four\n'), append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text()).toEqual([
      ...['session_started', 'attempt_started 1', 'one\ntwo\n', 'on_timeout_started 1', 'dump\nend\n'],
      ...['on_timeout_ended 1', 'three\nfour\n', 'attempt_ended 1', 'session_ended'],
    ]);
  });

  it('has the output of an on-timeout script that has no end', async () => {
    const follower = follow();
    await writer.write(
      ...[append(sessionStarted()), append(attemptStarted(1)), append(onTimeoutStarted(1))],
      writer.output('dump\n', { path: writer.log(1, 'output', 'on-timeout') }),
    );
    await follower.output(5);
    await writer.write(writer.output('late\n'), append(attemptEnded(1)), append(sessionEnded('failed')));
    await follower.ended();
    expect(follower.text().slice(2, -1).join(' ')).toMatch(/^on_timeout_started 1 dump\nlate\n attempt_ended 1$/);
  });

  it('has characters whole that were written byte by byte', async () => {
    const text = 'é€😀 ▸ Ünïcödé\r\n'.repeat(20);
    const shown: Buffer[] = [];
    const log = new StepLog(async (bytes) => {
      shown.push(Buffer.from(bytes));
    });
    const follower = follow({
      pause: async (item) => {
        if (item.kind !== 'output') return;
        await log.output(item.channel, item.bytes);
        await log.line('<status>');
      },
    });
    await writer.write(append(sessionStarted()), writer.output(''), append(attemptStarted(1)));
    await follower.event('attempt_started 1');
    await writer.write(writer.output(text, { pieceBytes: 1 }));
    await follower.output(Buffer.byteLength(text));
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    await log.closeGroup();
    expect(follower.bytes().toString()).toBe(text);
    expect(Buffer.concat(shown).toString().replaceAll('<status>\n', '')).toBe(text);
  });

  it('has both streams, each in its order', async () => {
    const follower = follow({ channels: ['stdout', 'stderr'] });
    const path = (channel: 'stdout' | 'stderr') => ({ path: writer.log(1, channel) });
    await writer.write(
      ...[append(sessionStarted()), writer.output('out 1\n', path('stdout')), writer.output('err 1\n', path('stderr'))],
      append(attemptStarted(1)),
    );
    await follower.output(12);
    await writer.write(writer.output('err 2\n', path('stderr')), writer.output('out 2\n', path('stdout')));
    await follower.output(24);
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.bytes('stdout').toString()).toBe('out 1\nout 2\n');
    expect(follower.bytes('stderr').toString()).toBe('err 1\nerr 2\n');
  });

  it('has the rest of a log that was deleted', async () => {
    const follower = follow();
    await writer.write(append(sessionStarted()), writer.output('before\n'), append(attemptStarted(1)));
    await follower.output(7);
    await writer.write({ do: 'remove', path: writer.log() }, writer.output('after\n'));
    await writer.write(append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.bytes().toString()).toBe('before\nafter\n');
  });

  it('has a truncated log from its new beginning', async () => {
    const follower = follow();
    await writer.write(append(sessionStarted()), writer.output('a long beginning\n'), append(attemptStarted(1)));
    await follower.output(17);
    await writer.write({ do: 'truncate', path: writer.log() }, writer.output('anew\n'));
    await follower.output(22);
    await writer.write(writer.output('and on\n'), append(attemptEnded(1)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.bytes().toString()).toBe('a long beginning\nanew\nand on\n');
  });

  it('has a line of 10 MB whole', async () => {
    const line = `${'0123456789'.repeat(megabyte)}\n`;
    const follower = follow();
    await writer.write(append(sessionStarted()), writer.output('', {}), append(attemptStarted(1)));
    await writer.write(
      writer.output(line, { pieceBytes: 100_000 }),
      append(attemptEnded(1)),
      append(sessionEnded('completed')),
    );
    await follower.ended();
    expect(follower.bytes().toString() === line).toBe(true);
  });

  it('has an event whose journal line was written in two parts', async () => {
    const follower = follow();
    await writer.write(append(sessionStarted()), writer.output('one'), append(attemptStarted(1)));
    await follower.output(3);
    const line = Buffer.from(`${JSON.stringify(at(1, attemptEnded(1, { leftBehind: ['€'] }), 3))}\n`);
    // In the middle of a character, so that neither half is text.
    const middle = line.indexOf('€') + 1;
    await writer.write(writer.journalBytes(line.subarray(0, middle)));
    // The output in between shows that the follower has read the first half and continued.
    for (const letter of 'abc') {
      const before = follower.outputBytes;
      await writer.write(writer.output(letter));
      await follower.output(before + 1);
    }
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'oneabc']);
    await writer.write(writer.journalBytes(line.subarray(middle)), append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text().slice(-2)).toEqual(['attempt_ended 1', 'session_ended']);
  });

  it('is followed past a torn line and unknown events', async () => {
    const follower = follow();
    await writer.write(append(sessionStarted()), writer.journalBytes('{"v":1,"seq":2,"type":"attem'));
    await writer.write(
      append(attemptStarted(1)),
      writer.journalBytes('{"v":1,"seq":3,"at":"x","mono":1,"type":"moon_landing"}\nno JSON\n\n'),
      append(sessionEnded('completed')),
    );
    await follower.ended();
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'session_ended']);
  });

  it('can be followed after its end', async () => {
    await writer.write(
      ...[
        append(sessionStarted()),
        writer.output('all\n'),
        append(attemptStarted(1)),
        append(attemptEnded(1)),
        append(sessionEnded('completed')),
      ],
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
    await writer.write(append(sessionEnded('completed')));
    await follower.ended();
    expect(follower.text()).toEqual(['session_ended']);
  });

  it('can be followed before its folder exists', async () => {
    const later = join(root, 'later');
    const lateWriter = new WriterProcess(later);
    const follower = new RecordedFollower(later);
    followers.push(follower);
    await lateWriter.write(
      ...[
        lateWriter.output('one'),
        append(sessionStarted()),
        append(attemptStarted(1)),
        append(attemptEnded(1)),
        append(sessionEnded('completed')),
      ],
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
  it('comes before the next one starts', async () => {
    write(
      { 1: 'one', 2: 'two' },
      sessionStarted(),
      attemptStarted(1),
      attemptStarted(2),
      attemptEnded(2),
      sessionEnded('completed'),
    );
    const follower = new RecordedFollower(root);
    await follower.ended();
    expect(follower.text()).toEqual([
      'session_started',
      ...['attempt_started 1', 'one', 'attempt_started 2', 'two', 'attempt_ended 2'],
      'session_ended',
    ]);
  });

  it('comes before the session ends', async () => {
    write({ 1: 'one' }, sessionStarted(), attemptStarted(1), sessionEnded('completed'));
    const follower = new RecordedFollower(root);
    await follower.ended();
    expect(follower.text()).toEqual(['session_started', 'attempt_started 1', 'one', 'session_ended']);
  });
});

it('a process that keeps writing after the end of its attempt does not hold the follower up', async () => {
  write({ 1: 'x'.repeat(megabyte) }, sessionStarted(), attemptStarted(1), attemptEnded(1), sessionEnded('completed'));
  const limit = 8 * megabyte;
  const follower = new RecordedFollower(root, {
    pause: (item, { outputBytes }) => {
      if (item.kind === 'output' && outputBytes < limit) appendFileSync(attemptLog(1), item.bytes);
    },
  });
  await follower.ended();
  expect(follower.outputBytes).toBeLessThan(limit);
});

describe('while there is always more to read', () => {
  it.each([
    ['running', [attemptStarted(1)]],
    ['over', [attemptStarted(1), attemptEnded(1), sessionEnded('completed')]],
  ] as const)('timers and signals get their turn (the attempt is %s)', async (_, bodies) => {
    const size = 64 * megabyte;
    write({ 1: '' }, sessionStarted(), ...bodies);
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

describe('a follower that is aborted', () => {
  it('returns without waiting for anything', async () => {
    write({ 1: 'one' }, sessionStarted(), attemptStarted(1));
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

  it('returns at once when it was aborted before', async () => {
    write({}, sessionStarted(), sessionEnded('completed'));
    const items = followSession(root, ['output'], AbortSignal.abort());
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});

it('a follower has one small buffer, whatever the size of the log', async () => {
  const size = 300 * megabyte;
  write({ 1: '' }, sessionStarted(), attemptStarted(1), attemptEnded(1), sessionEnded('completed'));
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
function write(logs: Record<number, string>, ...bodies: EventBody[]): void {
  for (const [attempt, text] of Object.entries(logs)) {
    mkdirSync(dirname(attemptLog(Number(attempt))), { recursive: true });
    writeFileSync(attemptLog(Number(attempt)), text);
  }
  const path = sessionPaths(root).journal;
  const journal = new JournalWriter(path, String, readJournal(path).at(-1));
  for (const body of bodies) journal.append(body);
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
