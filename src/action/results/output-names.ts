// Every name that the runner, the user or another stage of this action sees, beside the inputs (inputs.ts).

/** Saved by main for post: the session's folder. Everything else lies there. */
export const sessionState = 'supervised-run-session';

/** What the step says about its session; `artifact-ids` is JSON, attempt to id. */
export const outputNames = [
  'session-id',
  'session-dir',
  'status',
  'exit-code',
  'signal',
  'attempts',
  'duration-ms',
  'failure-code',
  'failure-reason',
  'artifact-ids',
  'slot-id',
  'slot-wait-ms',
  'failure-family',
  'recoveries',
] as const;

export type OutputName = (typeof outputNames)[number];
