import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptResults } from '../model/model.ts';
import { readAttempt } from '../reading/read-attempt.ts';
import { Quarantine } from '../truth/quarantine.ts';
import type { ReadRequest } from './protocol.ts';

/** Returns the results of an attempt, with notes for people where there are none. */
export async function read(request: ReadRequest): Promise<{ results?: AttemptResults; notes: string[] }> {
  const { folder, workspace, watched, quarantine } = request;
  const held = new Quarantine(quarantine, new Date());
  return await readAttempt({
    files: filesIn(folder),
    root: workspace,
    folder,
    watched: new Set(watched),
    ...(quarantine.length > 0 && { quarantineMatches: (id: string) => held.matches(id) }),
  });
}

/** Returns the paths of the regular files below a folder, sorted; none if it does not exist. */
export function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
