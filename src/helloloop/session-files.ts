import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { identify, isAlive, type ProcessIdentity, startedMs } from '../system/process-identity.ts';
import { oneLine } from '../text/plain-text.ts';
import { ForeignJsonFile } from './read-json.ts';
import { helloLoopPaths, namesProcess, type SupervisorState, supervisorStateSchema } from './schemas.ts';

/** The largest difference between the clocks of files and of processes. */
const clockMs = 2_000;

const requestSchema = z.object({ sessionId: z.string() });

/** The HelloLoop supervisor's files in a state folder. */
export class HelloLoopFiles {
  readonly paths: ReturnType<typeof helloLoopPaths>;
  /** The folder that holds the state folder, in which HelloLoop works. */
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

  /** Returns the process that the state names, if it is alive. A process younger than the file merely has its pid. */
  supervisor(): ProcessIdentity | undefined {
    const state = this.state();
    if (state === undefined || !namesProcess(state)) return undefined;
    const identity = identify(state.pid);
    const isYounger = (startedMs(identity) ?? 0) > this.#state.modifiedMs + clockMs;
    return isAlive(identity) && !isYounger ? identity : undefined;
  }

  /**
   * Returns the time from which files belong to a session, in ms: its launcher writes the request first, so a half-written
   * request is taken for this session's. Returns 0 if the time is unknown, as after the clock was set back.
   */
  sinceMs(session: string): number {
    const written = statSync(this.paths.request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const request = this.#request.read();
    const isOther = request !== undefined && request.sessionId !== session;
    return isOther || written > Date.now() + clockMs ? 0 : written;
  }

  /** Returns a clause about the state file, for the message that no session was found. */
  describe(): string {
    const { state: path } = this.paths;
    const state = this.state();
    if (state === undefined) {
      const exists = statSync(path, { throwIfNoEntry: false }) !== undefined;
      return exists ? `${path} cannot be read` : `there is no ${path}`;
    }
    const { sessionId, status, pid } = state;
    const isDead = status === 'running' && this.supervisor() === undefined;
    const problem = namesProcess(state) ? `but its process ${pid} is dead` : 'but names no process';
    return `${path} holds session ${oneLine(sessionId, 100)} (${oneLine(isDead ? `running, ${problem}` : status, 100)})`;
  }
}
