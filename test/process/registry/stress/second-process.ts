// Takes a slot over as a supervisor does: its parent names one, it binds, holds and releases it, and ends.
// usage: second-process.ts REGISTRY LOGS NAME CRASH-PLAN
import { once } from 'node:events';
import { SqliteRegistry } from '../../../../src/registry/sqlite/sqlite-registry.ts';
import { Crash, type CrashPlan } from './crash.ts';
import { hold } from './hold.ts';
import { StressLog } from './log.ts';
import { seeded } from './random.ts';

const [, , folder = '', logs = '', name = '', plan = 'null'] = process.argv;
// A parent that dies before it has named a slot leaves nothing to do; one that dies later is not needed any more.
const stop = () => process.exit();
process.once('disconnect', stop);
const named = once(process, 'message');
const registry = await SqliteRegistry.open(folder);
const log = new StressLog(logs, name);
const crash = new Crash(log, JSON.parse(plan) as CrashPlan | null);
const [id] = (await named) as [string];
process.off('disconnect', stop);
await hold({ registry, log, crash, random: seeded(process.pid) }, id);
registry.close();
process.disconnect?.();
