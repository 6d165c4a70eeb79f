import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../../../src/session/events.ts';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import type { Attach, Request } from '../../../src/session/request.ts';
import { within } from '../../kit/wait.ts';
import { newSession, type TestSession } from '../supervisor/session.ts';
import { fixtures, type RecordingName, recordingPath, type WrittenExecution } from './recording.ts';

/** A supervisor of ours that follows what is played into its workspace. */
export function followedSession(
  attach: Partial<Attach> = {},
  request: Partial<Omit<Request, 'script'>> = {},
): TestSession {
  const session = newSession('', { request: { streams: 'split', ...request } });
  const asked: Request = session.request;
  asked.script = null;
  asked.attach = {
    ...{ source: 'helloloop', stateDir: join(session.workspace, '.helloloop'), session: null },
    ...{ timeoutMs: 60_000, onCancel: 'stop', ...attach },
  };
  return session;
}

/**
 * Plays a recording into the workspace of a session, with which it ends; `killAt` ends the player there, in the time of
 * the recording.
 */
export function play(name: RecordingName, session: TestSession, speed: number, killAt?: number): ChildProcess {
  const args = [join(fixtures, 'replay.mjs'), recordingPath(name), session.workspace, String(speed)];
  const env = { ...session.env, ...(killAt !== undefined && { KILL_AT: String(killAt) }) };
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

export async function ended(player: ChildProcess): Promise<void> {
  if (player.exitCode !== null || player.signalCode !== null) return;
  await within(once(player, 'exit'), { what: 'the end of the player' });
}

/** What the journal and the logs tell of the executions, in their order. */
export function toldExecutions(session: TestSession): WrittenExecution[] {
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

export function toldStatuses(session: TestSession): string[] {
  return session.events().flatMap((event) => (event.type === 'runtime_status' ? [event.status] : []));
}

export function warningsOf(session: TestSession): string[] {
  return session.events().flatMap((event) => (event.type === 'warning' ? [event.message] : []));
}

/**
 * What a follower can have told: all of it; of a first attempt whose logs were overwritten before it came to read them, as
 * it has said in a warning, a beginning, or the end that the record holds.
 */
export function owed(
  executions: readonly WrittenExecution[],
  told: readonly WrittenExecution[],
  warnings: readonly string[],
  tails: readonly string[],
): WrittenExecution[] {
  return executions.map((execution, index) => {
    const seen = told[index];
    const lost = (stream: 'stdout' | 'stderr') =>
      warnings.some((warning) => warning.includes(`into the ${stream} log of ${execution.label} `)) &&
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
