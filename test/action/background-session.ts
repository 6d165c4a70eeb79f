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

export function startInBackground(job: Job, inputs: Record<string, string>, options: StepOptions = {}): Step {
  return start(job, { background: 'true', name: 'server', ...inputs }, options);
}

export function startWait(job: Job, inputs: Record<string, string> = {}): Step {
  return job.start({ action: join(root, 'wait'), inputs });
}

export function startStop(job: Job, inputs: Record<string, string> = {}): Step {
  return job.start({ action: join(root, 'stop'), inputs });
}

/** The events so far of the session that a step has started. */
export function eventsOf({ outputs }: Pick<StepResult, 'outputs'>): JournalEvent[] {
  return readJournal(sessionPaths(outputs['session-dir'] ?? '').journal);
}

export function stateOf({ outputs }: Pick<StepResult, 'outputs'>): StateFile {
  return stateIn(outputs['session-dir'] ?? '');
}

/** Waits for the end of a session that no step follows. */
export function ended(main: Pick<StepResult, 'outputs'>): Promise<unknown> {
  return eventually(() => eventsOf(main).find(({ type }) => type === 'session_ended'), {
    what: 'the session to end',
    state: () => eventsOf(main),
  });
}

/** Waits until another step follows the session. */
export function followed({ outputs }: Pick<StepResult, 'outputs'>): Promise<unknown> {
  const { step } = sessionPaths(outputs['session-dir'] ?? '');
  return eventually(() => readStepRecord(step)?.follower, { what: 'a follower', state: () => readStepRecord(step) });
}

export function errorsOf({ annotations }: Pick<StepResult, 'annotations'>): string[] {
  return annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}
