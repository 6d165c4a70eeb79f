import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { Patterns } from '../../../src/redact/patterns.ts';
import { redactFile } from '../../../src/redact/redact-file.ts';
import { isGzipClean } from '../../../src/redact/search-gzip.ts';
import { isZipClean } from '../../../src/redact/search-zip.ts';
import { needsLinks } from '../../kit/posix-script.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { hasBash, isWindows } from '../../kit/this-system.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';

const secret = 'hunter2-pässword';
const patterns = new Patterns([secret]);
/** Windows shows only whether a file can be written. */
const forOwner = isWindows ? 0o666 : 0o600;
const onPosix = it.skipIf(isWindows);
let folder: string;
let files = 0;

beforeEach(() => {
  folder = tempFolder();
});

describe('a log', () => {
  it('is copied and redacted, with access only for its owner', async () => {
    const { from, to } = paths(`first\n${secret}\nlast ghp_${'a1B2'.repeat(9)}\n`);
    const redacted = await redactFile(from, to, patterns, 'log');
    expect(readFileSync(to, 'utf8')).toBe('first\n***\nlast ***\n');
    expect(redacted).toEqual({ found: { values: 1, kinds: { 'GitHub token': 1 } }, leftOut: false });
    expect(statSync(to).mode & 0o777).toBe(forOwner);
  });

  it('is treated as text even if it holds zero bytes', async () => {
    const { from, to } = paths(`\0${secret}\0`);
    await redactFile(from, to, patterns, 'log');
    expect(readFileSync(to, 'utf8')).toBe('\0***\0');
  });

  it('is copied completely, and a secret that is split over two reads is redacted', async () => {
    const line = `${'x'.repeat(99)}\n`.repeat(2621);
    const text = `${line}${secret}`.repeat(5);
    expect(line.length).toBeLessThan(256 * 1024);
    expect(line.length + secret.length).toBeGreaterThan(256 * 1024 - 100);
    const { from, to } = paths(text);
    const { found } = await redactFile(from, to, patterns, 'log');
    expect(readFileSync(to, 'utf8')).toBe(`${line}***`.repeat(5));
    expect(found.values).toBe(5);
  });

  it('is copied as far as it was written at first, though a process goes on writing it', async () => {
    const { from, to } = paths('first\n');
    class WhileItIsWritten extends Patterns {
      override stream() {
        const stream = super.stream();
        const push = stream.push.bind(stream);
        stream.push = (chunk) => {
          // An end for a copy that would follow it for ever.
          if (statSync(from).size < 100) appendFileSync(from, 'more\n');
          return push(chunk);
        };
        return stream;
      }
    }
    await redactFile(from, to, new WhileItIsWritten([secret]), 'log');
    expect(readFileSync(to, 'utf8')).toBe('first\n');
    expect(readFileSync(from, 'utf8')).toBe('first\nmore\n');
  });

  it('may be empty', async () => {
    const { from, to } = paths('');
    await redactFile(from, to, patterns, 'log');
    expect(readFileSync(to, 'utf8')).toBe('');
  });
});

describe('a file of unknown kind', () => {
  it('is text if it has no zero byte', async () => {
    const { from, to } = paths(`PK${secret}${'x'.repeat(300_000)}`);
    const { leftOut } = await redactFile(from, to, patterns, 'unknown');
    expect(leftOut).toBe(false);
    expect(readFileSync(to, 'utf8')).toBe(`PK***${'x'.repeat(300_000)}`);
  });

  it.each([8000, 300_000])('is binary if a zero byte comes after %i others', async (length) => {
    const text = Buffer.alloc(length, 'text ');
    const tainted = paths(Buffer.concat([text, Buffer.from([0]), Buffer.from(secret, 'utf16le')]));
    expect((await redactFile(tainted.from, tainted.to, patterns, 'unknown')).leftOut).toBe(true);
    expect(existsSync(tainted.to)).toBe(false);
    const clean = Buffer.concat([text, Buffer.from([0, 0xff])]);
    const { from, to } = paths(clean);
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(false);
    expect(readFileSync(to).equals(clean)).toBe(true);
  });

  it('is the same for its owner only if it is binary and clean', async () => {
    const content = Buffer.concat([Buffer.from([0]), randomBytes(700_000)]);
    const { from, to } = paths(content);
    const { leftOut } = await redactFile(from, to, patterns, 'unknown');
    expect(leftOut).toBe(false);
    expect(readFileSync(to).equals(content)).toBe(true);
    expect(statSync(to).mode & 0o777).toBe(forOwner);
  });

  it.each([
    ['unchanged', Buffer.from(secret)],
    ['in base64', Buffer.from(Buffer.from(secret).toString('base64'))],
    ['in UTF-16, little end first', Buffer.from(secret, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(secret, 'utf16le').swap16()],
    ['as a token of a known format', Buffer.from(` ghp_${'a1B2'.repeat(9)}`)],
  ])('is left out if it is binary and holds a secret %s', async (_, spelling) => {
    const { from, to } = paths(Buffer.concat([Buffer.alloc(300_000), spelling, Buffer.alloc(10)]));
    const { leftOut } = await redactFile(from, to, patterns, 'unknown');
    expect(leftOut).toBe(true);
    expect(existsSync(to)).toBe(false);
  });

  it('is left out if it is binary and ends with a secret', async () => {
    const { from, to } = paths(`\0${secret}`);
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(true);
    expect(existsSync(to)).toBe(false);
  });

  it('is searched inside if it is gzip', async () => {
    const clean = paths(gzipSync('x'.repeat(100_000)));
    const tainted = paths(gzipSync(`${'x'.repeat(100_000)}${secret}`));
    expect((await redactFile(clean.from, clean.to, patterns, 'unknown')).leftOut).toBe(false);
    expect((await redactFile(tainted.from, tainted.to, patterns, 'unknown')).leftOut).toBe(true);
    expect(existsSync(clean.to)).toBe(true);
    expect(existsSync(tainted.to)).toBe(false);
  });

  const packed = gzipSync(`${secret} and more`);
  it.each([
    ['a wrong checksum', packed.with(packed.length - 6, (packed.at(-6) ?? 0) ^ 0xff)],
    ['other bytes behind it', Buffer.concat([packed, Buffer.from('garbage')])],
    ['zero bytes behind it', Buffer.concat([packed, Buffer.alloc(512)])],
    ['another gzip file before it', Buffer.concat([gzipSync('harmless'), packed])],
    ['no end', packed.subarray(0, -9)],
    ['a damaged beginning', packed.with(3, 0xff)],
  ])('is left out if it is gzip with a secret and %s', async (_, bytes) => {
    const { from, to } = paths(Buffer.from(bytes));
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(true);
  });

  it('is left out if it is damaged gzip', async () => {
    const bytes = gzipSync(randomBytes(100_000).toString('hex'));
    const { from, to } = paths(Buffer.from(bytes.fill(0xff, 50_000, 50_100)));
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(true);
  });

  it('is copied if it is clean gzip that was cut, or only begins like gzip', async () => {
    const bytes = gzipSync(randomBytes(100_000).toString('hex'));
    for (const clean of [bytes.subarray(0, 50_000), bytes.subarray(0, 5), Buffer.from([0x1f, 0x8b, 7, 0, 0])]) {
      const { from, to } = paths(clean);
      expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(false);
      expect(readFileSync(to).equals(clean)).toBe(true);
    }
  });

  it.each([
    [
      'stored',
      [
        { name: 'a', content: 'x' },
        { name: 'b', content: `x${secret}`, method: 0 },
      ],
      true,
    ],
    [
      'deflated',
      [
        { name: 'a', content: 'x' },
        { name: 'b', content: `${'x'.repeat(100_000)}${secret}` },
      ],
      true,
    ],
    ['in a name', [{ name: secret, content: 'x' }], true],
    ['in UTF-16', [{ name: 'a', content: Buffer.from(secret, 'utf16le') }], true],
    [
      'behind a name that is no path',
      [
        { name: '../..\\\0', content: 'x' },
        { name: '/b', content: secret },
      ],
      true,
    ],
    ['in an encrypted entry', [{ name: 'a', content: 'x', isEncrypted: true }], true],
    ['in an entry of an unknown method', [{ name: 'a', content: 'x', method: 93 }], true],
    [
      'nowhere',
      [
        { name: 'a', content: 'x' },
        { name: 'b', content: 'y' },
      ],
      false,
    ],
    ['nowhere in an empty archive', [], false],
  ] satisfies [string, ZipEntry[], boolean][])(
    'is searched inside if it is zip: a secret %s',
    async (_, entries, leftOut) => {
      const { from, to } = paths(makeZip(entries));
      expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(leftOut);
      expect(existsSync(to)).toBe(!leftOut);
    },
  );

  const archive = makeZip([
    { name: 'a', content: 'harmless'.repeat(100) },
    { name: 'b', content: `a ${secret} in text` },
  ]);
  it.each([
    ['before', Buffer.concat([Buffer.from('#!/bin/sh\n\0'), archive])],
    ['long before', Buffer.concat([Buffer.alloc(9000, 'echo unpacking\n'), archive])],
    ['behind', Buffer.concat([archive, Buffer.from('trailing')])],
    ['on both sides of', Buffer.concat([Buffer.from('stub'), archive, Buffer.from('trailing')])],
  ])('is left out if it is zip with other bytes %s it', async (_, bytes) => {
    const { from, to } = paths(bytes);
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(true);
  });

  it('is left out if it is zip with a secret and is damaged or cut anywhere', async () => {
    const directory = archive.indexOf('PK\u0001\u0002');
    const packedSecret = archive.lastIndexOf('PK\u0003\u0004') + 31;
    const clean: number[] = [];
    for (let at = 0; at < archive.length; at += 1) {
      // Less than six bytes are text, and a damaged secret is no secret.
      const variants = [
        ...(at < 6 ? [] : [archive.subarray(0, at)]),
        ...(at >= packedSecret && at < directory ? [] : [Buffer.from(archive.with(at, (archive[at] ?? 0) ^ 0xff))]),
      ];
      for (const { from, to } of variants.map(paths))
        if (!(await redactFile(from, to, patterns, 'unknown')).leftOut) clean.push(at);
    }
    expect(clean).toEqual([]);
  });

  it.each([
    [
      'a picture',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    [
      'a file with the magic numbers of zip in its middle',
      Buffer.from('\0PK\u0001\u0002PK\u0003\u0004PK\u0005\u0006%s\0', 'latin1'),
    ],
    ['a file that begins with PK', Buffer.from('PK\0\0harmless')],
  ])('is copied if it is no zip: %s', async (_, bytes) => {
    const { from, to } = paths(bytes);
    expect((await redactFile(from, to, patterns, 'unknown')).leftOut).toBe(false);
    expect(readFileSync(to).equals(bytes)).toBe(true);
  });

  it('is not clean if its zip archive unpacks to more than the limit', async () => {
    const { from } = paths(
      makeZip([
        { name: 'a', content: 'x'.repeat(50_000) },
        { name: 'b', content: 'x'.repeat(50_000) },
      ]),
    );
    expect(await isZipClean(from, patterns, 99_999)).toBe(false);
    expect(await isZipClean(from, patterns, 100_000)).toBe(true);
  });

  it('is not clean if its gzip data unpacks to more than the limit', async () => {
    const { from } = paths(gzipSync('x'.repeat(100_000)));
    expect(await isGzipClean(from, patterns, 99_999)).toBe(false);
    expect(await isGzipClean(from, patterns, 100_000)).toBe(true);
  });
});

describe('redactFile throws and leaves no copy', () => {
  it('if the file does not exist, with its path', async () => {
    const { to } = paths('');
    await expect(redactFile(join(folder, 'missing'), to, patterns, 'log')).rejects.toThrow(/missing: ENOENT/);
    expect(existsSync(to)).toBe(false);
  });

  it('if the file is a link, even to a regular file', async () => {
    needsLinks();
    const { from, to } = paths('text');
    symlinkSync(from, `${from}.link`);
    await expect(redactFile(`${from}.link`, to, patterns, 'log')).rejects.toThrow(/link: not a regular file/);
    expect(existsSync(to)).toBe(false);
  });

  it('if the file is a folder', async () => {
    await expect(redactFile(folder, paths('').to, patterns, 'log')).rejects.toThrow(/not a regular file/);
  });

  onPosix('if the file is a named pipe that nobody writes to, or a device', async () => {
    const { from, to } = paths('');
    execFileSync('mkfifo', [`${from}.pipe`]);
    await expect(redactFile(`${from}.pipe`, to, patterns, 'log')).rejects.toThrow(/pipe: not a regular file/);
    await expect(redactFile('/dev/zero', to, patterns, 'log')).rejects.toThrow('/dev/zero: not a regular file');
    expect(existsSync(to)).toBe(false);
  });

  it('if the target exists, which it does not overwrite', async () => {
    const { from, to } = paths('text');
    writeFileSync(to, 'mine');
    await expect(redactFile(from, to, patterns, 'log')).rejects.toThrow(/EEXIST/);
    expect(readFileSync(to, 'utf8')).toBe('mine');
  });

  it('if the target cannot be written, with its path', async () => {
    const { from } = paths('text');
    const to = join(folder, 'no-such-folder', 'copy');
    await expect(redactFile(from, to, patterns, 'log')).rejects.toThrow(`${to}: ENOENT`);
  });

  it.skipIf(!hasBash).each(['log', 'unknown'])('if the disk is full (%s)', (kind) => {
    const { from, to } = paths('x'.repeat(100_000));
    const script = `
      import { Patterns } from '${import.meta.resolve('../../../src/redact/patterns.ts')}';
      import { redactFile } from '${import.meta.resolve('../../../src/redact/redact-file.ts')}';
      await redactFile(${JSON.stringify(from)}, ${JSON.stringify(to)}, new Patterns([]), '${kind}').catch((error) => console.log(error.message));`;
    // A limit of 8 KiB for files makes a write fail as a full disk does.
    const limited = ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', script];
    expect(execFileSync('bash', limited, { encoding: 'utf8' })).toMatch(/redacted: EFBIG/);
    expect(existsSync(to)).toBe(false);
  });
});

function paths(content: string | Buffer): { from: string; to: string } {
  files += 1;
  const from = join(folder, `file-${files}`);
  writeFileSync(from, content);
  return { from, to: `${from}.redacted` };
}
