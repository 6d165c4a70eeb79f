import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { tempFolder } from '../kit/temp-folder.ts';
import { asRoot, canBeRoot, works } from './root.ts';

const pageBytes = 4096;

/** Whether this machine can mount a small disk (tmpfs). */
export const hasSmallDisks = canBeRoot && canMount();

/** Mounts a disk of this size, with so many inodes, which is removed when the test has finished. `folder` can be written without root. */
export function smallDisk(bytes: number, inodes = 0): SmallDisk {
  const root = tempFolder();
  asRoot(['mount', '-t', 'tmpfs', '-o', `size=${bytes},nr_inodes=${inodes},mode=1777`, 'tmpfs', root]);
  onTestFinished(() => unmount(root));
  const folder = join(root, 'folder');
  mkdirSync(folder);
  return new SmallDisk(root, folder);
}

class SmallDisk {
  readonly folder: string;
  readonly #root: string;

  constructor(root: string, folder: string) {
    this.#root = root;
    this.folder = folder;
  }

  /**
   * Fills the disk. These text files get empty lines up to the end of their last page, so that they cannot grow by a single
   * byte.
   */
  fill(...files: string[]): void {
    for (const file of files) appendFileSync(file, '\n'.repeat(-statSync(file).size & (pageBytes - 1)));
    for (const size of [64 * 1024, pageBytes]) {
      for (let number = 0; wrote(join(this.#root, `filler-${size}-${number}`), size); number += 1);
    }
  }

  /** Makes every write fail with EROFS. No file may be open for writing. */
  makeReadOnly(): void {
    asRoot(['mount', '-o', 'remount,ro', this.#root]);
  }
}

export type { SmallDisk };

function wrote(path: string, size: number): boolean {
  try {
    writeFileSync(path, Buffer.alloc(size));
    return true;
  } catch {
    return false;
  }
}

function canMount(): boolean {
  const probe = tempFolder(afterAll);
  const can = works(['mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe]);
  if (can) unmount(probe);
  return can;
}

/** Unmounts lazily, because a process may still have a file open. */
function unmount(root: string): void {
  asRoot(['umount', '--lazy', root]);
}
