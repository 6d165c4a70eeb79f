import type { SlotView } from '../registry/registry.ts';
import type { Slot } from '../registry/slot.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { withRegistry } from './open-registry.ts';

/** Frees a slot by hand. Returns a text that says what that means for its holder. @throws when there is no such slot */
export async function freeSlot(folder: string, id: string): Promise<string> {
  const text = await withRegistry(folder, async (registry) => {
    const all = (await registry.list()).flatMap(({ slots, waiters }) => [...slots, ...waiters]);
    const slot = all.find((candidate) => candidate.id === id);
    if (slot === undefined) throw noSuchSlot(folder, id, all);
    // Returns false if its process was dead: then that was the reason for freeing it.
    await registry.release(id);
    return `Freed: ${describe(slot)}. ${consequence(slot)}`;
  });
  if (text === undefined) throw noSuchSlot(folder, id, []);
  return text;
}

/** Frees the slots and requests of dead processes. Returns a text that names each. */
export async function pruneSlots(folder: string): Promise<string> {
  const freed = (await withRegistry(folder, (registry) => registry.prune())) ?? [];
  return freed.map((slot) => `Freed: ${describe(slot)}.`).join('\n') || `Nothing to free in ${folder}.`;
}

function noSuchSlot(folder: string, id: string, all: readonly Slot[]): Error {
  const ids = all.length === 0 ? 'it has no slots at all' : `its ids are ${all.map((slot) => slot.id).join(', ')}`;
  return new Error(`The registry ${folder} has no slot ${quote(id)}: ${ids}.`);
}

function describe({ id, pool, kind, permits, phase, process, label }: Slot): string {
  const slot = phase === 'waiting' ? `request ${id} for` : `slot ${id},`;
  const holder = [label.name, label.repository].map((text) => foreignText(text, 100)).filter((text) => text !== '');
  return `${slot} ${permits} ${kind} of pool ${foreignText(pool, 100)}: ${[...holder, `pid ${process.pid}`].join(', ')}`;
}

function consequence({ alive, phase, kind }: SlotView): string {
  if (!alive) return 'Its process was dead.';
  if (phase === 'waiting') return 'Its step stops waiting and fails.';
  return kind === 'visible'
    ? 'Its job goes on without it.'
    : 'Its run, if it is still alive and asked for a slot, stops within 10 s.';
}
