// The environment variables of a session that another process sees. Two belong to folders below this one:
// SUPERVISED_RUN_TREE (system/tree-members.ts) and SUPERVISED_RUN_REGISTRY (registry/folder.ts).

/** The variables that a command, a probe, an `on-retry` and an `on-timeout` script get besides those of a `run:` step. */
export const commandVariables = {
  sessionId: 'SUPERVISED_RUN_SESSION_ID',
  /** The number of the attempt, or of the one that follows. */
  attempt: 'SUPERVISED_RUN_ATTEMPT',
  maxAttempts: 'SUPERVISED_RUN_MAX_ATTEMPTS',
  /** The failure code of the previous attempt; empty for the first. For `on-timeout` that of the limit. */
  lastFailure: 'SUPERVISED_RUN_LAST_FAILURE',
  /** The first number of the session's slot; not set without a slot. */
  slot: 'SUPERVISED_RUN_SLOT',
  /** All its numbers, with commas between them; not set without a slot. */
  slots: 'SUPERVISED_RUN_SLOTS',
  /** With `test-results`: `all`, or `failed` for an attempt that is to run only the tests that failed. */
  rerun: 'SUPERVISED_RUN_RERUN',
  /** The file with these, one a line; not set when all tests shall run. */
  failedTests: 'SUPERVISED_RUN_FAILED_TESTS',
  /** Of `on-timeout` only: the id of the attempt's own process, which leads its session and process group. */
  pid: 'SUPERVISED_RUN_PID',
} as const;

/** What changes how Node itself, or chokidar, works. It is meant for the command; the supervisor must not obey it. */
const nodeVariables = [
  'CHOKIDAR_INTERVAL',
  'CHOKIDAR_USEPOLLING',
  'NODE_OPTIONS',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_PATH',
  'NODE_PENDING_DEPRECATION',
  'NODE_REDIRECT_WARNINGS',
  'NODE_V8_COVERAGE',
];

/** The prefix of those variables on their way through the supervisor. */
const hidden = 'SUPERVISED_RUN_';

/** Returns an environment in which Node does not see what is meant for the command; `revealForCommand` undoes it. */
export function hideFromNode(env: NodeJS.ProcessEnv, platform = process.platform): NodeJS.ProcessEnv {
  const names = Object.entries(env).map(([name, value]) => [isForNode(name, platform) ? hidden + name : name, value]);
  return Object.fromEntries(names);
}

/** On Windows the case of a name means nothing. */
function isForNode(name: string, platform: NodeJS.Platform): boolean {
  return nodeVariables.includes(platform === 'win32' ? name.toUpperCase() : name);
}

export function revealForCommand(env: NodeJS.ProcessEnv, platform = process.platform): NodeJS.ProcessEnv {
  const isHidden = (name: string) => name.startsWith(hidden) && isForNode(name.slice(hidden.length), platform);
  const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(hidden.length) : name, value]);
  return Object.fromEntries(names);
}

/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
export const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';
