import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { holderProcess } from '../../registry/liveness.ts';
import { jobSlotsVariable } from '../../session/environment.ts';
import { monotonicMs } from '../../system/clock.ts';
import { identify } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { parseSlotInputs, type SlotInputs } from '../inputs/slot.ts';
import { jobPid } from '../launch/job-process.ts';
import type { Cancel } from '../runner/cancel.ts';
import { type Outcome, runMain } from '../runner/stage.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { acquireSlot } from '../slots/acquire.ts';
import { jobSlots } from '../slots/job-slots.ts';
import { counts, refusalText, slotText } from '../slots/messages.ts';
import { type SavedSlot, savedSlotState } from '../slots/saved-slot.ts';
import { startKeeper } from '../slots/start-keeper.ts';

/** The slot action's main stage: from its inputs to a visible slot that the job holds. */
export function holdSlot(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const log = new StepLog(stdoutSink(cancel));
    const { env } = process;
    const inputs = await parseSlotInputs((name) => core.getInput(name), {
      workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
      env,
    });
    return hold(inputs, log, cancel);
  });
}

async function hold(inputs: SlotInputs, log: StepLog, cancel: Cancel): Promise<Outcome> {
  const { pool } = inputs;
  const { env } = process;
  const { registry, query, end } = await acquireSlot({ inputs, kind: 'visible', log, signal: cancel.signal });
  switch (end.kind) {
    case 'off':
      setOutputs('', [], 0);
      return { succeeded: true, sentence: `Pool ${pool} is switched off on this machine: no slot is needed.` };
    case 'cancelled':
      return {
        succeeded: false,
        isAskedFor: true,
        sentence: `Cancelled (${cancel.reason}), after ${formatDuration(end.waitedMs)} in line for a slot of pool ${pool}.`,
      };
    case 'refused':
      return failed(`No slot: ${refusalText(query, end.status, end.waitedMs, new Date())}.`);
    case 'prepared': {
      const { id, numbers } = end.status.slot;
      // The job's own process holds the slot: it ends exactly with the job.
      const job = identify(jobPid());
      await registry?.bind(id, holderProcess(job));
      const keeper = startKeeper(query.registry, id, job);
      const record: SavedSlot = { id, pool, numbers, registry: query.registry, keeper, sinceMono: monotonicMs() };
      core.saveState(savedSlotState, record);
      core.exportVariable(jobSlotsVariable, [...jobSlots(env), id].join(','));
      setOutputs(id, numbers, end.waitedMs);
      const after = end.waitedMs > 0 ? ` after ${formatDuration(end.waitedMs)} in line` : '';
      return {
        succeeded: true,
        sentence: `${slotText(numbers, pool)}${after}, until the job ends (${counts('visible', end.status)}; id ${id}).`,
      };
    }
  }
}

function setOutputs(id: string, numbers: number[], waitedMs: number): void {
  core.setOutput('slot-id', id);
  core.setOutput('wait-ms', Math.round(waitedMs));
  core.setOutput('slot-number', numbers[0] ?? '');
  core.setOutput('slot-numbers', numbers.join(','));
}

function failed(sentence: string): Outcome {
  return { succeeded: false, sentence };
}
