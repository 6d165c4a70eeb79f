import { lstatSync } from 'node:fs';
import type { PackRequest } from '../../pack/protocol.ts';

/** This much takes a few ms to pack. A failed step would wait 100 ms for a process to start that does it. */
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
