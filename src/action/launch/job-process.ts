/**
 * Returns the process that lives exactly as long as the job: the runner's worker, which is the parent of this process. In
 * a job container the parent is outside; there the container's first process ends with the job.
 */
export function jobPid(): number {
  return process.ppid > 0 ? process.ppid : 1;
}
