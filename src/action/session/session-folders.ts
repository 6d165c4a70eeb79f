import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSessionId, sessionPaths, sessionsFolders } from '../../session/paths.ts';
import { fieldsOf, fieldsOfRecord } from '../../session/record-fields.ts';
import type { Request } from '../../session/request.ts';
import { replacementOfFolder } from '../../system/own-file.ts';

/** Returns the folders of all sessions of the job, the oldest first. Something else may stand in the place of one. */
export function sessionFoldersOf(env: NodeJS.ProcessEnv): string[] {
  return sessionsFolders(env.RUNNER_TEMP || tmpdir())
    .flatMap(foldersIn)
    .sort();
}

/** Returns what a session is called among those of its job. */
export function shortNameOf({ name, shortName }: Pick<Request, 'name' | 'shortName'>): string {
  return shortName ?? name;
}

/** Returns the short names of the sessions that the job has had so far, as far as they can be read. */
export function namesInJob(env: NodeJS.ProcessEnv): ReadonlySet<string> {
  // Elsewhere sessions of other days would count, too: a runner empties the folder for each job.
  if (!env.RUNNER_TEMP) return new Set();
  return new Set(sessionFoldersOf(env).flatMap(nameIn));
}

/** Returns false for a session of which there is nothing more to report: its step has told its end, or is about to. */
export function mayHaveNews(root: string): boolean {
  const record = fieldsOfRecord(root);
  return record !== undefined && record.concluded !== true;
}

function nameIn(root: string): string[] {
  const { name, shortName } = fieldsOf(sessionPaths(root).request) ?? {};
  const known = shortName ?? name;
  return typeof known === 'string' ? [known] : [];
}

function foldersIn(folder: string): string[] {
  try {
    if (replacementOfFolder(folder) !== undefined) return [];
    return readdirSync(folder)
      .filter(isSessionId)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
