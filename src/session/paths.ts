import { join } from 'node:path';

/** An output channel of a command: one for both streams, or with `streams: split` one for each. */
export type Channel = 'output' | 'stdout' | 'stderr';

export function channelsOf(streams: 'merged' | 'split'): Channel[] {
  return streams === 'split' ? ['stdout', 'stderr'] : ['output'];
}

export type SessionPaths = ReturnType<typeof sessionPaths>;

/**
 * The mode of a folder in which a script, or a file that the command writes to, must be within reach of another user, as it
 * is in a `run:` step: a shell can be `su app -c "sh -e {0}"`. Others pass through to a file whose name they know and whose
 * mode lets them, and cannot list the folder. All files but the scripts are for their owner only.
 */
export const passableFolder = 0o711;

/** Returns the folders below RUNNER_TEMP that may hold sessions: the usual one, and this user's where another user has it. */
export function sessionsFolders(temp: string): string[] {
  return [join(temp, 'supervised-run'), join(temp, `supervised-run-${process.getuid?.() ?? 'own'}`)];
}

/** Returns whether a name is that of a session, as `startSupervisor` makes them: no other name is part of a path. */
export function isSessionId(name: string): boolean {
  return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
}

/** The files of a session (docs/architecture.md, "A session on disk"). */
export function sessionPaths(root: string) {
  return {
    root,
    request: join(root, 'request.json'),
    journal: join(root, 'journal.jsonl'),
    state: join(root, 'state.json'),
    /** The progress of the step (main, then post): see `StepRecord`. */
    step: join(root, 'step.json'),
    /** Exists once the session was asked to stop. */
    stop: join(root, 'stop.json'),
    supervisorLog: join(root, 'supervisor.log'),
    /** The tests of all attempts, as CTRF JSON. */
    ctrf: join(root, 'ctrf.json'),
    /** The folder for artifacts when there is no artifact service. */
    artifacts: join(root, 'artifacts'),
  };
}

/** The folders of executions, below the session's folder. */
export const executionFolders = {
  attempt: 'attempts',
  'on-retry': 'on-retry',
  'on-timeout': 'on-timeout',
  probe: 'probes',
  launch: 'launch',
  verification: 'verifications',
} as const;

/** An execution is one run of a script. With `attach` there are also launchers and verifications. */
export type ExecutionKind = keyof typeof executionFolders;

/** Returns the folder of an execution, such as `attempts/01`, or `on-retry/02` for the script before attempt 2. */
export function executionDir(root: string, kind: ExecutionKind, number: number): string {
  return join(root, executionFolders[kind], String(number).padStart(2, '0'));
}

export function logPath(executionDir: string, channel: Channel): string {
  return join(executionDir, `${channel}.log`);
}

/** The names of an attempt's private files for GITHUB_OUTPUT and its kin, by variable. */
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

/** Returns the folder for files that matched `artifact-paths` when the attempt ended. */
export function collectedDir(executionDir: string): string {
  return join(executionDir, 'collected');
}

/** Returns the folder for an attempt's copies of the files that `test-results` matches. */
export function resultsDir(executionDir: string): string {
  return join(executionDir, 'results');
}

/** Returns the file with the tests that failed, one a line, which a command reads. */
export function failedTestsFile(executionDir: string): string {
  return join(executionDir, 'failed-tests.txt');
}

/** Returns the mark in the environment of every process of a session (system/tree-members.ts). */
export function sessionMark(sessionId: string): string {
  return `${sessionId}/`;
}

/**
 * Returns the mark of a session's supervisor, which all its processes inherit. It has the id without the slash of
 * `sessionMark`: who ends the processes of a session by that must not end the supervisor and its relays.
 */
export function supervisorMark(sessionId: string): string {
  return `${sessionId}:supervisor;`;
}

/** Returns the mark of the processes of one readiness check. */
export function readinessMark(sessionId: string, tries: number): string {
  return `${sessionMark(sessionId)}ready-${tries};`;
}

/** Returns the mark of the processes of one execution. */
export function executionMark(sessionId: string, kind: ExecutionKind, number: number): string {
  return `${sessionMark(sessionId)}${kind}-${number};`;
}
