import { ConfigurationError } from '../../options/configuration-error.ts';
import { sessionPaths } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { readRequest } from '../../session/request.ts';
import { readStepRecord } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { checkOwnFolders } from '../../system/own-file.ts';
import { isAlive } from '../../system/process-identity.ts';
import { oneLine } from '../../text/plain-text.ts';
import { recordedSession } from '../runner/recorded-session.ts';
import type { RecordedSession } from '../runner/step-context.ts';
import { sessionFoldersOf, shortNameOf } from './session-folders.ts';

/** The most characters that an error quotes of the problem with an unreadable session. */
const maxProblem = 400;

/** Returns the background sessions of this job whose steps have ended; of unreadable ones, why they are. */
export function backgroundSessions(env: NodeJS.ProcessEnv): { sessions: RecordedSession[]; unreadable: string[] } {
  const sessions: RecordedSession[] = [];
  const unreadable: string[] = [];
  for (const root of sessionFoldersOf(env)) {
    try {
      const session = readBackgroundSession(root);
      if (session !== undefined) sessions.push(session);
    } catch (error) {
      unreadable.push(oneLine(errorMessage(error), maxProblem));
    }
  }
  return { sessions, unreadable };
}

/** No session of the job is meant. For a step that stops one that is no problem. */
export class NoSessionError extends ConfigurationError {
  override name = 'NoSessionError';
  /** Says why, as a part of a sentence. */
  readonly why: string;

  constructor(problem: string, why: string) {
    super([`session: ${problem}`]);
    this.why = why;
  }
}

/**
 * Finds the background session that an input means by its id, its folder or its name; of those with the same name the
 * newest that runs, before all `others`. A blank input means the only one whose end no step has reported, or else the only
 * one.
 * @throws NoSessionError, or ConfigurationError when it is not clear which one is meant
 */
export function findSession(
  input: string,
  env: NodeJS.ProcessEnv,
  redact: Redact,
): { session: RecordedSession; others: RecordedSession[] } {
  const name = input.trim();
  const { sessions, unreadable } = backgroundSessions(env);
  const all = oldestFirst(sessions);
  const unreported = all.filter(({ record }) => !record.concluded);
  const [session, ...others] = name !== '' ? named(name, all, redact) : unreported.length > 0 ? unreported : all;
  if (session !== undefined && (name !== '' || others.length === 0)) return { session, others };
  const known = all.length === 0 ? 'this job has none' : `this job has ${listText(all)}`;
  const problem = name === '' ? 'it must be given' : `"${name}" is not a background session of this job`;
  const text = [`${problem}: ${known}`, ...unreadable].join('; ');
  if (unreadable.length > 0 || (name === '' && unreported.length > 0))
    throw new ConfigurationError([`session: ${text}`]);
  if (all.length === 0) throw new NoSessionError(text, 'this job has no background session');
  if (name === '') throw new NoSessionError(text, `all sessions of this job have ended: ${listText(all)}`);
  throw new NoSessionError(text, `"${name}" is not a background session of this job, which has ${listText(all)}`);
}

/** Lists sessions by name for people. */
export function listText(sessions: readonly RecordedSession[]): string {
  return sessions.map(({ session: { request } }) => `${shortNameOf(request)} (${request.sessionId})`).join(', ');
}

/** Returns the sessions that a name means, from the oldest first: of equal rank the newest comes first. */
function named(name: string, sessions: readonly RecordedSession[], redact: Redact): RecordedSession[] {
  const byId = sessions.filter(({ session: { paths, request } }) => [paths.root, request.sessionId].includes(name));
  if (byId.length > 0) return byId;
  // Names are stored redacted.
  const names = [name, redact(name)];
  const isCalledSo = ({ session: { request } }: RecordedSession) =>
    names.includes(request.name) || names.includes(shortNameOf(request));
  const ranked = sessions.filter(isCalledSo).map((session) => ({ session, rank: rankOf(session) }));
  // Sorting keeps the order of equal ranks.
  return ranked
    .reverse()
    .sort((a, b) => b.rank - a.rank)
    .map(({ session }) => session);
}

/** By their starts: their ids have the order of seconds only. */
function oldestFirst(sessions: readonly RecordedSession[]): RecordedSession[] {
  const started = new Map(sessions.map((session) => [session, session.reader.current().start?.startedMono ?? 0]));
  return sessions.toSorted((a, b) => (started.get(a) ?? 0) - (started.get(b) ?? 0));
}

/** One that runs comes first, then one whose end nobody has reported. */
function rankOf({ record, reader }: RecordedSession): number {
  const { start, end } = reader.current();
  const runs = end === null && start !== null && isAlive(start.supervisor);
  return record.concluded ? 0 : runs ? 2 : 1;
}

/**
 * @throws MalformedFileError when the folder may hold a background session that this version cannot read,
 * ReplacedFileError when something else stands in the place of the folder or one of its files
 */
function readBackgroundSession(root: string): RecordedSession | undefined {
  const paths = sessionPaths(root);
  checkOwnFolders(root);
  const record = readStepRecord(paths.step);
  if (record === undefined || record.settings.atJobEnd === null) return undefined;
  // The step that starts it still runs, at the same time as this one.
  if (record.position === null && !record.concluded) return undefined;
  const request = readRequest(paths);
  return request && recordedSession({ paths, request }, record);
}
