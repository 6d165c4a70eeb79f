import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../runner/job.ts';

/** Shell code that waits until the test calls `go`. */
export const untilGo = 'until [ -e go ]; do sleep 0.02; done';

/** Lets every command of the job continue that waits with `untilGo`. */
export function go(job: Job): void {
  writeFileSync(join(job.workspace, 'go'), '');
}
