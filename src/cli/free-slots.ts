import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphan } from '../registry/orphans.ts';
import type { Registry, SlotView } from '../registry/registry.ts';
import type { Left, Slot } from '../registry/slot.ts';
import { monotonicMs } from '../system/clock.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { withRegistry } from './open-registry.ts';

/** A holder looks every 10 s whether somebody wants its slot, and then ends what it runs. */
const giveBackMs = 60_000;
const lookMs = 200;

const forceHint = 'slots release with --force frees it at once.';

/**
 * Frees a slot by hand, once its holder has given it back, or at once with `isForced`. Returns a text that says what that
 * means for its holder; `say` reports what is done until then.
 * @throws when there is no such slot, or its holder does not give it back
 */
export async function freeSlot(
  folder: string,
  id: string,
  isForced: boolean,
  say: (text: string) => void,
): Promise<string> {
  const text = await withRegistry(folder, async (registry) => {
    const all = (await registry.list()).flatMap(({ slots, waiters }) => [...slots, ...waiters]);
    const slot = all.find((candidate) => candidate.id === id);
    if (slot === undefined) throw noSuchSlot(folder, id, all);
    if (!isForced && slot.orphaned) return await freeOrphan(registry, slot);
    if (!isForced && slot.alive && slot.phase === 'bound') return await askHolder(registry, slot, say);
    // Returns false if its process was dead: then that was the reason for freeing it.
    await registry.release(id);
    return `Freed: ${describe(slot)}. ${consequence(slot)}`;
  });
  if (text === undefined) throw noSuchSlot(folder, id, []);
  return text;
}

/** Frees the slots and requests of dead processes, and ends what these have left. Returns a text that names each. */
export async function pruneSlots(folder: string): Promise<string> {
  const lines = await withRegistry(folder, async (registry) => {
    const freed = (await registry.prune()).map((slot) => `Freed: ${describe(slot)}.`);
    const orphans = (await registry.list()).flatMap(({ slots }) => slots.filter(({ orphaned }) => orphaned));
    for (const slot of orphans) {
      const left = await endOrphan(registry, slot);
      freed.push(left.length === 0 ? `Freed: ${describe(slot)}.` : notFreed(slot, left));
    }
    return freed;
  });
  return lines?.join('\n') || `Nothing to free in ${folder}.`;
}

async function freeOrphan(registry: Registry, slot: Slot): Promise<string> {
  const left = await endOrphan(registry, slot);
  if (left.length > 0) throw new Error(`${notFreed(slot, left)} ${forceHint}`);
  return `Freed: ${describe(slot)}. Its run was dead, and nothing of it was found running.`;
}

async function askHolder(registry: Registry, slot: Slot, say: (text: string) => void): Promise<string> {
  if (slot.kind === 'visible') {
    throw new Error(
      `Not freed: ${describe(slot)}. A job holds it, and gives it back when it ends: cancel the job. ${forceHint}`,
    );
  }
  await registry.askBack(slot.id);
  say(`Asked for: ${describe(slot)}. Its run learns of it within 10 s, and ends if it asked for a slot.`);
  for (const end = monotonicMs() + giveBackMs; monotonicMs() < end; await sleep(lookMs)) {
    const held = (await registry.list()).flatMap(({ slots }) => slots).find(({ id }) => id === slot.id);
    if (held?.orphaned) return await freeOrphan(registry, held);
    if (held?.alive === false) await registry.release(held.id);
    if (held?.alive !== true) return `Freed: ${describe(slot)}.`;
  }
  throw new Error(
    `Not freed yet: ${describe(slot)}. Its run has not given it back within ${giveBackMs / 1000} s; the slot is free when it does. ${forceHint}`,
  );
}

function notFreed(slot: Slot, left: readonly Left[]): string {
  const named = left.map(
    ({ pid, name, reason }) => `process ${pid} (${foreignText(name, 100)}) ${foreignText(reason, 200)}`,
  );
  return `Not freed: ${describe(slot)}. Its run is over, but what it has left cannot be ended: ${named.join('; ')}.`;
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
