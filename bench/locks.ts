import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { thisProcess } from '../src/registry/liveness.ts';
import type { SlotRequest } from '../src/registry/slot.ts';
import { SqliteRegistry } from '../src/registry/sqlite/sqlite-registry.ts';
import { waitForSlot } from '../src/registry/wait-for-slot.ts';

export const permits = 4;

/** A way for many processes to share four permits. */
export interface Lock {
  acquire(): Promise<{ permit: number; release(): Promise<unknown> }>;
  close(): void;
}

/** Opens a lock for process `number`. The rivals cannot count, so each process uses one of four files all the time. */
export function openLock(way: string, folder: string, number: number): Promise<Lock> {
  const permit = number % permits;
  switch (way) {
    case 'slots':
      return openSlots(folder);
    case 'flock':
      return Promise.resolve(withFlock(lockedFile(folder, permit), permit));
    case 'proper-lockfile':
      return Promise.resolve(withLockfile(lockedFile(folder, permit), permit));
    default:
      throw new Error(`unknown way: ${way}`);
  }
}

function lockedFile(folder: string, permit: number): string {
  return join(folder, `permit-${permit}`);
}

export function slotRequest(): SlotRequest {
  return {
    pool: 'bench',
    kind: 'visible',
    permits: 1,
    limits: { enabled: true, visible: permits, background: permits, total: permits },
    label: { name: 'bench', repository: 'example/bench', runUrl: '' },
    process: thisProcess(),
    within: [],
  };
}

async function openSlots(folder: string): Promise<Lock> {
  const registry = await SqliteRegistry.open(folder);
  const request = slotRequest();
  const signal = new AbortController().signal;
  return {
    acquire: async () => {
      const end = await waitForSlot(registry, request, { waitMs: 600_000, signal, onWaiting: async () => {} });
      if (end.kind !== 'prepared') throw new Error(`the wait for a slot ended with ${end.kind}`);
      const { id, numbers } = await registry.bind(end.status.slot.id, request.process);
      return { permit: numbers[0] ?? 0, release: () => registry.release(id) };
    },
    close: () => registry.close(),
  };
}

/** `flock FD` locks a file that this process has open, and exits. Closing the file releases the lock. */
function withFlock(file: string, permit: number): Lock {
  return {
    acquire: async () => {
      const fd = openSync(file, 'w');
      const flock = spawn('flock', ['-x', '3'], { stdio: ['ignore', 'inherit', 'inherit', fd] });
      const [code] = await once(flock, 'exit');
      if (code !== 0) throw new Error(`flock ended with ${code}`);
      return { permit, release: async () => closeSync(fd) };
    },
    close: () => {},
  };
}

function withLockfile(file: string, permit: number): Lock {
  const retries = { forever: true, factor: 1, minTimeout: 10, maxTimeout: 10 };
  return {
    acquire: async () => ({ permit, release: await lock(file, { realpath: false, retries }) }),
    close: () => {},
  };
}
