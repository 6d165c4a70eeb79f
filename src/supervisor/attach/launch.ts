import { setTimeout as sleep } from 'node:timers/promises';
import { classify } from '../../failure-rules/classify.ts';
import type { EventBody, Exit } from '../../session/events.ts';
import { channelsOf, executionDir, passableFolder } from '../../session/paths.ts';
import type { Script } from '../../session/request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { makeNewFolder } from '../../system/own-file.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { forever } from '../../system/wait.ts';
import { outputEnd } from '../execution/await-output.ts';
import { bytesWritten, type OutputChannel, openChannels, relaysOf } from '../execution/channel.ts';
import { executionEnvironment } from '../execution/environment.ts';
import { startScript } from '../execution/start-script.ts';
import type { SessionContext } from '../lifecycle/session-context.ts';

/** How long the rest of the output may take when the launcher has ended and a daemon that it started holds the pipe. */
const restMs = 1_000;
const quietMs = 200;

/**
 * Runs a script whose purpose is to leave something running. It is over with its own process, and its tree is not ended:
 * processes that inherited its output can write on, to a relay that lives as long as there is a writer.
 */
export class Launch {
  readonly process: ProcessIdentity | null;
  /** Resolves when its own process has ended and what it wrote is in the logs. */
  readonly over: Promise<Exit>;
  /** The exit of its own process; undefined while it runs. */
  exit: Exit | undefined;
  readonly #channels: OutputChannel[];
  readonly #startedMono = monotonicMs();

  private constructor(channels: OutputChannel[], process: ProcessIdentity | null, exited: Promise<Exit>) {
    this.#channels = channels;
    this.process = process;
    this.over = exited.then(async (exit) => {
      await this.#drained(exit);
      this.exit = exit;
      return exit;
    });
  }

  /** The mark stands in the environment of all descendants; it is empty when they are never to be ended. */
  static async start({ root, request, slotNumbers }: SessionContext, script: Script, mark: string): Promise<Launch> {
    const { sessionId, workingDirectory, streams } = request;
    const dir = executionDir(root, 'launch', 1);
    makeNewFolder(root, dir, passableFolder);
    const channels = await openChannels(dir, channelsOf(streams));
    const facts = { sessionId, attempt: 1, maxAttempts: 1, lastFailure: undefined, mark, dir, slotNumbers };
    const environment = executionEnvironment(process.env, facts);
    const { root: leader, exited } = startScript({ script, workingDirectory, environment }, channels);
    return new Launch(channels, leader, exited);
  }

  started(): EventBody {
    return { type: 'launch_started', launch: 1, process: this.process, relays: relaysOf(this.#channels) };
  }

  /** If it is still running, its exit is unknown and it has not failed. */
  ended(): EventBody {
    const exit = this.exit ?? { kind: 'unknown' as const };
    return {
      type: 'launch_ended',
      launch: 1,
      exit,
      cause: null,
      durationMs: monotonicMs() - this.#startedMono,
      bytes: Object.fromEntries(this.#channels.map(({ name, log }) => [name, log.size])),
      leftBehind: [],
      survivors: [],
      failure: this.exit === undefined ? null : classify(exit, null, ''),
    };
  }

  /** What a launcher that failed has left is ended next; until then it may say why. */
  async #drained(exit: Exit): Promise<void> {
    const end = outputEnd(this.#channels, forever());
    const hasFailed = exit.kind !== 'exited' || exit.code !== 0;
    await (hasFailed ? end : Promise.race([end, this.#quiet()]));
  }

  async #quiet(): Promise<void> {
    const deadline = monotonicMs() + restMs;
    for (let before = -1; before !== bytesWritten(this.#channels) && monotonicMs() < deadline; ) {
      before = bytesWritten(this.#channels);
      await sleep(quietMs, undefined, { ref: false });
    }
  }
}
