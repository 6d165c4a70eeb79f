import { ConfigurationError } from '../../options/configuration-error.ts';
import { withoutValues } from '../../session/describe-condition.ts';
import type { SessionPaths } from '../../session/paths.ts';
import { type Redact, redactTexts } from '../../session/redact-texts.ts';
import type { Lease, Request, Script } from '../../session/request.ts';
import { writeJsonFile } from '../../session/write-json.ts';
import { thisMachine } from '../../system/machine.ts';
import { identify, isAlive } from '../../system/process-identity.ts';
import { scriptShell } from '../../test-results/rerun/script-shell.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { containerClientIn } from './container-client.ts';
import { jobProcess } from './job-process.ts';
import { findShell, writeScript } from './shell.ts';

export interface Session {
  paths: SessionPaths;
  request: Request;
}

/**
 * Writes the scripts and request.json, which is redacted, to the session's folder.
 * @throws ConfigurationError when there is no such shell, or no process `lease-pid`
 */
export function createSession(
  { sessionId, paths }: { sessionId: string; paths: SessionPaths },
  inputs: Inputs,
  workspace: string,
  redact: Redact,
): Session {
  const shell = findShell(inputs.shell);
  const writeIfGiven = (script: string | null, name: string) =>
    script === null ? null : writeScript(shell, script, paths.root, name);
  const request: Request = {
    v: 1,
    sessionId,
    name: inputs.name,
    script: writeIfGiven(inputs.run, 'run'),
    runOnRetry: writeIfGiven(inputs.runOnRetry, 'run-on-retry'),
    onRetry: writeIfGiven(inputs.onRetry, 'on-retry'),
    onTimeout: writeIfGiven(inputs.onTimeout, 'on-timeout'),
    probe: writeIfGiven(inputs.probe, 'probe'),
    workingDirectory: inputs.workingDirectory,
    workspace,
    ...inputs.attempts,
    ...inputs.session,
    failureRules: inputs.failureRules,
    tests: testsOf(inputs, writeIfGiven),
    lease: leaseFor(inputs),
    slot: slotFor(inputs),
    background: inputs.background,
    attach: inputs.attach,
  };
  const client = containerClientIn(`${inputs.run ?? ''}\n${inputs.runOnRetry ?? ''}`);
  if (client !== undefined) request.containerClient = client;
  if (inputs.shortName !== inputs.name) request.shortName = inputs.shortName;
  writeJsonFile(paths.request, redactTexts({ ...request, background: writable(request.background) }, redact));
  return { paths, request };
}

function testsOf(
  { tests, shell }: Inputs,
  writeIfGiven: (script: string | null, name: string) => Script | null,
): Request['tests'] {
  if (tests === null) return null;
  const { rerunFailed, ...settings } = tests;
  return {
    ...settings,
    rerunFailed: writeIfGiven(rerunFailed, 'rerun-failed'),
    rerunShell: scriptShell(shell, process.platform) ?? null,
  };
}

function writable(background: Request['background']): Request['background'] {
  return background && { ...background, ready: background.ready.map(withoutValues) };
}

/** @throws ConfigurationError when there is no such process */
function leaseFor({ leasePid, background }: Inputs): Lease {
  const { boot } = thisMachine();
  if (leasePid !== null) {
    const process = identify(leasePid);
    if (!isAlive(process)) {
      throw new ConfigurationError([`lease-pid: "${leasePid}" is not a process that runs on this machine`]);
    }
    return { kind: 'override', label: 'the process of lease-pid', process, boot };
  }
  if (background !== null) return { kind: 'worker', label: "the runner's worker", process: jobProcess(), boot };
  const worker = jobProcess();
  const seen = isAlive(worker) ? { worker } : {};
  return { kind: 'step', label: 'the step', process: identify(process.pid), ...seen, boot };
}

function slotFor({ slot: { registry, pool, permits, required } }: Inputs): Request['slot'] {
  return permits === 0 || registry === null ? null : { registry, pool, permits, required };
}
