import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { isSessionId, sessionsFolders } from '../../session/paths.ts';
import { fieldsOfRecord } from '../../session/record-fields.ts';
import { replacementOfFolder } from '../../system/own-file.ts';
import { quote } from '../../text/quote.ts';
import { sessionFoldersOf } from './session-folders.ts';

/** The sessions that a post stage finishes. */
export interface SessionsOfPost {
  roots: string[];
  /** Why the state that main has saved is not believed, as a sentence; undefined if it is. */
  doubt: string | undefined;
  /** Folders that mains have made which died before their sessions began: scripts of theirs may be left. */
  unrecorded: string[];
}

/** More of a forged state is not quoted. */
const maxQuoted = 200;

/**
 * Returns the session whose folder main has saved. Every process of the job can change that state until main ends. What does
 * not name a folder of a session of this job, made by this step, is not believed: post then looks itself for the sessions of
 * this step, and for all others that should not be running any more.
 */
export function sessionsOfPost(saved: string, env: NodeJS.ProcessEnv): SessionsOfPost {
  const problem = saved === '' ? undefined : problemWith(saved, env);
  if (saved !== '' && problem === undefined) return { roots: [saved], doubt: undefined, unrecorded: [] };
  const folders = sessionFoldersOf(env);
  const roots = folders.filter((root) => isUnfinished(root, env, saved !== ''));
  const isOwn = (root: string) => replacementOfFolder(root) === undefined;
  const unrecorded = folders.filter((root) => isOwn(root) && fieldsOfRecord(root) === undefined);
  if (problem === undefined) return { roots, doubt: undefined, unrecorded };
  const doubt = `The state that this step has saved for its end was changed: ${quote(saved, maxQuoted)} ${problem}. Sessions of this job that are not finished are ended instead.`;
  return { roots, doubt, unrecorded };
}

function problemWith(saved: string, env: NodeJS.ProcessEnv): string | undefined {
  const parent = dirname(saved);
  if (!sessionsFolders(env.RUNNER_TEMP || tmpdir()).includes(parent) || !isSessionId(basename(saved)))
    return "is not the folder of one of this job's sessions";
  const replaced = replacementOfFolder(parent) ?? replacementOfFolder(saved);
  if (replaced !== undefined) return `is not used: ${replaced.message}`;
  const { step } = fieldsOfRecord(saved) ?? {};
  return typeof step !== 'string' || step === env.GITHUB_ACTION ? undefined : 'is the session of another step';
}

/**
 * Without a saved state there may be nothing to do, since main saves none when its inputs are wrong: then a session counts
 * only if a step of the same name has made it and it should have ended with that step.
 */
function isUnfinished(root: string, env: NodeJS.ProcessEnv, isDoubted: boolean): boolean {
  const record = fieldsOfRecord(root);
  if (record === undefined) return isDoubted;
  if (record.finished === true) return false;
  const isOfStep = typeof record.step === 'string' && record.step === env.GITHUB_ACTION;
  const { settings } = record;
  const isForeground =
    typeof settings === 'object' && settings !== null && !('atJobEnd' in settings && settings.atJobEnd);
  return isDoubted ? isOfStep || !isForeground || record.concluded !== true : isOfStep && isForeground;
}
