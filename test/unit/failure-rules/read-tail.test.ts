import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLogTail } from '../../../src/failure-rules/read-tail.ts';
import { Patterns } from '../../../src/redact/patterns.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const none = new Patterns([]);

describe('the tail of the logs', () => {
  let folder: string;
  beforeEach(() => {
    folder = tempFolder();
  });

  const log = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('is the whole of short logs, one after the other', () => {
    const paths = [log('stdout.log', 'out\n'), log('stderr.log', 'err')];
    expect(readLogTail(paths, none)).toBe('out\n\nerr');
    expect(readLogTail([log('empty.log', ''), ...paths.slice(1)], none)).toBe('err');
  });

  it('is the last bytes of long logs', () => {
    const paths = [log('stdout.log', 'a'.repeat(70_000)), log('stderr.log', 'x'.repeat(10) + 'b'.repeat(65_536))];
    expect(readLogTail(paths, none)).toBe(`${'a'.repeat(65_536)}\n${'b'.repeat(65_536)}`);
    expect(readLogTail(paths, none, 2)).toBe('aa\nbb');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('begins with a whole character when cut %i bytes before the end', (bytes) => {
    const tail = readLogTail([log('output.log', 'x😀é–')], none, bytes);
    expect('x😀é–'.endsWith(tail)).toBe(true);
    expect(bytes - Buffer.byteLength(tail)).toBeLessThan(4);
  });

  it('drops at most the rest of a character where the log is not text', () => {
    expect(readLogTail([log('output.log', Buffer.alloc(9, 0x80))], none, 8)).toBe('\ufffd'.repeat(5));
  });

  it('is redacted before it is cut', () => {
    const patterns = new Patterns(['a secret']);
    for (let bytes = 1; bytes <= 30; bytes += 1) {
      const tail = readLogTail([log('output.log', `${'x'.repeat(100_000)}a secret a secret\n`)], patterns, bytes);
      expect(tail).not.toBe('');
      expect(`${'x'.repeat(30)}*** ***\n`.endsWith(tail)).toBe(true);
    }
  });

  it('is empty without a log, and with an error message where the log cannot be read', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(readLogTail([join(folder, 'none.log'), log('stderr.log', 'err')], none)).toBe('err');
    expect(error).not.toHaveBeenCalled();
    const unreadable = join(folder, 'no\0name');
    expect(readLogTail([unreadable], none)).toBe('');
    expect(error).toHaveBeenCalledWith(expect.stringContaining(`${unreadable} could not be read: `));
    error.mockRestore();
  });
});
