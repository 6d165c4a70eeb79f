import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLogTail } from '../../../../src/supervisor/failure-rules/read-tail.ts';

describe('the tail of the logs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'supervised-run-tail-'));
    return () => rmSync(folder, { recursive: true });
  });

  const log = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('is the whole of short logs, one after the other', () => {
    const paths = [log('stdout.log', 'out\n'), log('stderr.log', 'err')];
    expect(readLogTail(paths)).toBe('out\n\nerr');
    expect(readLogTail([log('empty.log', ''), ...paths.slice(1)])).toBe('err');
  });

  it('is the last bytes of each long one', () => {
    const paths = [log('stdout.log', 'a'.repeat(70_000)), log('stderr.log', 'x'.repeat(10) + 'b'.repeat(65_536))];
    expect(readLogTail(paths)).toBe(`${'a'.repeat(65_536)}\n${'b'.repeat(65_536)}`);
    expect(readLogTail(paths, 2)).toBe('aa\nbb');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('begins with a whole character when cut %i bytes before the end', (bytes) => {
    const tail = readLogTail([log('output.log', 'x😀é–')], bytes);
    expect('x😀é–'.endsWith(tail)).toBe(true);
    expect(bytes - Buffer.byteLength(tail)).toBeLessThan(4);
  });

  it('loses no more than the rest of a character of what is no text', () => {
    expect(readLogTail([log('output.log', Buffer.alloc(9, 0x80))], 8)).toBe('\ufffd'.repeat(5));
  });

  it('is empty where there is no log, and where it cannot be read, which is said', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(readLogTail([join(folder, 'none.log'), log('stderr.log', 'err')])).toBe('err');
    expect(error).not.toHaveBeenCalled();
    expect(readLogTail([folder])).toBe('');
    expect(error).toHaveBeenCalledWith(expect.stringContaining(`${folder} could not be read: `));
    error.mockRestore();
  });
});
