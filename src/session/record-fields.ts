import { dirname } from 'node:path';
import { maxSmallBytes, readOwn, replacementOfFolder } from '../system/own-file.ts';
import { parseJson } from '../text/json.ts';
import { sessionPaths } from './paths.ts';

// Every step looks at the sessions before it, and most have nothing to do with them: no schemas here, which are slow to load.

/** Returns the fields of the record of a session's step, of any type; undefined for one that cannot be read. */
export function fieldsOfRecord(root: string): Readonly<Record<string, unknown>> | undefined {
  return fieldsOf(sessionPaths(root).step);
}

/** Returns the fields of a JSON file, of any type; undefined for a file that cannot be read or is something else. */
export function fieldsOf(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    if (replacementOfFolder(dirname(path)) !== undefined) return undefined;
    const value = parseJson(readOwn(path, maxSmallBytes).toString());
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
