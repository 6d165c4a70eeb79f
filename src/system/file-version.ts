import type { Stats } from 'node:fs';

/** Returns a text that differs once the file was written to or replaced, as far as its size and times show. */
export function fileVersion({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}
