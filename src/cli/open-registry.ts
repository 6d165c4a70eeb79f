import { statSync } from 'node:fs';
import type { Registry } from '../registry/registry.ts';
import { databaseFile } from '../registry/sqlite/database.ts';
import { SqliteRegistry } from '../registry/sqlite/sqlite-registry.ts';

/**
 * Opens the registry in a folder, calls `use`, and closes it. Returns undefined, and creates nothing, if there is none.
 * @throws RegistryError
 */
export async function withRegistry<T>(folder: string, use: (registry: Registry) => Promise<T>): Promise<T | undefined> {
  if (!exists(folder)) return undefined;
  const registry = await SqliteRegistry.open(folder);
  try {
    return await use(registry);
  } finally {
    registry.close();
  }
}

function exists(folder: string): boolean {
  try {
    return statSync(databaseFile(folder), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // It is not accessible; opening it gives the error message.
    return true;
  }
}
