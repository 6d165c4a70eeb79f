import type { PoolView, SlotView } from '../registry/registry.ts';
import type { HolderProcess, Limits, SlotKind, Use } from '../registry/slot.ts';
import { type ListedState, slotStateOf } from './slot-state.ts';

/** The output of `slots --json`. Later versions may add fields, but never remove one or change its meaning. */
interface SlotsDocument {
  /** The registry's folder. */
  registry: string;
  pools: PoolEntry[];
}

interface PoolEntry {
  pool: string;
  /** From `pools.yml`; null if each step brings its own. */
  limits: Limits | null;
  /** Permits in use. A slot within another counts in its kind, but not again in the total. */
  use: Use;
  slots: SlotEntry[];
  /** In the order of the queue. */
  waiters: SlotEntry[];
}

interface SlotEntry {
  id: string;
  kind: SlotKind;
  permits: number;
  /** One for each permit, from 0; empty while it waits. */
  numbers: number[];
  state: ListedState;
  /** The id of the visible slot whose permits it uses, or null. */
  under: string | null;
  /** ISO 8601; null while it waits. */
  since: string | null;
  name: string;
  /** `OWNER/REPOSITORY`; empty outside of GitHub, as is `runUrl`. */
  repository: string;
  runUrl: string;
  process: HolderProcess;
  /** If false, `slots prune` or the next step that requests a slot frees it. */
  alive: boolean;
}

export function slotsDocument(registry: string, pools: readonly PoolView[]): string {
  const document: SlotsDocument = { registry, pools: pools.map(poolEntry) };
  // JSON leaves some characters as they are that a terminal or the runner takes for a command: these are escaped, too.
  return JSON.stringify(document, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escapeUnits);
}

function poolEntry({ pool, limits, use, slots, waiters }: PoolView): PoolEntry {
  return { pool, limits, use, slots: slots.map(slotEntry), waiters: waiters.map(slotEntry) };
}

function slotEntry(slot: SlotView): SlotEntry {
  const { id, kind, permits, numbers, under, since, label, process, alive } = slot;
  const { name, repository, runUrl } = label;
  const state = slotStateOf(slot);
  return { id, kind, permits, numbers, state, under, since, name, repository, runUrl, process, alive };
}

function escapeUnits(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}
