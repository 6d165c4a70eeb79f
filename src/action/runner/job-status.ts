import * as core from '@actions/core';

const statuses = ['success', 'failure', 'cancelled'] as const;

export type JobStatus = (typeof statuses)[number];

/**
 * Returns how the job stands. The runner evaluates the default of the input `job-status` anew for post; main always sees
 * `success`. Undefined where nobody says it, as under act.
 */
export function jobStatus(): JobStatus | undefined {
  const text = core.getInput('job-status').toLowerCase();
  return statuses.find((status) => status === text);
}
