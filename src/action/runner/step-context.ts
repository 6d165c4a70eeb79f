import type { WorkflowCommands } from '../../filters/command-filter.ts';
import { StepLog } from '../../log/step-log.ts';
import type { StateReader } from '../../session/state/state-reader.ts';
import type { StepRecord } from '../../session/step-record.ts';
import { redactProcessNames } from '../../system/process-names.ts';
import { maskInLog, readRedaction, type StepRedaction } from '../inputs/redaction.ts';
import type { Session } from '../launch/create-session.ts';
import type { Cancel } from './cancel.ts';
import { stdoutSink } from './stdout.ts';

export type Stage = 'main' | 'post';

/** Every stage of a step has a log, and values that it must not print. */
export interface StepContext {
  stage: Stage;
  log: StepLog;
  redaction: StepRedaction;
}

/** A session on disk, and the record of what its step has done about it so far. */
export interface RecordedSession {
  session: Session;
  record: StepRecord;
  reader: StateReader;
}

/** A stage that deals with one session. */
export type SessionStep = StepContext & RecordedSession;

/**
 * Opens the log of a main stage. From here on the runner masks the values of the input `redact`, and no name of a process
 * shows them.
 */
export async function openMain(
  cancel: Cancel,
  redaction: StepRedaction,
  workflowCommands: WorkflowCommands,
): Promise<StepContext> {
  const log = new StepLog(stdoutSink(cancel), { workflowCommands });
  await maskInLog(redaction, log);
  redactProcessNames(redaction.redact);
  return { stage: 'main', log, redaction };
}

/** Opens the log of a post stage. The runner still masks what main had it mask. */
export function openPost(workflowCommands?: WorkflowCommands): StepContext {
  const log = new StepLog(stdoutSink(), workflowCommands === undefined ? {} : { workflowCommands });
  const redaction = readRedaction();
  redactProcessNames(redaction.redact);
  return { stage: 'post', log, redaction };
}
