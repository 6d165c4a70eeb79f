import * as core from '@actions/core';
import { holderProcess } from '../../registry/liveness.ts';
import { formatDuration } from '../../session/duration.ts';
import { monotonicMs } from '../../system/clock.ts';
import { identify } from '../../system/process-identity.ts';
import { StepLog } from '../../watch/step-log.ts';
import type { Cancel } from '../cancel.ts';
import { jobPid } from '../job-process.ts';
import type { Outcome } from '../outcome.ts';
import { runMain } from '../stage.ts';
import { stdoutSink } from '../stdout.ts';
import { askForSlot } from './ask.ts';
import { jobSlots, jobSlotsVariable } from './asker.ts';
import { type HeldRecord, heldSlotState } from './held-record.ts';
import { parseSlotInputs, type SlotInputs } from './inputs.ts';
import { startKeeper } from './start-keeper.ts';
import { counts, refusalText, slotText } from './wording.ts';

/** The slot action's main stage: from its inputs to a visible slot that the job holds. */
export function holdSlot(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const log = new StepLog(stdoutSink(() => cancel.readerIsGone()));
    const { env } = process;
    const inputs = parseSlotInputs((name) => core.getInput(name), {
      workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
      env,
    });
    return hold(inputs, log, cancel);
  });
}

async function hold(inputs: SlotInputs, log: StepLog, cancel: Cancel): Promise<Outcome> {
  const { pool } = inputs;
  const { env } = process;
  const name = [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join(' / ') || 'a job';
  const { registry, end } = await askForSlot({ inputs, kind: 'visible', name, log, signal: cancel.asked });
  switch (end.kind) {
    case 'off':
      setOutputs('', [], 0);
      return { succeeded: true, sentence: `Pool ${pool} is switched off on this machine: no slot is needed.` };
    case 'cancelled':
      return failed(
        `Cancelled (${cancel.detail}), after ${formatDuration(end.waitedMs)} in line for a slot of pool ${pool}.`,
      );
    case 'refused':
      return failed(`No slot: ${refusalText({ ...inputs, kind: 'visible' }, end.standing, end.waitedMs, new Date())}.`);
    case 'prepared': {
      const { id, numbers } = end.standing.slot;
      // The job's own process holds it, as it ends exactly with the job.
      const job = identify(jobPid());
      await registry.bind(id, holderProcess(job));
      const keeper = startKeeper(inputs.registry, id, job);
      const record: HeldRecord = { id, pool, numbers, registry: inputs.registry, keeper, sinceMono: monotonicMs() };
      core.saveState(heldSlotState, record);
      core.exportVariable(jobSlotsVariable, [...jobSlots(env), id].join(','));
      setOutputs(id, numbers, end.waitedMs);
      const after = end.waitedMs > 0 ? ` after ${formatDuration(end.waitedMs)} in line` : '';
      return {
        succeeded: true,
        sentence: `${slotText(numbers, pool)}${after}, until the job ends (${counts('visible', end.standing)}; id ${id}).`,
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
