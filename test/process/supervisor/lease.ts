import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { Lease } from '../../../src/session/request.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { killQuietly } from './processes.ts';

/** Makes the session depend on a process, which is killed when the test has finished. */
export async function leaseOn(holder: ChildProcess, kind: Lease['kind'] = 'step'): Promise<Lease> {
  await once(holder, 'spawn');
  onTestFinished(() => killQuietly(holder.pid ?? 0));
  return { kind, label: `the ${kind}`, process: identify(holder.pid ?? 0), boot: 'of this machine' };
}
