import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../../../src/session/events.ts';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import type { Attach, Request } from '../../../src/session/request.ts';
import { within } from '../../kit/wait.ts';
import { js, newSession, type TestSession } from '../supervisor/session.ts';
import { fixtures, type RecordingName, recordingPath, type WrittenExecution } from './recording.ts';

/** Creates a session that follows HelloLoop in its workspace; a launcher can be added before it starts. */
export function followedSession(
  attach: Partial<Attach> = {},
  request: Partial<Omit<Request, 'script'>> = {},
): TestSession {
  const session = newSession(js(''), { request: { streams: 'split', ...request } });
  const changed: Request = session.request;
  changed.script = null;
  changed.attach = {
    source: 'helloloop',
    stateDir: join(session.workspace, '.helloloop'),
    session: null,
    timeoutMs: 60_000,
    onCancel: 'stop',
    ...attach,
  };
  return session;
}

/**
 * Plays a recording into the workspace of a session. The player ends with the session.
 * @param killAt when the player is killed, in ms of the recording
 */
export function play(name: RecordingName, session: TestSession, speed: number, killAt?: number): ChildProcess {
  const args = [join(fixtures, 'replay.mjs'), recordingPath(name), session.workspace, String(speed)];
  const env = { ...session.env, ...(killAt !== undefined && { KILL_AT: String(killAt) }) };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

export async function playerExit(player: ChildProcess): Promise<void> {
  if (player.exitCode !== null || player.signalCode !== null) return;
  await within(once(player, 'exit'), { what: 'the end of the player' });
}

/** Returns the executions in the journal, in order, with the content of their logs. */
export function mirroredExecutions(session: TestSession): WrittenExecution[] {
  return session.events().flatMap((event): WrittenExecution[] => {
    const [kind, number] = startOf(event);
    if (kind === undefined) return [];
    const read = (stream: 'stdout' | 'stderr') =>
      readFileSync(logPath(executionDir(session.paths.root, kind, number), stream), 'utf8');
    const label = 'label' in event ? (event.label ?? '') : '';
    return [{ kind, label, stdout: read('stdout'), stderr: read('stderr') }];
  });
}

function startOf(event: JournalEvent): [WrittenExecution['kind'], number] | [undefined, 0] {
  switch (event.type) {
    case 'attempt_started':
      return ['attempt', event.attempt];
    case 'probe_started':
      return ['probe', event.probe];
    case 'verification_started':
      return ['verification', event.verification];
    default:
      return [undefined, 0];
  }
}

export function journalStatuses(session: TestSession): string[] {
  return session.events().flatMap((event) => (event.type === 'runtime_status' ? [event.status] : []));
}

export function warningsOf(session: TestSession): string[] {
  return session.events().flatMap((event) => (event.type === 'warning' ? [event.message] : []));
}

/**
 * Returns the executions that a follower must have mirrored: all that were written. A log that was overwritten before it
 * was read to the end, as a warning says, may be a beginning, or the end that the recovery record holds.
 */
export function expectedExecutions(
  executions: readonly WrittenExecution[],
  mirrored: readonly WrittenExecution[],
  warnings: readonly string[],
  tails: readonly string[],
): WrittenExecution[] {
  return executions.map((execution, index) => {
    const seen = mirrored[index];
    const lost = (stream: 'stdout' | 'stderr') =>
      warnings.some((warning) => warning.includes(`overwrote the ${stream} log of ${execution.label} `)) &&
      seen !== undefined &&
      (execution[stream].startsWith(seen[stream]) || tails.includes(seen[stream]));
    return {
      ...execution,
      ...(lost('stdout') && { stdout: seen?.stdout ?? '' }),
      ...(lost('stderr') && { stderr: seen?.stderr ?? '' }),
    };
  });
}

export function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const item of all) if (item === some[at]) at += 1;
  return at === some.length;
}
