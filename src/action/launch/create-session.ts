import { writeJsonFile } from '../../session/json-file.ts';
import type { SessionPaths } from '../../session/paths.ts';
import { type Redact, redactTexts } from '../../session/redact-texts.ts';
import type { Lease, Request } from '../../session/request.ts';
import { thisMachine } from '../../system/machine.ts';
import { identify, isAlive } from '../../system/process-identity.ts';
import { ConfigurationError } from '../inputs/configuration-error.ts';
import type { Inputs } from '../inputs/schema.ts';
import { jobPid } from './job-process.ts';
import { findShell, writeScript } from './shell.ts';

export interface Session {
  paths: SessionPaths;
  request: Request;
}

/**
 * Writes the scripts and the request, redacted, into the session's folder.
 * @throws ConfigurationError for a shell that does not exist
 */
export async function createSession(
  { sessionId, paths }: { sessionId: string; paths: SessionPaths },
  inputs: Inputs,
  workspace: string,
  redact: Redact,
): Promise<Session> {
  const shell = await findShell(inputs.shell);
  const request: Request = {
    v: 1,
    sessionId,
    name: inputs.name,
    script: inputs.run === null ? null : writeScript(shell, inputs.run, paths.root, 'run'),
    onRetry: inputs.onRetry === null ? null : writeScript(shell, inputs.onRetry, paths.root, 'on-retry'),
    workingDirectory: inputs.workingDirectory,
    workspace,
    maxAttempts: inputs.maxAttempts,
    attemptTimeoutMs: inputs.attemptTimeoutMs,
    timeoutMs: inputs.timeoutMs,
    retryDelaysMs: [...inputs.retryDelaysMs],
    killGraceMs: inputs.killGraceMs,
    streams: inputs.streams,
    maxLogBytes: inputs.maxLogBytes,
    artifactPaths: [...inputs.artifactPaths],
    lease: leaseFor(inputs),
    slot: slotAsk(inputs),
    failureRules: [...inputs.failureRules],
    hardRetryDelaysMs: [...inputs.hardRetryDelaysMs],
    retryJitter: inputs.retryJitter,
    probe: inputs.probe === null ? null : writeScript(shell, inputs.probe, paths.root, 'probe'),
    probeTimeoutMs: inputs.probeTimeoutMs,
    stallWarningMs: inputs.stallWarningMs,
    stallTimeoutMs: inputs.stallTimeoutMs,
    background: inputs.background && {
      ready: [...inputs.background.ready],
      readyTimeoutMs: inputs.background.readyTimeoutMs,
    },
    attach: inputs.attach,
  };
  writeJsonFile(paths.request, redactTexts(request, redact));
  return { paths, request };
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
  if (background !== null) return { kind: 'worker', label: "the runner's worker", process: identify(jobPid()), boot };
  return { kind: 'step', label: 'the step', process: identify(process.pid), boot };
}

function slotAsk({ slot: { registry, pool, permits } }: Inputs): Request['slot'] {
  return permits === 0 ? null : { registry, pool, permits };
}
