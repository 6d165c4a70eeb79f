import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JournalEvent } from '../../src/session/events.ts';
import { readJournal } from '../../src/session/journal.ts';
import { sessionPaths } from '../../src/session/paths.ts';
import type { StateFile } from '../../src/session/state/state-file-schema.ts';
import { readStepRecord } from '../../src/session/step-record.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step, StepOptions } from '../runner/step.ts';
import type { StepResult } from '../runner/step-result.ts';
import { start, stateIn } from './supervised-step.ts';

const root = resolve(import.meta.dirname, '../..');

/** A command that goes on once the file `go` is there. */
export const untilGo = 'until [ -e go ]; do sleep 0.02; done';

export function go(job: Job): void {
  writeFileSync(join(job.workspace, 'go'), '');
}

export function startInBackground(job: Job, inputs: Record<string, string>, options: StepOptions = {}): Step {
  return start(job, { background: 'true', name: 'server', ...inputs }, options);
}

export function startWait(job: Job, inputs: Record<string, string> = {}): Step {
  return job.start({ action: join(root, 'wait'), inputs });
}

export function startStop(job: Job, inputs: Record<string, string> = {}): Step {
  return job.start({ action: join(root, 'stop'), inputs });
}

/** What has happened so far in the session that a step has started. */
export function eventsOf({ outputs }: Pick<StepResult, 'outputs'>): JournalEvent[] {
  return readJournal(sessionPaths(outputs['session-dir'] ?? '').journal);
}

export function stateOf({ outputs }: Pick<StepResult, 'outputs'>): StateFile {
  return stateIn(outputs['session-dir'] ?? '');
}

/** Until a session that nobody follows is over. */
export function ended(main: Pick<StepResult, 'outputs'>): Promise<unknown> {
  return eventually(() => eventsOf(main).find(({ type }) => type === 'session_ended'), {
    what: 'the end of the session',
    state: () => eventsOf(main),
  });
}

/** Until another step follows the session. */
export function followed({ outputs }: Pick<StepResult, 'outputs'>): Promise<unknown> {
  const { step } = sessionPaths(outputs['session-dir'] ?? '');
  return eventually(() => readStepRecord(step)?.follower, { what: 'a follower', state: () => readStepRecord(step) });
}

export async function noProcessLeft(job: Job): Promise<void> {
  await eventually(() => job.orphans().length === 0, {
    what: 'no process of the job',
    state: () => job.orphans(),
  });
}

/** `kill(0)` would hit the tests themselves. */
export function kill(pid: number | undefined): void {
  if (!pid) throw new Error('no such process');
  process.kill(pid, 'SIGKILL');
}

export function errorsOf({ annotations }: Pick<StepResult, 'annotations'>): string[] {
  return annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}
