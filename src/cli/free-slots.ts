import type { SlotView } from '../registry/registry.ts';
import type { Slot } from '../registry/slot.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { withRegistry } from './open-registry.ts';

/** Frees one slot, whoever holds it; the text says what that means for its run. @throws when there is no such slot */
export async function freeSlot(folder: string, id: string): Promise<string> {
  const text = await withRegistry(folder, async (registry) => {
    const all = (await registry.list()).flatMap(({ slots, waiters }) => [...slots, ...waiters]);
    const slot = all.find((candidate) => candidate.id === id);
    if (slot === undefined) throw noSuchSlot(folder, id, all);
    // False when its process was gone: then it was freed for that reason.
    await registry.release(id);
    return `Freed: ${describe(slot)}. ${consequence(slot)}`;
  });
  if (text === undefined) throw noSuchSlot(folder, id, []);
  return text;
}

/** Frees what nobody holds any more; the text names each. */
export async function pruneSlots(folder: string): Promise<string> {
  const freed = (await withRegistry(folder, (registry) => registry.prune())) ?? [];
  return freed.map((slot) => `Freed: ${describe(slot)}.`).join('\n') || `Nothing to free in ${folder}.`;
}

function noSuchSlot(folder: string, id: string, all: readonly Slot[]): Error {
  const there =
    all.length === 0 ? 'nothing is held or waited for there' : `there are ${all.map((slot) => slot.id).join(', ')}`;
  return new Error(`The registry ${folder} has no slot ${quote(id, 100)}: ${there}.`);
}

function describe({ id, pool, kind, permits, phase, process, label }: Slot): string {
  const what = phase === 'waiting' ? `request ${id} for` : `slot ${id},`;
  const whose = [label.name, label.repository].map((text) => foreignText(text, 100)).filter((text) => text !== '');
  return `${what} ${permits} ${kind} of pool ${foreignText(pool, 100)}: ${[...whose, `pid ${process.pid}`].join(', ')}`;
}

function consequence({ alive, phase, kind }: SlotView): string {
  if (!alive) return 'Its process was gone.';
  if (phase === 'waiting') return 'Its step stops waiting and fails.';
  return kind === 'visible' ? 'Its job goes on without it.' : 'Its run, if it is still alive, stops within 10 s.';
}
