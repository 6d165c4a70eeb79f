// The environment variables of a session that another process sees. Two belong to folders below this one:
// SUPERVISED_RUN_TREE (system/tree-members.ts) and SUPERVISED_RUN_REGISTRY (registry/folder.ts).

/** The variables that a command, a probe and an `on-retry` script get besides those of a `run:` step. */
export const commandVariables = {
  sessionId: 'SUPERVISED_RUN_SESSION_ID',
  /** The number of the attempt, or of the one that follows. */
  attempt: 'SUPERVISED_RUN_ATTEMPT',
  maxAttempts: 'SUPERVISED_RUN_MAX_ATTEMPTS',
  /** The failure code of the previous attempt; empty for the first. */
  lastFailure: 'SUPERVISED_RUN_LAST_FAILURE',
  /** The first number of the session's slot; not set without a slot. */
  slot: 'SUPERVISED_RUN_SLOT',
  /** All its numbers, with commas between them; not set without a slot. */
  slots: 'SUPERVISED_RUN_SLOTS',
} as const;

/** The command's NODE_OPTIONS on their way through the supervisor, whose own Node must not obey them. */
export const hiddenNodeOptions = 'SUPERVISED_RUN_NODE_OPTIONS';

/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
export const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';
