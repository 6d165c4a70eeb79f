import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { EventBody } from '../../../src/session/events.ts';
import { type Channel, type ExecutionKind, executionDir, logPath, sessionPaths } from '../../../src/session/paths.ts';
import { within } from '../../kit/wait.ts';

export type Order =
  | { do: 'happen'; happening: EventBody }
  | { do: 'write'; path: string; base64: string; pieceBytes: number }
  | { do: 'truncate' | 'remove'; path: string };

const identity = { pid: 4711, startTime: '123456' };

/** A process that writes a session into a folder, one list of orders after the other. */
export class WriterProcess {
  readonly root: string;
  readonly #process: ChildProcess;

  constructor(root: string) {
    this.root = root;
    this.#process = fork(join(import.meta.dirname, 'fixtures', 'writer.ts'), [root]);
  }

  /** Resolves when all is written. */
  async write(...orders: Order[]): Promise<void> {
    this.#process.send(orders);
    await within(once(this.#process, 'message'), { what: 'the writer to write' });
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const exit = once(this.#process, 'exit');
    this.#process.disconnect();
    await within(exit, { what: 'the writer to end' });
  }

  log(attempt = 1, channel: Channel = 'output', kind: ExecutionKind = 'attempt'): string {
    return logPath(executionDir(this.root, kind, attempt), channel);
  }

  /** Output of an attempt. */
  output(bytes: string | Buffer, { path = this.log(), pieceBytes = 1 << 30 } = {}): Order {
    return { do: 'write', path, base64: Buffer.from(bytes).toString('base64'), pieceBytes };
  }

  journalBytes(bytes: string | Buffer): Order {
    return this.output(bytes, { path: sessionPaths(this.root).journal });
  }
}

export function happen(happening: EventBody): Order {
  return { do: 'happen', happening };
}

export const sessionStarted: EventBody = {
  type: 'session_started',
  sessionId: 's',
  name: 'make',
  maxAttempts: 3,
  supervisor: identity,
  lease: { kind: 'step', label: 'the step', process: identity },
};

export function started(attempt = 1, type: 'attempt_started' | 'on_retry_started' = 'attempt_started'): EventBody {
  return { type, attempt, process: identity, relays: [] };
}

export function ended(attempt = 1, type: 'attempt_ended' | 'on_retry_ended' = 'attempt_ended'): EventBody {
  return {
    ...{ type, attempt, exit: { kind: 'exited', code: 0 }, cause: null, durationMs: 1, bytes: {} },
    ...{ leftBehind: [], survivors: [], failure: null },
  };
}

export const sessionEnded: EventBody = { type: 'session_ended', status: 'completed', cause: null, failure: null };
