import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJsonFile } from '../session/json-file.ts';
import { type SessionPaths, sessionPaths } from '../session/paths.ts';
import type { Request } from '../session/request.ts';
import { identify } from '../system/process-identity.ts';
import type { Inputs } from './inputs.ts';
import { findShell, writeScript } from './shell.ts';

export interface Session {
  paths: SessionPaths;
  request: Request;
}

/**
 * Makes the session's folder with the request and the scripts in it; for the owner only.
 * @throws ConfigurationError for a shell that does not exist
 */
export async function createSession(inputs: Inputs, workspace: string, env: NodeJS.ProcessEnv): Promise<Session> {
  const shell = await findShell(inputs.shell);
  const sessionId = newSessionId();
  const paths = sessionPaths(join(env.RUNNER_TEMP || tmpdir(), 'supervised-run', sessionId));
  mkdirSync(paths.root, { recursive: true, mode: 0o700 });
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
  };
  writeJsonFile(paths.request, request);
  return { paths, request };
}

/** Sorts by time, is unique across the runs of a machine, and fits into file and artifact names. */
function newSessionId(): string {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${randomBytes(3).toString('hex')}`;
}
