import { setInterval } from 'node:timers/promises';
import { sendHeartbeats } from '../registry/heartbeat.ts';
import { SqliteRegistry } from '../registry/sqlite/sqlite-registry.ts';
import { isAlive } from '../system/process-identity.ts';

/** How often to look whether the job still lives. */
const checkMs = 1_000;

// Keeps the slot of a job: gives signs of life for a job in a container, whose process other containers cannot see, and
// gives the slot back when the job has ended without doing so.
const [folder, id, pid, startTime] = process.argv.slice(2);
if (folder === undefined || id === undefined || pid === undefined || startTime === undefined) {
  throw new Error('usage: keeper REGISTRY-FOLDER SLOT-ID JOB-PID JOB-START-TIME');
}
const job = { pid: Number(pid), startTime };
const over = new AbortController();
const registry = await SqliteRegistry.open(folder);
const gone = sendHeartbeats(registry, id, over.signal).then(() => over.abort());
try {
  for await (const _ of setInterval(checkMs, undefined, { signal: over.signal })) if (!isAlive(job)) break;
} catch (error) {
  if (!over.signal.aborted) throw error;
}
if (!over.signal.aborted) await registry.release(id);
over.abort();
await gone;
registry.close();
