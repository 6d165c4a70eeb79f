import { closeSync, existsSync, openSync, readdirSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inheritPipes, type OpenPipe, openPipes } from '../../../src/supervisor/execution/pipes.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

async function pipesFor(dir: string, writers: number[]): Promise<OpenPipe[]> {
  const pipes = await openPipes(dir, writers);
  if (typeof pipes === 'string') throw new Error(pipes);
  onTestFinished(() => {
    for (const { reader, writers: fds } of pipes) for (const fd of [reader, ...fds]) closeSync(fd);
  });
  return pipes;
}

function carries({ reader, writers }: OpenPipe): void {
  for (const [index, fd] of writers.entries()) {
    writeSync(fd, `line ${index}\n`);
    const buffer = Buffer.alloc(100);
    expect(buffer.toString('utf8', 0, readSync(reader, buffer))).toBe(`line ${index}\n`);
  }
}

describe.skipIf(process.platform === 'win32')('the pipes of a command', () => {
  it('are in its folder, where nothing of them is left', async () => {
    const dir = tempFolder();
    const [merged, other] = await pipesFor(dir, [2, 1]);
    expect([merged?.writers.length, other?.writers.length]).toEqual([2, 1]);
    expect(merged?.file).toMatch(/\.pipe \(deleted\)$/);
    for (const pipe of [merged, other]) if (pipe) carries(pipe);
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each([
    ['it is no pipe', () => openSync('/dev/null', 'r'), () => openSync('/dev/null', 'w')],
    ['it is closed', () => 4_000, () => 4_001],
  ])('are made anew when what was inherited cannot be used: %s', async (_case, reader, writer) => {
    inheritPipes({ SUPERVISED_RUN_PIPES: `${reader()} ${writer()}` });
    const dir = tempFolder();
    const [pipe] = await pipesFor(dir, [2]);
    expect(pipe?.file).toMatch(/\.pipe \(deleted\)$/);
    if (pipe) carries(pipe);
  });

  it.each([
    ['a file system without named pipes', () => '/proc/self/fdinfo'],
    ['a folder that is gone', () => join(tempFolder(), 'gone')],
    [
      'a file in place of the folder',
      () => {
        const path = join(tempFolder(), 'file');
        writeFileSync(path, '');
        return path;
      },
    ],
    [
      'another file in place of the pipe',
      () => {
        const dir = tempFolder();
        writeFileSync(join(dir, '0.pipe'), '');
        return dir;
      },
    ],
  ])('are in another folder when theirs is %s', async (_case, dir) => {
    const before = ours();
    const pipes = await pipesFor(dir(), [2]);
    for (const pipe of pipes) carries(pipe);
    expect(ours()).toEqual(before);
  });
});

function ours(): string[] {
  const folders = [tmpdir(), '/dev/shm'].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('supervised-run-pipes-'));
}
