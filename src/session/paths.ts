import { join } from 'node:path';

/** Output channels of a command: one for both streams, or one each with `streams: split`. */
export type Channel = 'output' | 'stdout' | 'stderr';

export function channelsOf(streams: 'merged' | 'split'): Channel[] {
  return streams === 'split' ? ['stdout', 'stderr'] : ['output'];
}

/** Where everything about a session lies on disk (docs/architecture.md, "A session on disk"). */
export interface SessionPaths {
  root: string;
  request: string;
  journal: string;
  state: string;
  /** What the step (main, then post) has done about the session. */
  step: string;
  /** Present once somebody asked the session to stop. */
  stop: string;
  supervisorLog: string;
  /** Where artifacts go when there is no artifact service. */
  artifacts: string;
}

export function sessionPaths(root: string): SessionPaths {
  return {
    root,
    request: join(root, 'request.json'),
    journal: join(root, 'journal.jsonl'),
    state: join(root, 'state.json'),
    step: join(root, 'step.json'),
    stop: join(root, 'stop.json'),
    supervisorLog: join(root, 'supervisor.log'),
    artifacts: join(root, 'artifacts'),
  };
}

/** Below the session's folder. */
export const executionFolders = {
  attempt: 'attempts',
  'on-retry': 'on-retry',
  probe: 'probes',
  launch: 'launch',
  verification: 'verifications',
} as const;

/**
 * One execution of a script: an attempt, the `on-retry` script before an attempt, or a probe; with `attach` also the
 * launcher and the commands that judge the work.
 */
export type ExecutionKind = keyof typeof executionFolders;

/** The folder of an execution: `attempts/01`; `on-retry/02` ran before attempt 2; the others have numbers of their own. */
export function executionDir(root: string, kind: ExecutionKind, number: number): string {
  return join(root, executionFolders[kind], String(number).padStart(2, '0'));
}

export function logPath(executionDir: string, channel: Channel): string {
  return join(executionDir, `${channel}.log`);
}

/** The files behind GITHUB_OUTPUT and its siblings that are private to an attempt, by variable. */
export const fileCommands = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'step-summary',
  GITHUB_ARTIFACTS: 'artifacts',
} as const;

export type FileCommand = keyof typeof fileCommands;

export function fileCommandPath(executionDir: string, variable: FileCommand): string {
  return join(executionDir, 'github', fileCommands[variable]);
}

/** Files that `artifact-paths` matched when the attempt ended. */
export function collectedDir(executionDir: string): string {
  return join(executionDir, 'collected');
}

/** Stands in the environment of every process of a session, whichever execution it belongs to. */
export function sessionMark(sessionId: string): string {
  return `${sessionId}/`;
}

/** Stands in the environment of what asks whether an attempt is ready, each time another. */
export function readinessMark(sessionId: string, tries: number): string {
  return `${sessionMark(sessionId)}ready-${tries};`;
}

/** Stands in the environment of every process of one execution. */
export function executionMark(sessionId: string, kind: ExecutionKind, number: number): string {
  return `${sessionMark(sessionId)}${kind}-${number};`;
}
