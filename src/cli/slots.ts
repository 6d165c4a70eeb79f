import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultRegistryFolder, registryVariable } from '../registry/folder.ts';
import { monotonicMs } from '../system/clock.ts';
import { errorCode, errorMessage } from '../system/errors.ts';
import { thisMachine } from '../system/machine.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { freeSlot, pruneSlots } from './free-slots.ts';
import { listPools } from './list-pools.ts';
import { slotsDocument } from './slots-document.ts';
import { slotsText } from './slots-text.ts';
import { UsageError } from './usage-error.ts';

const options = { registry: { type: 'string' }, json: { type: 'boolean' }, force: { type: 'boolean' } } as const;

export const slotsUsage = `  slots                lists the pools, who holds a slot and who waits for one
    --json             as one JSON document
  slots release ID     asks the holder of a slot for it, and frees it when the holder has ended what it ran;
                       takes a request out of the line
    --force            frees the slot at once, whatever still runs
  slots prune          ends what dead processes have left, and frees their slots
    --registry DIR     the registry's folder, for each of these
                       (default: ${registryVariable}, else the user's state folder)`;

/** @throws UsageError for a call that the usage text does not describe, another error for a failure */
export async function slots(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [action, ...rest] = positionals;
  const known = values.registry ?? defaultRegistryFolder(process.env);
  if (known === undefined) throw new UsageError(`--registry: it must be given, because this user has no home folder`);
  const folder = resolve(known);
  if (action !== undefined && values.json) throw new UsageError(`--json: slots ${action} does not print JSON`);
  if (action !== 'release' && values.force) throw new UsageError('--force: only slots release has it');
  switch (action) {
    case undefined:
      return await list(folder, values.json === true);
    case 'release':
      return console.log(await freeSlot(folder, onlyId(rest), values.force === true, console.log));
    case 'prune':
      rejectMore(action, rest);
      return console.log(await pruneSlots(folder));
    default:
      throw new UsageError(
        `slots: unknown action ${quote(action)}; allowed are release ID, prune, or nothing for the list`,
      );
  }
}

async function list(folder: string, json: boolean): Promise<void> {
  const { pools, isNew, problem } = await listPools(folder);
  const now = { ...thisMachine(), wallMs: Date.now(), monoMs: monotonicMs() };
  // Programs read a file or pipe and expect one slot per line, however long.
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  console.log(json ? slotsDocument(folder, pools) : slotsText({ folder, pools, isNew, now, width }));
  if (problem !== undefined) console.error(`warning: ${foreignText(problem, 4_000)}`);
}

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.values.registry?.trim() === '') throw new UsageError('--registry: "" is not a folder');
    return parsed;
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS')) throw error;
    // Only the first sentence: Node adds advice after it.
    const [problem] = errorMessage(error).split(/\.(?:\s|$)/);
    throw new UsageError(`slots: ${problem}; allowed are --registry DIR, --json, --force and --help`, { cause: error });
  }
}

function onlyId([id, ...rest]: readonly string[]): string {
  if (id === undefined || id === '') throw new UsageError('slots release: the ID of a slot is missing');
  rejectMore('release', rest);
  return id;
}

function rejectMore(call: string, [extra]: readonly string[]): void {
  if (extra !== undefined) throw new UsageError(`slots ${call}: unexpected argument ${quote(extra)}`);
}
