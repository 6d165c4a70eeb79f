import { statSync } from 'node:fs';
import type { Registry } from '../registry/registry.ts';
import { databaseFile } from '../registry/sqlite/database.ts';
import { SqliteRegistry } from '../registry/sqlite/sqlite-registry.ts';

/**
 * Uses the registry in a folder. Where none is, none is made, and the answer is undefined.
 * @throws RegistryError
 */
export async function withRegistry<T>(folder: string, use: (registry: Registry) => Promise<T>): Promise<T | undefined> {
  if (!isThere(folder)) return undefined;
  const registry = await SqliteRegistry.open(folder);
  try {
    return await use(registry);
  } finally {
    registry.close();
  }
}

function isThere(folder: string): boolean {
  try {
    return statSync(databaseFile(folder), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // It cannot be seen: whoever opens it says why.
    return true;
  }
}
