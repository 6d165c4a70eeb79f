import type { StepLog } from '../../log/step-log.ts';
import { holderProcess } from '../../registry/liveness.ts';
import { JournalWriter } from '../../session/journal.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { type SessionEnd, sessionEnd, stopFailure } from '../../session/session-end.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import type { SlotInputs } from '../inputs/slot.ts';
import type { Session } from '../launch/create-session.ts';
import type { Cancel } from '../runner/cancel.ts';
import { acquireSlot } from './acquire.ts';
import { counts, refusalText, slotText } from './messages.ts';

/**
 * Gets the session its slot and hands it to the supervisor, which binds it when it begins. Whatever happens stands in the
 * journal, which is ours alone until then. False when there is none to be had: then the session has its end.
 */
export async function takeSlot(asker: SlotRequester): Promise<boolean> {
  const { session, inputs, supervisor, redact } = asker;
  if (inputs.permits === 0 || supervisor === undefined) return true;
  const journal = new JournalWriter(session.paths.journal, redact);
  try {
    const end = await prepareFor({ ...asker, supervisor }, journal);
    if (end !== undefined) journal.append(end);
    return end === undefined;
  } finally {
    journal.close();
  }
}

interface SlotRequester {
  session: Session;
  inputs: SlotInputs;
  /** Undefined when it could not be started. */
  supervisor: ProcessIdentity | undefined;
  log: StepLog;
  cancel: Cancel;
  redact: Redact;
}

async function prepareFor(
  { session: { request }, inputs, supervisor, log, cancel }: SlotRequester & { supervisor: ProcessIdentity },
  journal: JournalWriter,
): Promise<SessionEnd | undefined> {
  const { pool, permits } = inputs;
  const ask = { ...inputs, kind: 'background' as const };
  try {
    const { registry, end } = await acquireSlot({
      ...{ inputs, kind: 'background', name: request.name, log, signal: cancel.asked },
      onWaiting: () => journal.append({ type: 'slot_waiting', pool, permits }),
    });
    switch (end.kind) {
      case 'off':
        await log.line(grey(`  Pool ${pool} is switched off: no slot is taken.`));
        return undefined;
      case 'refused':
        return refused('slot_refused', refusalText(ask, end.standing, end.waitedMs, new Date()));
      case 'cancelled':
        return stopped(`${cancel.detail}, after ${formatDuration(end.waitedMs)} in line for a slot of pool ${pool}`);
      case 'prepared': {
        const { id: slotId, numbers } = end.standing.slot;
        await registry.finalize(slotId, holderProcess(supervisor));
        journal.append({ type: 'slot_prepared', slotId, pool, permits, numbers, waitedMs: end.waitedMs });
        const after = end.waitedMs > 0 ? `, after ${formatDuration(end.waitedMs)} in line` : '';
        const state = counts('background', end.standing);
        await log.line(grey(`  ${slotText(numbers, pool)}${after} (${state}).`));
        return undefined;
      }
    }
  } catch (error) {
    return refused('registry', errorMessage(error));
  }
}

function refused(code: string, why: string): SessionEnd {
  return sessionEnd('slot_refused', { code, family: 'hard', reason: `did not start: ${why}` });
}

function stopped(detail: string): SessionEnd {
  return sessionEnd('cancelled', stopFailure({ cause: 'cancelled', detail }));
}

const grey = (text: string) => `\u001b[90m${text}\u001b[0m`;
