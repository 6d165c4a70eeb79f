import { poolsFile } from '../../registry/folder.ts';
import { unlimited } from '../../registry/limits.ts';
import type { PoolState, RequestStatus } from '../../registry/registry.ts';
import type { Left, Limits, Slot, SlotKind } from '../../registry/slot.ts';
import type { Waiting } from '../../registry/wait-for-slot.ts';
import { formatDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/plain-text.ts';

/** The most holders that a message names. */
const maxHolders = 10;
const maxLeft = 5;
const maxText = 150;

/** A request for slots, as messages describe it. */
export interface SlotQuery extends Pick<Slot, 'pool' | 'kind' | 'permits'> {
  /** The registry's folder. */
  registry: string;
}

/** Returns the slots in use and the limits for this kind: `background 1/8, total 1/1`, `background 1, total 1`. */
export function counts(kind: SlotKind, { use, limits }: Pick<PoolState, 'use' | 'limits'>): string {
  const count = (name: SlotKind | 'total') =>
    `${name} ${use[name]}${limits[name] === unlimited ? '' : `/${limits[name]}`}`;
  return `${count(kind)}, ${count('total')}`;
}

/** Says where the limits of the pool can be changed. */
function whereLimitsAre({ limitsFrom }: Pick<PoolState, 'limitsFrom'>, { kind, registry }: SlotQuery): string {
  if (limitsFrom === 'machine') return `Its limits are set in ${poolsFile(registry)}`;
  return `Its limits are set by the step's input ${kind === 'visible' ? 'limits' : 'slot-limits'}`;
}

/** Returns `Slot 0 of pool gpu`, `Slots 0, 2 of pool gpu`. */
export function slotText(numbers: readonly number[], pool: string): string {
  return `${numbers.length === 1 ? 'Slot' : 'Slots'} ${numbers.join(', ')} of pool ${pool}`;
}

export function waitingLine(query: SlotQuery, status: Waiting): string {
  return `Waiting for ${slotsOf(query)} of pool ${query.pool}: place ${status.place} in line, ${counts(query.kind, status)} in use.`;
}

/** Returns a line for each holder: who it is, what it holds, since when. */
export function holderLines({ holders }: Pick<PoolState, 'holders'>, now: Date): string[] {
  const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
  return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
}

/** Completes "<name> did not start: …". */
export function refusalText(
  query: SlotQuery,
  status: Exclude<RequestStatus, { kind: 'off' | 'prepared' }>,
  waitedMs: number,
  now: Date,
): string {
  const state = counts(query.kind, status);
  const where = whereLimitsAre(status, query);
  if (status.kind === 'impossible') {
    const { limits } = status;
    const why =
      limits[query.kind] === 0 || limits.total === 0
        ? `admits no ${query.kind} slots`
        : `never has room for ${slotsOf(query)}`;
    return `pool ${query.pool} ${why} (${state}). ${where}`;
  }
  const input = query.kind === 'visible' ? 'wait' : 'slot-wait';
  const waited =
    waitedMs === 0
      ? `and the step does not wait (${input}: 0`
      : `for ${formatDuration(waitedMs)} (a longer ${input} waits longer`;
  const holders = holderLines(status, now).join('; ');
  return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || 'nobody: others before it in line need more'}. ${where}`;
}

/** Returns undefined where the machine sets no limits or the same. */
export function machineLimitsLine(
  query: SlotQuery,
  own: Limits,
  { limits, limitsFrom }: PoolState,
): string | undefined {
  const isSame = (['visible', 'background', 'total'] as const).every((name) => limits[name] === own[name]);
  if (limitsFrom === 'step' || isSame) return undefined;
  const asked = own.total === unlimited ? '' : `; the step asked for ${limitsText(own)}`;
  return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${poolsFile(query.registry)}${asked}.`;
}

function limitsText({ visible, background, total }: Limits): string {
  return `visible=${visible} background=${background} total=${total}`;
}

function holderText({ id, label, permits, kind, phase, since, process: { session } }: Slot, now: Date): string {
  const where = [label.repository, label.runUrl].map((text) => oneLine(text, maxText)).filter((text) => text !== '');
  const from = where.length === 0 ? '' : ` (${where.join(', ')})`;
  const reserved = phase === 'bound' ? '' : ' (reserved)';
  return `${oneLine(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? 'slot' : 'slots'}${reserved} since ${sinceText(since, now)}${leftText(id, session?.left)}`;
}

/** Names what keeps a slot whose run is over; empty when nothing does. */
function leftText(id: string, left: readonly Left[] = []): string {
  if (left.length === 0) return '';
  const named = left
    .slice(0, maxLeft)
    .map(({ pid, name, reason }) => `process ${pid} (${oneLine(name, maxText)}) ${oneLine(reason, maxText)}`);
  const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
  return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join('; ')} (end it yourself, or free the slot with slots release ${id} --force)`;
}

function sinceText(since: string | null, now: Date): string {
  const time = new Date(since ?? Number.NaN).getTime();
  if (Number.isNaN(time)) return 'an unknown time';
  const age = Math.max(0, Math.floor((now.getTime() - time) / 1_000) * 1_000);
  return `${new Date(time).toISOString().slice(11, 19)} UTC (${formatDuration(age)})`;
}

function slotsOf({ kind, permits }: SlotQuery): string {
  return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
}
