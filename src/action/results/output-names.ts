/** The outputs of the action, `wait` and `stop`; `artifact-ids` is JSON, attempt to id. */
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
