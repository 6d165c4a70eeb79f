import { lstatSync } from 'node:fs';
import type { PackRequest } from '../../pack/protocol.ts';

/** So much takes a few ms. A process to do it would take 100 to start, for which a failed step waits. */
const maxBytes = 1024 ** 2;

/**
 * Returns whether this process itself is to pack these files: logs alone, and small ones. Others may be archives, which grow
 * while they are searched.
 */
export function isPackedHere({ files, logs }: Pick<PackRequest, 'files' | 'logs'>): boolean {
  return files.every(({ kind }) => kind === 'log') && areSmall([...files.map(({ from }) => from), ...logs]);
}

/** Returns whether these files, of which some may be missing, are small together. */
export function areSmall(paths: readonly string[]): boolean {
  let bytes = 0;
  for (const path of new Set(paths)) bytes += lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes <= maxBytes;
}
