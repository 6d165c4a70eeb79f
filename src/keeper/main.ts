import { tmpdir } from 'node:os';
import { setInterval } from 'node:timers/promises';
import { sendHeartbeats } from '../registry/heartbeat.ts';
import { SqliteRegistry } from '../registry/sqlite/sqlite-registry.ts';
import { isAlive } from '../system/process-identity.ts';
import { nameProcess } from '../system/process-title.ts';

/** The time between two checks whether the job still runs. */
const checkMs = 1_000;

// Keeps the slot of a job: sends the heartbeats of a job in a container, whose process other containers cannot see, and
// releases the slot if the job ends without doing so.
const [folder, id, pid, startTime] = process.argv.slice(2);
if (folder === undefined || id === undefined || pid === undefined || startTime === undefined) {
  throw new Error('usage: keeper REGISTRY-FOLDER SLOT-ID JOB-PID JOB-START-TIME');
}
nameProcess(`keeper of slot ${id}`);
// The runner may delete the folder that this program comes from.
process.chdir(tmpdir());
const job = { pid: Number(pid), startTime };
const end = new AbortController();
const registry = await SqliteRegistry.open(folder);
const heartbeats = sendHeartbeats(registry, id, end.signal).then(() => end.abort());
try {
  for await (const _ of setInterval(checkMs, undefined, { signal: end.signal })) if (!isAlive(job)) break;
} catch (error) {
  if (!end.signal.aborted) throw error;
}
if (!end.signal.aborted) await registry.release(id);
end.abort();
await heartbeats;
registry.close();
