import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';
import { describeCondition, type ReadyCondition } from '../../../src/session/ready-condition.ts';
import { type ReadyContext, untilReady } from '../../../src/supervisor/readiness/until-ready.ts';
import { eventually, within } from '../../kit/wait.ts';

export interface Waiting {
  /** The conditions that have held, in order, as text. */
  held: string[];
  isReady(): boolean;
  ready(): Promise<void>;
  /** Resolves after two more tries. */
  triedAgain(): Promise<void>;
  /** The seconds so far, counted by a condition that is tried every second. */
  seconds(): number;
  abort(): void;
}

/** A condition that never holds and counts its tries: a clock that ticks while the others are tried. */
const clock: ReadyCondition = { kind: 'exec', command: 'clock' };

/** Waits for conditions in this process, until the test is over. */
export function waitFor(conditions: ReadyCondition[], context: Partial<ReadyContext> = {}): Waiting {
  const over = new AbortController();
  onTestFinished(() => over.abort());
  const held: string[] = [];
  let ticks = 0;
  let isReady = false;
  const full: ReadyContext = {
    logPaths: [],
    workingDirectory: tmpdir(),
    exec: async () => false,
    onHeld: (condition) => void held.push(describeCondition(condition)),
    ...context,
  };
  const ready = untilReady(conditions, full, over.signal).then(() => {
    isReady = true;
  });
  void untilReady([clock], { ...full, exec: async () => ++ticks === 0 }, over.signal);
  return {
    held,
    isReady: () => isReady,
    seconds: () => ticks - 1,
    abort: () => over.abort(),
    ready: () => within(ready, { what: 'the conditions to hold', state: () => held }),
    async triedAgain() {
      const before = ticks;
      await eventually(() => ticks >= before + 2, { what: 'two more tries', state: () => held });
    },
  };
}

/** Listens until the test is over, and returns the port. */
export async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  onTestFinished(() => void server.close());
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}
