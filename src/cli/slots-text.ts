import type { PoolView, SlotView } from '../registry/registry.ts';
import type { Left, Limits, Use } from '../registry/slot.ts';
import type { Machine } from '../system/machine.ts';
import { formatDuration } from '../text/duration.ts';
import { cut, foreignText } from '../text/plain-text.ts';
import { alignColumns } from './columns.ts';
import { slotStateOf } from './slot-state.ts';

/** The place and the time at which the list is made. */
type Now = Machine & { wallMs: number; monoMs: number };

export interface SlotsList {
  folder: string;
  pools: readonly PoolView[];
  isNew: boolean;
  now: Now;
  /** The width of the terminal in columns. */
  width: number;
}

const dayMs = 86_400_000;

const shortHeads = ['ID', 'KIND', 'PERMITS', 'NUMBERS', 'STATE', 'SINCE'];
const longHeads = ['HOLDER', 'REPOSITORY', 'RUN', 'PROCESS'];
const none = '—';

/** Formats the list for people. Texts of other processes are shortened and stripped of control characters. */
export function slotsText({ folder, pools, isNew, now, width }: SlotsList): string {
  const all = pools.map((pool) => ({ heading: headingOf(pool), rows: rowsOf(pool, now) }));
  const isWide = all.every(({ rows }) => oneLineTable(rows).width <= width);
  const parts = all.map(({ heading, rows }) => {
    if (rows.length === 0) return `${heading}\nnothing is held`;
    return [heading, ...(isWide ? oneLineTable(rows).lines : twoLineTable(rows))].join('\n');
  });
  if (isNew) parts.unshift(`There is no registry in ${folder} yet: the first step that takes a slot creates it.`);
  else parts.unshift(pools.length === 0 ? `Nothing is held in the registry ${folder}.` : `Registry ${folder}`);
  return parts.join('\n\n');
}

function headingOf({ pool, use, limits }: PoolView): string {
  return `pool ${cell(pool, 60)}: ${useText(use, limits)}`;
}

function rowsOf({ slots, waiters }: PoolView, now: Now): Row[] {
  let place = 0;
  return [
    ...slots.map((slot) => rowOf(slot, slotStateOf(slot), now)),
    ...waiters.map((slot) => rowOf(slot, `waiting ${slot.alive ? ++place : ''}`, now)),
  ];
}

function useText(use: Use, limits: Limits | null): string {
  const counts = (['visible', 'background', 'total'] as const).map((kind) => {
    return limits?.enabled ? `${kind} ${use[kind]}/${limits[kind]}` : `${kind} ${use[kind]}`;
  });
  const note = limits === null ? " (limits: each step's own)" : limits.enabled ? '' : ' (switched off)';
  return `${counts.join(', ')}${note}`;
}

function oneLineTable(rows: readonly Row[]) {
  return alignColumns([[...shortHeads, ...longHeads], ...rows.map(({ short, long }) => [...short, ...long])]);
}

/** For a narrow terminal: the long columns of each row go on a second line. */
function twoLineTable(rows: readonly Row[]): string[] {
  const [head = '', ...lines] = alignColumns([shortHeads, ...rows.map(({ short }) => short)]).lines;
  const details = rows.map(({ long: [holder, repository, run, pid] }) => {
    return `  ${[`pid ${pid}`, holder, repository, run].filter((text) => text !== none).join(' · ')}`;
  });
  return [head, ...lines.flatMap((line, index) => [line, details[index] ?? ''])];
}

/** The cells of a slot: short ones, and those that may be long. */
interface Row {
  short: string[];
  long: string[];
}

function rowOf(slot: SlotView, state: string, now: Now): Row {
  const { id, kind, permits, numbers, under, alive, orphaned, label, process } = slot;
  const within = under === null ? '' : ` within ${cell(under, 20)}`;
  // A pid of another pid namespace means nothing in this one.
  const isElsewhere = process.boot === now.boot && process.namespace !== now.namespace;
  return {
    short: [
      cell(id, 20),
      kind,
      String(permits),
      cut(numbers.join(' ') || none, 20),
      `${alive ? state : orphaned ? 'orphaned' : 'dead'}${within}`,
      sinceText(slot, now),
    ],
    long: [
      cell(label.name, 50),
      cell(label.repository, 100),
      cell(label.runUrl, 200),
      `${process.pid}${isElsewhere ? ' (other container)' : ''}${leftText(process.session?.left)}`,
    ],
  };
}

function leftText(left: readonly Left[] = []): string {
  const named = left.map(({ pid, name }) => `${pid} ${cell(name, 30)}`);
  return named.length === 0 ? '' : `; still runs: ${cell(named.join(', '), 100)}`;
}

/** The local time since which a slot is held or waits, and for how long. */
function sinceText({ since, arrivedMono, process }: SlotView, { boot, wallMs, monoMs }: Now): string {
  // Monotonic times of an earlier boot cannot be compared with those of this one.
  const arrivedMs = process.boot === boot ? wallMs - (monoMs - arrivedMono) : Number.NaN;
  const startMs = since === null ? arrivedMs : Date.parse(since);
  if (Number.isNaN(startMs)) return none;
  const ageMs = Math.max(0, wallMs - startMs);
  // Sweden writes dates as ISO 8601 does.
  const [date, time] = new Date(startMs).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).split(' ');
  const age = formatDuration(Math.round(ageMs / 1000) * 1000);
  return `${ageMs < dayMs ? '' : `${date} `}${time} (${age})`;
}

function cell(text: string, max: number): string {
  const line = foreignText(text, Number.POSITIVE_INFINITY);
  // Nothing masks a terminal, so words may be cut.
  return (line.length <= max ? line : `${cut(line, max - 1).trimEnd()}…`) || none;
}
