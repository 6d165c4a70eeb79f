import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test as it } from 'vitest';
import { Patterns } from '../../../src/redact/patterns.ts';
import { executionDir } from '../../../src/session/paths.ts';
import { readTail, readTails } from '../../../src/summary/log-tail.ts';
import { exitedWith } from '../../kit/events.ts';
import { session } from '../../kit/session.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const patterns = new Patterns([]);
let dir: string;
let log: string;

beforeEach(() => {
  dir = tempFolder();
  log = join(dir, 'output.log');
});

const lastLines = (lines: number, bytes: number) => readTail(log, { lines, bytes, patterns }).lines;

it('a missing log has no lines', () => {
  expect(lastLines(30, 1000)).toEqual([]);
});

it('a folder has no lines', () => {
  expect(readTail(dir, { lines: 30, bytes: 1000, patterns }).lines).toEqual([]);
});

it.skipIf(process.platform === 'win32')('a named pipe without a writer does not block', () => {
  execFileSync('mkfifo', [log]);
  expect(lastLines(30, 1000)).toEqual([]);
});

it.each([
  ['nothing', '', []],
  ['one line', 'a\n', ['a']],
  ['no newline at the end', 'a\nb', ['a', 'b']],
  ['more than asked for', '1\n2\n3\n4\n5\n', ['3', '4', '5']],
  ['empty lines', 'a\n\n\n', ['a', '', '']],
  ['Windows line ends', 'a\r\nb\r\n', ['a', 'b']],
  ['colours and progress', '\u001b[32mok\u001b[0m\n1%\r99%\r100%\n', ['ok', '100%']],
  ['control characters', 'a\u0000b\u0007\n', ['ab']],
])('the last three lines of %s', (_, content, lines) => {
  writeFileSync(log, content);
  expect(lastLines(3, 1000)).toEqual(lines);
});

it('bytes that are not UTF-8 are shown as replacement characters', () => {
  writeFileSync(log, Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x0a]));
  expect(lastLines(3, 1000)).toEqual(['a\ufffd\ufffdb']);
});

it('an incomplete last character is left out', () => {
  writeFileSync(log, Buffer.from('done €').subarray(0, -1));
  expect(lastLines(3, 1000)).toEqual(['done ']);
});

it('a line that is too long is cut between words, with a note', () => {
  const token = 'x'.repeat(32);
  writeFileSync(log, `${'a '.repeat(490)}${token} ${'b '.repeat(10)}\nend\n`);
  expect(lastLines(3, 10_000)).toEqual([`${'a '.repeat(490).trim()} … (54 more characters)`, 'end']);
});

it('a line of one long word is left out, with a note', () => {
  writeFileSync(log, `${'x'.repeat(1500)}\nend\n`);
  expect(lastLines(3, 10_000)).toEqual(['… (a line of 1500 characters is left out)', 'end']);
});

it('a line that begins before the part that is read shows its end', () => {
  writeFileSync(log, `${'x'.repeat(50)} yz\nend\n`);
  expect(lastLines(3, 10)).toEqual(['… yz', 'end']);
  expect(lastLines(3, 6)).toEqual(['… (the end of a long line is left out)', 'end']);
  expect(lastLines(1, 10)).toEqual(['end']);
});

it('characters are whole wherever the part that is read begins', () => {
  writeFileSync(log, '€ 😀 ä € 😀 ä');
  for (let maxBytes = 1; maxBytes < 23; maxBytes += 1) {
    const [line = ''] = lastLines(3, maxBytes);
    expect(line).not.toContain('\ufffd');
    if (!line.includes('left out')) expect('… € 😀 ä € 😀 ä').toContain(line.replace(/^… /, ''));
  }
});

it('only the end of a file of 3 GiB is read', () => {
  writeFileSync(log, '');
  truncateSync(log, 3 * 1024 ** 3);
  const fd = openSync(log, 'a');
  writeSync(fd, '\nlast but one\nlast\n');
  closeSync(fd);
  expect(lastLines(2, 100)).toEqual(['last but one', 'last']);
});

it('the last lines of any text are read, of a part of it all but the first as whole lines', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ä', '€', '😀', ' ', '|'), maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.nat(10),
      fc.integer({ min: 1, max: 300 }),
      (texts, count, maxBytes) => {
        writeFileSync(log, texts.map((text) => `${text}\n`).join(''));
        const expected = texts
          .slice(texts.length - Math.min(texts.length, count + 1))
          .map((text) => (text.trim() ? text : ''));
        expect(lastLines(count + 1, 100_000)).toEqual(expected);
        const part = lastLines(count + 1, maxBytes).slice(1);
        expect(part).toEqual(part.length === 0 ? [] : expected.slice(-part.length));
      },
    ),
  );
});

it('a session has a tail for each log with content of an attempt that did not succeed', async () => {
  const state = session({
    attempts: [{ ms: 1, ...exitedWith(1) }, { ms: 1, ...exitedWith(1) }, { ms: 1 }, { ms: 1, open: true }],
  });
  for (const attempt of state.attempts) mkdirSync(executionDir(dir, 'attempt', attempt.number), { recursive: true });
  writeFileSync(join(executionDir(dir, 'attempt', 1), 'output.log'), 'first\n');
  writeFileSync(join(executionDir(dir, 'attempt', 2), 'stdout.log'), '');
  writeFileSync(join(executionDir(dir, 'attempt', 2), 'stderr.log'), 'second\n');
  writeFileSync(join(executionDir(dir, 'attempt', 3), 'output.log'), 'succeeded\n');
  writeFileSync(join(executionDir(dir, 'attempt', 4), 'output.log'), 'unfinished');
  expect(await readTails(dir, state, patterns)).toEqual([
    { attempt: 1, channel: 'output', lines: ['first'], redacted: 0 },
    { attempt: 2, channel: 'stderr', lines: ['second'], redacted: 0 },
    { attempt: 4, channel: 'output', lines: ['unfinished'], redacted: 0 },
  ]);
});
