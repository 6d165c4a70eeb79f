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
// Small, so that nothing of any size fits into it at once.
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

const taken = () => readFileSync(target, 'utf8');

describe('a log that grows', () => {
  it('is taken over as it comes, also one that comes later', async () => {
    expect(await copy.take(buffer)).toBe(false);
    writeFileSync(source, 'one\n');
    expect(await copy.take(buffer)).toBe(true);
    expect(await copy.take(buffer)).toBe(false);
    appendFileSync(source, 'two äöü\n'.repeat(50));
    await copy.take(buffer);
    expect(taken()).toBe(`one\n${'two äöü\n'.repeat(50)}`);
    expect(copy.taken).toBe(Buffer.byteLength(taken()));
  });

  it('is taken over up to the limit', async () => {
    reopen({ limit: 10 });
    writeFileSync(source, '0123456789');
    await copy.take(buffer);
    expect(copy.isOverLimit).toBe(false);
    appendFileSync(source, 'more');
    await copy.take(buffer);
    expect([taken(), copy.isOverLimit, copy.hasMore()]).toEqual(['0123456789', true, false]);
  });

  it('is not followed through a link', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), source);
    expect(await copy.take(buffer)).toBe(false);
    expect(taken()).toBe('');
  });
});

describe('a log that is rewritten', () => {
  beforeEach(async () => {
    writeFileSync(source, `${lines(1, 40)}`);
    await copy.take(buffer);
  });

  it('with the same content says nothing new', async () => {
    writeFileSync(source, lines(1, 40));
    expect(await copy.settle(buffer)).toBe(false);
    expect(taken()).toBe(lines(1, 40));
  });

  it('with more behind what was taken says that', async () => {
    writeFileSync(source, lines(1, 50));
    await copy.settle(buffer);
    expect(taken()).toBe(lines(1, 50));
  });

  it('is not read while it is being written', async () => {
    truncateSync(source);
    expect(await copy.take(buffer)).toBe(false);
    writeFileSync(source, lines(1, 20));
    expect(await copy.take(buffer)).toBe(false);
    writeFileSync(source, lines(1, 60));
    await copy.take(buffer);
    expect(taken()).toBe(lines(1, 60));
  });

  it('with other bytes before says what follows the last bytes that were taken', async () => {
    writeFileSync(source, `${lines(1, 60).replace('line 7 ', 'line \ufffd\ufffd\ufffd ').replace('line 9 ', '')}`);
    await copy.settle(buffer);
    expect(taken()).toBe(lines(1, 60));
    expect(copy.wasReplaced).toBe(false);
    appendFileSync(source, 'and on\n');
    await copy.take(buffer);
    expect(taken()).toBe(`${lines(1, 60)}and on\n`);
  });

  it('with something else altogether is taken whole, and says so', async () => {
    const other = 'something else altogether\n'.repeat(100);
    writeFileSync(source, other);
    await copy.settle(buffer);
    expect(taken()).toBe(`${lines(1, 40)}${other}`);
    expect(copy.wasReplaced).toBe(true);
    appendFileSync(source, 'and on\n');
    await copy.settle(buffer);
    expect(taken()).toBe(`${lines(1, 40)}${other}and on\n`);
  });

  it('and is a beginning of what was taken says nothing new', async () => {
    writeFileSync(source, lines(1, 20));
    expect(await copy.settle(buffer)).toBe(false);
    expect([taken(), copy.hasMore()]).toEqual([lines(1, 40), false]);
  });

  it('with whole characters in place of halves, shorter in all, says what is new', async () => {
    const half = lines(1, 40).replaceAll('of it', '\ufffd\ufffd\ufffd');
    const whole = lines(1, 40).replaceAll('of it', 'ä');
    writeFileSync(source, half);
    reopen({});
    await copy.take(buffer);
    writeFileSync(source, `${whole}its last words\n`);
    await copy.settle(buffer);
    expect([taken(), copy.wasReplaced]).toEqual([`${half}${whole}its last words\n`, true]);
  });

  it.each([
    ['shorter', 'something else\n'],
    ['as long', 'X'.repeat(lines(1, 40).length)],
  ])('with something else, %s, is taken whole, and says so', async (_, other) => {
    await copy.settle(buffer);
    writeFileSync(source, other);
    // Times of files are not as fine as this is quick.
    utimesSync(source, new Date(), new Date(Date.now() + 1_000));
    expect(copy.hasMore()).toBe(true);
    await copy.settle(buffer);
    expect([taken(), copy.wasReplaced, copy.hasMore()]).toEqual([`${lines(1, 40)}${other}`, true, false]);
    appendFileSync(source, 'and on\n');
    await copy.settle(buffer);
    expect(taken()).toBe(`${lines(1, 40)}${other}and on\n`);
  });

  it('with another beginning, and repeats itself, says what is new and no more', async () => {
    const half = '\ufffd\ufffd'.repeat(5);
    const waiting = (times: number) => 'waiting\n'.repeat(times);
    writeFileSync(source, `${half}\n${waiting(500)}`);
    reopen({});
    await copy.take(buffer);
    writeFileSync(source, `äöüäö\n${waiting(600)}the end\n`);
    await copy.settle(buffer);
    expect(taken()).toBe(`${half}\n${waiting(600)}the end\n`);
  });
});

describe('a log that is overwritten with the output of another attempt', () => {
  const born = new Date('2026-01-01T00:00:10Z');
  const before = new Date('2026-01-01T00:00:09Z');
  const after = new Date('2026-01-01T00:00:11Z');

  beforeEach(() => reopen({ ownUntilMs: born.getTime() }));

  it('is its own as it was before', async () => {
    writeFileSync(source, lines(1, 10));
    utimesSync(source, before, before);
    await copy.take(buffer);
    expect([taken(), copy.isOverwritten()]).toEqual([lines(1, 10), false]);
  });

  it.each(['take', 'settle'] as const)('says nothing to %s any more, however it begins', async (method) => {
    writeFileSync(source, lines(1, 10));
    utimesSync(source, before, before);
    await copy.take(buffer);
    writeFileSync(source, lines(1, 20));
    utimesSync(source, after, after);
    expect([await copy[method](buffer), copy.hasMore(), copy.isOverwritten()]).toEqual([false, false, true]);
    expect([taken(), copy.wasReplaced]).toEqual([lines(1, 10), false]);
  });

  it('can be replaced by what is known of it otherwise', () => {
    copy.fill('the end of it');
    expect(taken()).toBe('the end of it');
  });
});

it('takes every byte once, however it is appended to, rewritten and read', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('append' as const), text: fc.string({ unit: 'binary', maxLength: 200 }) }),
    fc.record({ kind: fc.constant('rewrite' as const), text: fc.string({ unit: 'binary', maxLength: 200 }) }),
    fc.constant({ kind: 'truncate' as const, text: '' }),
    fc.constant({ kind: 'take' as const, text: '' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      rmSync(source, { force: true });
      reopen({});
      let content = Buffer.alloc(0);
      for (const { kind, text } of steps) {
        if (kind === 'take') await copy.take(buffer);
        if (kind === 'truncate') writeFileSync(source, '');
        if (kind === 'append' || kind === 'rewrite') {
          content = Buffer.concat([content, Buffer.from(text)]);
          // A file that was cut off is written whole before it is appended to again.
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
