import { appendFileSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogCopy } from '../../../src/helloloop/log-copy.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

let folder: string;
let source: string;
let target: string;
let copy: LogCopy;
// Small, so that most tests need several reads.
const buffer = Buffer.alloc(64);

beforeEach(() => {
  folder = tempFolder();
  source = join(folder, 'theirs.log');
  target = join(folder, 'ours.log');
  copy = open();
});

afterEach(() => {
  copy.close();
});

function open({ limit = 2 ** 30, ownUntilMs = Number.POSITIVE_INFINITY } = {}): LogCopy {
  return new LogCopy(source, target, limit, () => ownUntilMs);
}

function reopen(options: Parameters<typeof open>[0]): void {
  copy.close();
  rmSync(target);
  copy = open(options);
}

const copied = () => readFileSync(target, 'utf8');

describe('a log that grows', () => {
  it('is copied as it grows, even if it appears later', async () => {
    expect(await copy.copyNew(buffer)).toBe(false);
    writeFileSync(source, 'one\n');
    expect(await copy.copyNew(buffer)).toBe(true);
    expect(await copy.copyNew(buffer)).toBe(false);
    appendFileSync(source, 'two äöü\n'.repeat(50));
    await copy.copyNew(buffer);
    expect(copied()).toBe(`one\n${'two äöü\n'.repeat(50)}`);
    expect(copy.copied).toBe(Buffer.byteLength(copied()));
  });

  it('is copied up to the limit', async () => {
    reopen({ limit: 10 });
    writeFileSync(source, '0123456789');
    await copy.copyNew(buffer);
    expect(copy.isOverLimit).toBe(false);
    appendFileSync(source, 'more');
    await copy.copyNew(buffer);
    expect([copied(), copy.isOverLimit, copy.hasMore()]).toEqual(['0123456789', true, false]);
  });

  it('is not followed through a link', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), source);
    expect(await copy.copyNew(buffer)).toBe(false);
    expect(copied()).toBe('');
  });
});

describe('a log that is rewritten', () => {
  beforeEach(async () => {
    writeFileSync(source, `${lines(1, 40)}`);
    await copy.copyNew(buffer);
  });

  it('with the same content adds nothing', async () => {
    writeFileSync(source, lines(1, 40));
    expect(await copy.settle(buffer)).toBe(false);
    expect(copied()).toBe(lines(1, 40));
  });

  it('with more at the end adds that', async () => {
    writeFileSync(source, lines(1, 50));
    await copy.settle(buffer);
    expect(copied()).toBe(lines(1, 50));
  });

  it('is not read while it is shorter than the copy', async () => {
    truncateSync(source);
    expect(await copy.copyNew(buffer)).toBe(false);
    writeFileSync(source, lines(1, 20));
    expect(await copy.copyNew(buffer)).toBe(false);
    writeFileSync(source, lines(1, 60));
    await copy.copyNew(buffer);
    expect(copied()).toBe(lines(1, 60));
  });

  it('with other bytes in the middle adds what follows the last copied bytes', async () => {
    writeFileSync(source, `${lines(1, 60).replace('line 7 ', 'line \ufffd\ufffd\ufffd ').replace('line 9 ', '')}`);
    await copy.settle(buffer);
    expect(copied()).toBe(lines(1, 60));
    expect(copy.wasReplaced).toBe(false);
    appendFileSync(source, 'and on\n');
    await copy.copyNew(buffer);
    expect(copied()).toBe(`${lines(1, 60)}and on\n`);
  });

  it('with entirely different content is copied whole and reported as replaced', async () => {
    const other = 'something else altogether\n'.repeat(100);
    writeFileSync(source, other);
    await copy.settle(buffer);
    expect(copied()).toBe(`${lines(1, 40)}${other}`);
    expect(copy.wasReplaced).toBe(true);
    appendFileSync(source, 'and on\n');
    await copy.settle(buffer);
    expect(copied()).toBe(`${lines(1, 40)}${other}and on\n`);
  });

  it('with a beginning of the copy adds nothing', async () => {
    writeFileSync(source, lines(1, 20));
    expect(await copy.settle(buffer)).toBe(false);
    expect([copied(), copy.hasMore()]).toEqual([lines(1, 40), false]);
  });

  it('with whole characters in place of halves, and therefore shorter, adds what is new', async () => {
    const half = lines(1, 40).replaceAll('of it', '\ufffd\ufffd\ufffd');
    const whole = lines(1, 40).replaceAll('of it', 'ä');
    writeFileSync(source, half);
    reopen({});
    await copy.copyNew(buffer);
    writeFileSync(source, `${whole}its last words\n`);
    await copy.settle(buffer);
    expect([copied(), copy.wasReplaced]).toEqual([`${half}${whole}its last words\n`, true]);
  });

  it.each([
    ['shorter', 'something else\n'],
    ['as long', 'X'.repeat(lines(1, 40).length)],
  ])('with different content that is %s is copied whole and reported as replaced', async (_, other) => {
    await copy.settle(buffer);
    writeFileSync(source, other);
    // The times of files are too coarse to tell these two writes apart.
    utimesSync(source, new Date(), new Date(Date.now() + 1_000));
    expect(copy.hasMore()).toBe(true);
    await copy.settle(buffer);
    expect([copied(), copy.wasReplaced, copy.hasMore()]).toEqual([`${lines(1, 40)}${other}`, true, false]);
    appendFileSync(source, 'and on\n');
    await copy.settle(buffer);
    expect(copied()).toBe(`${lines(1, 40)}${other}and on\n`);
  });

  it('with another beginning and many equal lines adds only what is new', async () => {
    const half = '\ufffd\ufffd'.repeat(5);
    const waiting = (times: number) => 'waiting\n'.repeat(times);
    writeFileSync(source, `${half}\n${waiting(500)}`);
    reopen({});
    await copy.copyNew(buffer);
    writeFileSync(source, `äöüäö\n${waiting(600)}the end\n`);
    await copy.settle(buffer);
    expect(copied()).toBe(`${half}\n${waiting(600)}the end\n`);
  });
});

describe('a log that is overwritten with the output of another attempt', () => {
  const born = new Date('2026-01-01T00:00:10Z');
  const before = new Date('2026-01-01T00:00:09Z');
  const after = new Date('2026-01-01T00:00:11Z');

  beforeEach(() => reopen({ ownUntilMs: born.getTime() }));

  it('is copied as long as it is unchanged', async () => {
    writeFileSync(source, lines(1, 10));
    utimesSync(source, before, before);
    await copy.copyNew(buffer);
    expect([copied(), copy.isOverwritten()]).toEqual([lines(1, 10), false]);
  });

  it.each(['copyNew', 'settle'] as const)('adds nothing to %s any more, even if it begins alike', async (method) => {
    writeFileSync(source, lines(1, 10));
    utimesSync(source, before, before);
    await copy.copyNew(buffer);
    writeFileSync(source, lines(1, 20));
    utimesSync(source, after, after);
    expect([await copy[method](buffer), copy.hasMore(), copy.isOverwritten()]).toEqual([false, false, true]);
    expect([copied(), copy.wasReplaced]).toEqual([lines(1, 10), false]);
  });

  it('can be filled from another source', () => {
    copy.fill('the end of it');
    expect(copied()).toBe('the end of it');
  });
});

it('copies every byte once, however the log is appended to, rewritten and read', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('append' as const), text: fc.string({ unit: 'binary', maxLength: 200 }) }),
    fc.record({ kind: fc.constant('rewrite' as const), text: fc.string({ unit: 'binary', maxLength: 200 }) }),
    fc.constant({ kind: 'truncate' as const, text: '' }),
    fc.constant({ kind: 'copy' as const, text: '' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      rmSync(source, { force: true });
      reopen({});
      let content = Buffer.alloc(0);
      for (const { kind, text } of steps) {
        if (kind === 'copy') await copy.copyNew(buffer);
        if (kind === 'truncate') writeFileSync(source, '');
        if (kind === 'append' || kind === 'rewrite') {
          content = Buffer.concat([content, Buffer.from(text)]);
          // A truncated file is written whole before it is appended to again.
          writeFileSync(source, content);
        }
      }
      writeFileSync(source, content);
      await copy.settle(buffer);
      expect(readFileSync(target).equals(content)).toBe(true);
      expect(copy.wasReplaced).toBe(false);
    }),
    { numRuns: 300 },
  );
});

function lines(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => `line ${first + index} of it\n`).join('');
}
