import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import type { StepLog } from '../../log/step-log.ts';
import type { Redaction } from '../../redact/redaction.ts';
import { readJsonFile } from '../../session/json-file.ts';
import { sessionPaths } from '../../session/paths.ts';
import { requestSchema } from '../../session/request.ts';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { readStepRecord, type StepRecord } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { isAlive } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/plain-text.ts';
import { ConfigurationError } from '../inputs/configuration-error.ts';
import type { Session } from '../launch/create-session.ts';
import { readState } from '../launch/read-state.ts';
import { outcomeOf } from '../results/outcome.ts';
import { setOutputs } from '../results/publish.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import { endOrphanedSession } from './end-orphaned-session.ts';

/** Of what cannot be read so many characters are told. */
const maxProblem = 400;

export interface BackgroundSession {
  session: Session;
  record: StepRecord;
}

/** The step ends here, and the session runs on. */
export async function leaveInBackground(
  session: Session,
  state: SessionState,
  record: StepRecord,
  log: StepLog,
): Promise<Outcome> {
  setOutputs(session, state, record);
  await saveRecord(session.paths, record, log);
  const { sessionId, name } = state;
  const after = formatDuration(readyOf(state)?.afterMs ?? 0);
  return {
    succeeded: true,
    sentence: `${name} is ready after ${after} and runs on in the background (session ${sessionId}).`,
  };
}

/** The state of a session that a process of an earlier step started: its end is written where its supervisor died. */
export async function currentState(session: Session, redaction: Redaction): Promise<SessionState> {
  const state = readState(session);
  const isCaredFor = state.end !== null || (state.start !== null && isAlive(state.start.supervisor));
  return isCaredFor ? state : endOrphanedSession(session, 'was killed', redaction);
}

/**
 * The background session that the input names: by its id, its folder, or, where there is one only whose end was not told,
 * not at all.
 * @throws ConfigurationError
 */
export function findBackgroundSession(input: string, env: NodeJS.ProcessEnv): BackgroundSession {
  const name = input.trim();
  const { sessions: all, unreadable } = backgroundSessions(env);
  const isNamed = ({ session: { paths } }: BackgroundSession) =>
    isAbsolute(name) ? paths.root === name : basename(paths.root) === name;
  const untold = all.filter(({ record }) => !record.concluded);
  const found = name !== '' ? all.filter(isNamed) : untold.length > 0 ? untold : all;
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const ids = all.map(({ session }) => session.request.sessionId);
  const known = [ids.length === 0 ? 'this job has none' : `this job has ${ids.join(', ')}`, ...unreadable].join('; ');
  const problem = name === '' ? 'it must be given' : `"${name}" is not a background session of this job`;
  throw new ConfigurationError([`session: ${problem}: ${known}`]);
}

/** Tells of background sessions that failed by themselves after their step had ended, each once. */
export async function reportCrashes(log: StepLog, redaction: Redaction): Promise<void> {
  for (const { session, record } of backgroundSessions(process.env).sessions) {
    const isFollowed = record.follower !== null && isAlive(record.follower);
    if (record.concluded || record.crashTold || isFollowed) continue;
    try {
      const state = await currentState(session, redaction);
      if (state.end?.status !== 'failed') continue;
      await log.error(`In the background: ${outcomeOf(state, record.uploads).sentence}`);
      record.crashTold = true;
      await saveRecord(session.paths, record, log);
    } catch (error) {
      await log.warning(`The background session ${session.request.sessionId} cannot be read: ${errorMessage(error)}`);
    }
  }
}

/** The sessions of a job that were left in the background, and what cannot be read, in words. */
function backgroundSessions(env: NodeJS.ProcessEnv): { sessions: BackgroundSession[]; unreadable: string[] } {
  const sessions: BackgroundSession[] = [];
  const unreadable: string[] = [];
  for (const root of foldersOf(join(env.RUNNER_TEMP || tmpdir(), 'supervised-run'))) {
    try {
      sessions.push(...read(root));
    } catch (error) {
      unreadable.push(oneLine(errorMessage(error), maxProblem));
    }
  }
  return { sessions, unreadable };
}

/**
 * None where there is no session that was left in the background.
 * @throws MalformedFileError when there may be one, which cannot be understood
 */
function read(root: string): BackgroundSession[] {
  const paths = sessionPaths(root);
  const record = readStepRecord(paths.step);
  // Without a position its step has not ended yet: it runs beside ours.
  if (record === undefined || record.settings.atJobEnd === null || record.position === null) return [];
  const request = readJsonFile(paths.request, requestSchema);
  return request === undefined ? [] : [{ session: { paths, request }, record }];
}

function foldersOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
