import { identify, isPidFree, type ProcessIdentity } from '../../system/process-identity.ts';

const checkMs = 1_000;

/** Read when this program starts: the orphan of a dead worker has another parent. */
const parent = process.ppid;
const gone = new AbortController();
let isWatched = false;

/**
 * Returns the process that lives exactly as long as the job: the runner's worker, which started this process. In a job
 * container the parent is outside; there the container's first process ends with the job.
 */
export function jobPid(): number {
  return parent > 0 ? parent : 1;
}

/** Returns the same with its start; on Windows without, since to ask for it takes a program a second. */
export function jobProcess(): ProcessIdentity {
  return process.platform === 'win32' ? { pid: jobPid(), startTime: '' } : identify(jobPid());
}

/**
 * Returns a signal that aborts within a second of the death of the runner's worker, with a clause that says so. The runner
 * itself kills its worker, and nothing else, 4:45 after a cancel (its JobDispatcher.cs): nobody stops its steps then. In a job
 * container it never aborts.
 */
export function jobGone(): AbortSignal {
  if (!isWatched) {
    isWatched = true;
    const timer = setInterval(() => {
      if (isAlive()) return;
      clearInterval(timer);
      gone.abort(`the runner's worker (process ${parent}) is no longer running`);
    }, checkMs);
    timer.unref();
  }
  return gone.signal;
}

/** On Windows a process keeps the pid of its dead parent. */
function isAlive(): boolean {
  return process.ppid === parent && !(process.platform === 'win32' && isPidFree(parent));
}
