import { type Stats, statSync } from 'node:fs';
import { channelsOf, executionDir, logPath } from '../../session/paths.ts';
import { onRetriesOf, type SessionState } from '../../session/state/session-state.ts';
import { monotonicMs } from '../../system/clock.ts';
import { activityOf } from '../../system/process-activity.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../../system/process-identity.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { overdueLimit, type Seen } from './overdue.ts';

const lookMs = 1_000;
/** A supervisor looks at its lease every second. */
const stillMs = 3_000;
/** How long the reaper may take to report that the supervisor is dead. */
const reportMs = 3_000;

/** The processes that are watched, as far as they are known. */
interface Watched {
  supervisor: ProcessIdentity | undefined;
  reaper: ProcessIdentity | null | undefined;
}

type Watching = Pick<SessionStep, 'session' | 'reader' | 'log'>;

/**
 * Watches for a supervisor that stands still: somebody has stopped it (SIGSTOP), or its disk hangs. When it has missed a limit
 * and does nothing at all, it is continued, and the second time killed. The same for a reaper that does not report the death
 * of its supervisor.
 */
export class SupervisorWatch {
  readonly #step: Watching;
  readonly #watched: () => Watched;
  readonly #timer: NodeJS.Timeout;
  readonly #lost = Promise.withResolvers<string>();
  #activity: string | undefined;
  #stillSince = monotonicMs();
  #isContinued = false;
  #deadSince: number | undefined;
  #tooLargeMono: number | undefined;
  #exited: { pid: number; mono: number } | undefined;
  #isKilled = false;

  constructor(step: Watching, watched: () => Watched) {
    this.#step = step;
    this.#watched = watched;
    this.#timer = setInterval(() => this.#look(), lookMs);
    this.#timer.unref();
  }

  /** Resolves when the supervisor is dead and nobody reports that, with a text that completes "its supervisor …". */
  get lost(): Promise<string> {
    return this.#lost.promise;
  }

  /** The same of a supervisor that this has killed; undefined while it has not. */
  get killedHow(): string | undefined {
    return this.#isKilled ? 'stood still, and was killed' : undefined;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { supervisor, reaper } = this.#watched();
    // Other systems show neither whether a process stands still nor, cheaply, whether it is this one.
    if (supervisor === undefined || process.platform !== 'linux') return;
    const now = monotonicMs();
    if (!isAlive(supervisor)) {
      this.#lookAtReaper(reaper ?? null, now);
      return;
    }
    const activity = activityOf(supervisor.pid);
    if (activity !== this.#activity) this.#stillSince = now;
    this.#activity = activity;
    const limit = now - this.#stillSince < stillMs ? undefined : this.#overdue(now);
    if (limit === undefined) return;
    this.#stillSince = now;
    if (this.#isContinued) {
      this.#isKilled = true;
      void this.#step.log.lineBetween(`… The supervisor stands still again (${limit} is over): it is killed.`);
      send(supervisor, 'SIGKILL');
    } else {
      this.#isContinued = true;
      void this.#step.log.lineBetween(
        `… The supervisor (process ${supervisor.pid}) stands still, though ${limit} is over: it is continued.`,
      );
      send(supervisor, 'SIGCONT');
    }
    if (reaper != null) send(reaper, 'SIGCONT');
  }

  #lookAtReaper(reaper: ProcessIdentity | null, now: number): void {
    this.#deadSince ??= now;
    if (now - this.#deadSince < reportMs) return;
    if (reaper !== null) send(reaper, 'SIGCONT');
    if (now - this.#deadSince >= 2 * reportMs) this.#lost.resolve('was killed');
  }

  #overdue(now: number): string | undefined {
    const { session, reader } = this.#step;
    const state = reader.current();
    return overdueLimit(state, session.request, this.#seen(state, now));
  }

  #seen(state: SessionState, now: number): Seen {
    const { paths, request } = this.#step.session;
    const execution = [...state.attempts, ...state.probes, ...onRetriesOf(state)].findLast(
      (each) => each.status !== 'ended',
    );
    const own = execution?.process;
    if (own == null || isAlive(own)) this.#exited = undefined;
    else if (this.#exited?.pid !== own.pid) this.#exited = { pid: own.pid, mono: now };
    const attempt = state.attempts.at(-1);
    const dir = attempt && executionDir(paths.root, 'attempt', attempt.number);
    const logs = channelsOf(request.streams).flatMap(
      (channel) => (dir === undefined ? undefined : logOf(logPath(dir, channel))) ?? [],
    );
    const isTooLarge = logs.reduce((sum, { size }) => sum + size, 0) > request.maxLogBytes;
    this.#tooLargeMono = isTooLarge ? (this.#tooLargeMono ?? now) : undefined;
    const quietMs = Math.min(...logs.map(({ mtimeMs }) => Date.now() - mtimeMs));
    return {
      now,
      outputMono: logs.length === 0 ? undefined : now - quietMs,
      tooLargeMono: this.#tooLargeMono,
      exitedMono: this.#exited?.mono,
    };
  }
}

function logOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function send(process: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    signalProcess(process, signal);
  } catch {
    // It belongs to another user.
  }
}
