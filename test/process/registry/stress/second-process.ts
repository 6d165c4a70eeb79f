// usage: second-process.ts REGISTRY LOGS NAME CRASH-PLAN
// Takes over a slot as a supervisor does: binds, holds and releases the slot whose ID its parent sends.
import { once } from 'node:events';
import { SqliteRegistry } from '../../../../src/registry/sqlite/sqlite-registry.ts';
import { Crash, type CrashPlan } from './crash.ts';
import { hold } from './hold.ts';
import { StressLog } from './log.ts';
import { seeded } from './random.ts';

const [, , folder = '', logs = '', name = '', plan = 'null'] = process.argv;
// If the parent dies before it has sent an ID there is nothing to do. Later the parent is not needed.
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
// The parent may have died meanwhile, and the channel with it.
if (process.connected) process.disconnect?.();
