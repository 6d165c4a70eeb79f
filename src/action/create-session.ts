import { writeJsonFile } from '../session/json-file.ts';
import type { SessionPaths } from '../session/paths.ts';
import type { Request } from '../session/request.ts';
import { identify } from '../system/process-identity.ts';
import type { Inputs } from './inputs.ts';
import { findShell, writeScript } from './shell.ts';

export interface Session {
  paths: SessionPaths;
  request: Request;
}

/**
 * Writes the request and the scripts into the session's folder.
 * @throws ConfigurationError for a shell that does not exist
 */
export async function createSession(
  { sessionId, paths }: { sessionId: string; paths: SessionPaths },
  inputs: Inputs,
  workspace: string,
): Promise<Session> {
  const shell = await findShell(inputs.shell);
  const request: Request = {
    v: 1,
    sessionId,
    name: inputs.name,
    script: writeScript(shell, inputs.run, paths.root, 'run'),
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
    lease: { kind: 'step', label: 'the step', process: identify(process.pid) },
    slot: slotAsk(inputs),
  };
  writeJsonFile(paths.request, request);
  return { paths, request };
}

function slotAsk({ slot: { registry, pool, permits } }: Inputs): Request['slot'] {
  return permits === 0 ? null : { registry, pool, permits };
}
