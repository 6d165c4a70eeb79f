import { open } from 'node:fs/promises';
import { MaskFinder } from './masks.ts';

/** What is made of a larger piece would stay in memory until the next great collection. */
const bufferBytes = 64 * 1024;

/** The values that a command masked in these logs so far, each once. Files that are not there have none. */
export async function masksInFiles(paths: readonly string[]): Promise<string[]> {
  const masks = new Set<string>();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (const path of paths) for await (const mask of masksInFile(path, buffer)) masks.add(mask);
  return [...masks];
}

async function* masksInFile(path: string, buffer: Buffer): AsyncGenerator<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return;
  try {
    const finder = new MaskFinder();
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      yield* finder.push(buffer.subarray(0, bytesRead));
    }
    yield* finder.end();
  } finally {
    await file.close();
  }
}
