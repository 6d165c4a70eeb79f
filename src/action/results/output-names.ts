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
  'tests',
  'failed-tests',
  'flaky-tests',
  'tests-file',
] as const;

export type OutputName = (typeof outputNames)[number];

const aboutTests = ['tests', 'failed-tests', 'flaky-tests', 'tests-file'] as const;

/** The outputs that only a session with `test-results` has. To any other they are names for its command to use. */
export type TestOutputName = (typeof aboutTests)[number];

/** Returns the outputs that a step sets itself, so that its command cannot. */
export function ownOutputs(hasTests: boolean): readonly OutputName[] {
  return hasTests ? outputNames : outputNames.filter((name) => !aboutTests.some((other) => other === name));
}
