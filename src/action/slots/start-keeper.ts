import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { ownEnvironment } from '../../system/own-environment.ts';
import { identifyChild, type ProcessIdentity } from '../../system/process-identity.ts';
import { titleOf } from '../../system/process-title.ts';
import { bundleStart } from '../launch/bundles.ts';

/**
 * Starts the process that sends heartbeats while the job lives (src/keeper/main.ts). RUNNER_TRACKING_ID stays in its
 * environment, so that the runner's sweep ends it should the job end without the post stage. Returns null when it cannot
 * be started: then only those who can see the job's process know that the slot is held.
 */
export function startKeeper(folder: string, slotId: string, job: ProcessIdentity): ProcessIdentity | null {
  const { script, cwd } = bundleStart('keeper', tmpdir());
  const sinceMs = Date.now();
  const keeper = spawn(process.execPath, [script, folder, slotId, String(job.pid), job.startTime], {
    argv0: titleOf('keeper'),
    cwd,
    env: ownEnvironment(process.env),
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  keeper.on('error', () => {});
  keeper.unref();
  return keeper.pid === undefined ? null : identifyChild(keeper.pid, sinceMs);
}
