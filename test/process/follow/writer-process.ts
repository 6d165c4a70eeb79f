import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { EventBody } from '../../../src/session/events.ts';
import { type Channel, type ExecutionKind, executionDir, logPath, sessionPaths } from '../../../src/session/paths.ts';
import { within } from '../../kit/wait.ts';

export type Order =
  | { do: 'append'; event: EventBody }
  | { do: 'write'; path: string; base64: string; pieceBytes: number }
  | { do: 'truncate' | 'remove'; path: string };

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

  /** An order to write output, by default of the first attempt. */
  output(bytes: string | Buffer, { path = this.log(), pieceBytes = 1 << 30 } = {}): Order {
    return { do: 'write', path, base64: Buffer.from(bytes).toString('base64'), pieceBytes };
  }

  journalBytes(bytes: string | Buffer): Order {
    return this.output(bytes, { path: sessionPaths(this.root).journal });
  }
}

export function append(event: EventBody): Order {
  return { do: 'append', event };
}
