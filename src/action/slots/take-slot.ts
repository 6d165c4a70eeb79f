import { holderProcess } from '../../registry/liveness.ts';
import { SlotLostError } from '../../registry/registry.ts';
import { withoutSlot } from '../../registry/without-slot.ts';
import { JournalWriter } from '../../session/journal-writer.ts';
import { type SessionEnded, sessionEnd, stopFailure } from '../../session/session-end.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { grey } from '../../text/ansi.ts';
import { formatDuration } from '../../text/duration.ts';
import type { SlotInputs } from '../inputs/slot.ts';
import type { Cancel } from '../runner/cancel.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { acquireSlot } from './acquire.ts';
import { counts, refusalText, slotText } from './messages.ts';

type SlotStep = Pick<SessionStep, 'session' | 'redaction' | 'log'>;

interface SlotRequest {
  inputs: SlotInputs;
  /** Undefined when it could not be started. */
  supervisor: ProcessIdentity | undefined;
  cancel: Cancel;
}

/**
 * Gets a slot for the session and hands it to the supervisor, which binds it when it begins. Writes what happens into the
 * journal, which nobody else writes until then. Returns false when there is no slot: the session then has its end. A session
 * that was not asked to have one goes on without it if the registry cannot be used, and says nothing of one that it gets at
 * once.
 */
export async function takeSlot(step: SlotStep, request: SlotRequest): Promise<boolean> {
  const { supervisor } = request;
  if (supervisor === undefined) return true;
  const journal = new JournalWriter(step.session.paths.journal, step.redaction.redact, undefined);
  try {
    const end = await prepareSlot(step, { ...request, supervisor }, journal);
    if (end !== undefined) journal.append(end);
    return end === undefined;
  } finally {
    journal.close();
  }
}

/** Returns the end of the session when there is no slot for it. */
async function prepareSlot(
  { log }: SlotStep,
  { inputs, supervisor, cancel }: SlotRequest & { supervisor: ProcessIdentity },
  journal: JournalWriter,
): Promise<SessionEnded | undefined> {
  const { pool, permits, required } = inputs;
  try {
    const { registry, query, end } = await acquireSlot({
      inputs,
      kind: 'background',
      log,
      signal: cancel.signal,
      onWaiting: () => journal.append({ type: 'slot_waiting', pool, permits }),
    });
    switch (end.kind) {
      case 'off':
        if (required) await log.line(grey(`  Pool ${pool} is switched off: no slot is taken.`));
        return undefined;
      case 'refused':
        return refused('slot_refused', refusalText(query, end.status, end.waitedMs, new Date()));
      case 'cancelled':
        return stopped(`${cancel.reason}, after ${formatDuration(end.waitedMs)} in line for a slot of pool ${pool}`);
      case 'prepared': {
        const { id: slotId, numbers } = end.status.slot;
        await registry?.finalize(slotId, holderProcess(supervisor));
        journal.append({ type: 'slot_prepared', slotId, pool, permits, numbers, waitedMs: end.waitedMs });
        const after = end.waitedMs > 0 ? `, after ${formatDuration(end.waitedMs)} in line` : '';
        const state = counts('background', end.status);
        if (required || after !== '') await log.line(grey(`  ${slotText(numbers, pool)}${after} (${state}).`));
        return undefined;
      }
    }
  } catch (error) {
    const message = errorMessage(error);
    // A request that somebody has taken out of the line by hand is refused in any case.
    if (required || error instanceof SlotLostError) return refused('registry', message);
    const without = withoutSlot(error);
    await (without.isMinor ? log.line(grey(`  ${without.message}`)) : log.warning(without.message));
    return undefined;
  }
}

function refused(code: string, reason: string): SessionEnded {
  return sessionEnd('slot_refused', { code, family: 'hard', reason: `did not start: ${reason}` });
}

function stopped(detail: string): SessionEnded {
  return sessionEnd('cancelled', stopFailure({ cause: 'cancelled', detail }));
}
