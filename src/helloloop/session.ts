import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { EventBody } from '../session/events.ts';
import { monotonicMs } from '../system/clock.ts';
import { identify, isAlive, type ProcessIdentity, startedMs } from '../system/process-identity.ts';
import { formatDuration } from '../text/duration.ts';
import { oneLine } from '../text/plain-text.ts';
import { ForeignJsonFile } from './read-json.ts';
import {
  finalStatuses,
  helloLoopPaths,
  resultSchema,
  type SessionResult,
  type SupervisorState,
  supervisorStateSchema,
} from './schemas.ts';

/** A supervisor that has written its last word may still have something to write; so long it is waited for. */
const lingerMs = 5_000;
/** The clock of files and that of processes agree within this. */
const clockMs = 2_000;

/** How a session ended, in HelloLoop's files. */
export type HelloLoopEnd =
  /** It says so itself. */
  | { kind: 'told'; state: SupervisorState; result: SessionResult | undefined }
  /** Its supervisor is gone, and has left no end. */
  | { kind: 'lost'; state: SupervisorState }
  /** Another session has taken its place. */
  | { kind: 'replaced'; by: string };

/** The supervisor's files in a state folder. */
export class HelloLoopFiles {
  readonly paths: ReturnType<typeof helloLoopPaths>;
  /** Where HelloLoop works: the folder that holds the state folder. */
  readonly repository: string;
  readonly stateDir: string;
  readonly #state: ForeignJsonFile<typeof supervisorStateSchema>;
  readonly #request: ForeignJsonFile<typeof requestSchema>;

  constructor(stateDir: string) {
    this.paths = helloLoopPaths(stateDir);
    this.repository = dirname(stateDir);
    this.stateDir = stateDir;
    this.#state = new ForeignJsonFile(this.paths.state, supervisorStateSchema);
    this.#request = new ForeignJsonFile(this.paths.request, requestSchema);
  }

  state(): SupervisorState | undefined {
    return this.#state.read();
  }

  /** Whether the supervisor that the state names lives. It began before it was written down: a younger process has only its pid. */
  supervisor(): ProcessIdentity | undefined {
    const state = this.state();
    if (state === undefined || !namesProcess(state)) return undefined;
    const identity = identify(state.pid);
    const isYounger = (startedMs(identity) ?? 0) > this.#state.modifiedMs + clockMs;
    return isAlive(identity) && !isYounger ? identity : undefined;
  }

  /**
   * Since when the files of a session are written, in ms: its launcher writes the request first, so that it is this
   * session's also while it is half-written. 0 where that is not known: also when the clock was set back since.
   */
  sinceMs(session: string): number {
    const written = statSync(this.paths.request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const request = this.#request.read();
    const isOther = request !== undefined && request.sessionId !== session;
    return isOther || written > Date.now() + clockMs ? 0 : written;
  }

  /** What is there, for someone who looks for a session in vain. */
  describe(): string {
    const { state: path } = this.paths;
    const state = this.state();
    if (state === undefined) {
      const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
      return isThere ? `${path} cannot be read` : `there is no ${path}`;
    }
    const { sessionId, status, pid } = state;
    const isGone = status === 'running' && this.supervisor() === undefined;
    const gone = namesProcess(state) ? `but its process ${pid} is gone` : 'but names no process';
    const what = isGone ? `running, ${gone}` : status;
    return `${path} holds session ${oneLine(sessionId, 100)} (${oneLine(what, 100)})`;
  }
}

const requestSchema = z.object({ sessionId: z.string() });

/** Which session is meant: the one of an id, or any but the one that was there before. */
export interface Wanted {
  session: string | null;
  before: string | undefined;
}

/** What was there before the session that is meant: with a launcher whatever it is, else only what is over. */
export function sessionBefore(files: HelloLoopFiles, hasLauncher: boolean): string | undefined {
  const state = files.state();
  if (state === undefined) return undefined;
  const isGone = state.status === 'running' && namesProcess(state) && files.supervisor() === undefined;
  return hasLauncher || isFinal(state) || isGone ? state.sessionId : undefined;
}

/** The session that is meant, once it is more than announced: it is over, or says which process is its supervisor. */
export function findSession(files: HelloLoopFiles, wanted: Wanted): SupervisorState | undefined {
  const state = announcedSession(files, wanted);
  if (state === undefined || state.status === 'launching') return undefined;
  return isFinal(state) || namesProcess(state) ? state : undefined;
}

/** The same, also when it has not begun. */
export function announcedSession(files: HelloLoopFiles, { session, before }: Wanted): SupervisorState | undefined {
  const state = files.state();
  if (state === undefined) return undefined;
  const isMeant = session === null ? state.sessionId !== before : state.sessionId === session;
  return isMeant ? state : undefined;
}

function isFinal({ status }: SupervisorState): boolean {
  return finalStatuses.includes(status);
}

/** To 0 and 1 belong our own group and everything. */
function namesProcess({ pid }: SupervisorState): boolean {
  return pid > 1;
}

/** Watches one session until it is over. */
export class HelloLoopWatch {
  readonly #files: HelloLoopFiles;
  readonly #session: string;
  readonly #result: ForeignJsonFile<typeof resultSchema>;
  #state: SupervisorState;
  #process: ProcessIdentity | undefined;
  #toldMono: number | undefined;

  constructor(files: HelloLoopFiles, state: SupervisorState) {
    this.#files = files;
    this.#state = state;
    this.#session = state.sessionId;
    this.#process = files.supervisor();
    this.#result = new ForeignJsonFile(files.paths.result, resultSchema);
  }

  /** The supervisor while it lives. */
  get process(): ProcessIdentity | undefined {
    return this.#process !== undefined && isAlive(this.#process) ? this.#process : undefined;
  }

  /** Undefined while it lasts: also when it has told its end and may still write. */
  look(): HelloLoopEnd | undefined {
    const told = this.#told();
    if (told?.kind === 'replaced') return told;
    // It may have handed over to another process.
    if (namesProcess(this.#state) && this.#process?.pid !== this.#state.pid) this.#process = this.#files.supervisor();
    if (this.process === undefined) {
      // Its last word may have come between the two looks.
      const last = this.#told();
      return last?.kind === 'told' ? last : (told ?? last ?? { kind: 'lost', state: this.#state });
    }
    if (told === undefined) return undefined;
    this.#toldMono ??= monotonicMs();
    return monotonicMs() - this.#toldMono > lingerMs ? told : undefined;
  }

  #told(): HelloLoopEnd | undefined {
    const state = this.#files.state();
    if (state === undefined) return undefined;
    if (state.sessionId !== this.#session) return { kind: 'replaced', by: state.sessionId };
    this.#state = state;
    const read = this.#result.read();
    const result = read?.sessionId === this.#session ? read : undefined;
    return isFinal(state) || result !== undefined ? { kind: 'told', state, result } : undefined;
  }
}

export function noSession(files: HelloLoopFiles, { session, before }: Wanted, timeoutMs: number): string {
  const which = session === null ? 'no HelloLoop session' : `no HelloLoop session ${oneLine(session, 100)}`;
  const old = session === null && before !== undefined ? ', which was there before' : '';
  return `${which} within ${formatDuration(timeoutMs)} (attach-timeout): ${files.describe()}${old}`;
}

/** The event that says which session it is, and on whose life it depends, as HelloLoop names it. */
export function attached(state: SupervisorState, stateDir: string, process: ProcessIdentity | null): EventBody {
  const { sessionId, command, lease } = state;
  const holder =
    lease === null || lease.pid <= 0 ? '' : `${lease.name === '' ? '' : `${lease.name}, `}process ${lease.pid}`;
  const label = lease?.hostDisplayName || lease?.name || '';
  return {
    ...{
      type: 'attached',
      source: 'helloloop',
      session: oneLine(sessionId, 100),
      command: oneLine(command, 60),
      stateDir,
    },
    ...{
      lease: label === '' ? '' : `${oneLine(label, 100)}${holder === '' ? '' : ` (${oneLine(holder, 100)})`}`,
      process,
    },
  };
}
