import type { PoolView, SlotView } from '../registry/registry.ts';
import { slotStateOf } from './slot-state.ts';
import type { PoolEntry, SlotEntry, SlotsDocument } from './slots-document-schema.ts';

/** Returns the output of `slots --json`. */
export function slotsDocument(registry: string, pools: readonly PoolView[]): string {
  const document: SlotsDocument = { registry, pools: pools.map(poolEntry) };
  // JSON leaves some characters as they are that a terminal or the runner takes for a command: these are escaped, too.
  return JSON.stringify(document, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escapeUnits);
}

function poolEntry({ pool, limits, use, slots, waiters }: PoolView): PoolEntry {
  return { pool, limits, use, slots: slots.map(slotEntry), waiters: waiters.map(slotEntry) };
}

function slotEntry(slot: SlotView): SlotEntry {
  const { id, kind, permits, numbers, under, since, label, process, alive, orphaned } = slot;
  const { name, repository, runUrl } = label;
  const state = slotStateOf(slot);
  return { id, kind, permits, numbers, state, under, since, name, repository, runUrl, process, alive, orphaned };
}

function escapeUnits(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}
