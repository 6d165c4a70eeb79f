import { RegistryError } from '../registry.ts';
import type { Limits, Slot } from '../slot.ts';
import { InvalidColumn, parseLimits, parseSlot, type Row } from './parse-row.ts';
import { type DatabaseSync, type SQLInputValue, statement } from './sqlite.ts';

const columns = [
  'id',
  'pool',
  'kind',
  'permits',
  'phase',
  'numbers',
  'under',
  'limits',
  'process',
  'label',
  'beat_mono',
  'arrived_mono',
  'prepared_mono',
  'since',
] as const;

type Column = (typeof columns)[number];

const select = `SELECT ${columns.join(', ')} FROM slots`;

/** Returns the slots of a pool, or of all pools, the oldest request first. @throws RegistryError for an invalid row */
export function readSlots(db: DatabaseSync, path: string, pool?: string): Slot[] {
  const rows =
    pool === undefined
      ? statement(db, `${select} ORDER BY pool, arrived_mono`).all()
      : statement(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
  return rows.map((row) => slotOf(row, path));
}

/** Like `readSlots`, without the requests in the queue. */
export function readHolders(db: DatabaseSync, path: string, pool: string): Slot[] {
  const rows = statement(db, `${select} WHERE pool = ? AND phase <> 'waiting' ORDER BY arrived_mono`).all(pool);
  return rows.map((row) => slotOf(row, path));
}

/** Returns a slot; undefined if there is none with this id. @throws RegistryError for an invalid row */
export function readSlot(db: DatabaseSync, path: string, id: string): Slot | undefined {
  const row = statement(db, `${select} WHERE id = ?`).get(id);
  return row && slotOf(row, path);
}

/** Returns whether a request of the pool stands in line. */
export function hasQueue(db: DatabaseSync, pool: string): boolean {
  return statement(db, "SELECT 1 FROM slots WHERE pool = ? AND phase = 'waiting' LIMIT 1").get(pool) !== undefined;
}

export function poolOf(db: DatabaseSync, id: string): string | undefined {
  const row = statement(db, 'SELECT pool FROM slots WHERE id = ?').get(id);
  return row === undefined ? undefined : String(row.pool);
}

/** Stores the difference between two states of a pool: only rows that changed are written. */
export function writeSlots(db: DatabaseSync, before: readonly Slot[], after: readonly Slot[]): void {
  const old = new Set(before);
  const kept = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!kept.has(id)) statement(db, 'DELETE FROM slots WHERE id = ?').run(id);
  const changed = after.filter((slot) => !old.has(slot));
  if (changed.length === 0) return;
  // Not REPLACE, which would empty the columns that a later version may have added.
  const update = columns.slice(1).map((name) => `${name} = excluded.${name}`);
  const insert = statement(
    db,
    `INSERT INTO slots (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`,
  );
  for (const slot of changed) {
    const row = rowOf(slot);
    insert.run(...columns.map((name) => row[name]));
  }
}

/** What a slot becomes, and from which phases. */
export interface Advance extends Pick<Slot, 'phase' | 'process' | 'heartbeatMono'> {
  from: readonly Slot['phase'][];
  /** One that was reserved before has had its time. */
  preparedAfterMono: number;
}

/** Moves a slot to its next phase in one statement. Returns undefined if it is in none of those phases. */
export function advanceSlot(db: DatabaseSync, path: string, id: string, advance: Advance): Slot | undefined {
  const { from, preparedAfterMono, phase, process, heartbeatMono } = advance;
  const update = `UPDATE slots SET phase = ?, process = ?, beat_mono = ?
    WHERE id = ? AND phase IN (SELECT value FROM json_each(?)) AND prepared_mono >= ? RETURNING ${columns.join(', ')}`;
  const values = [phase, JSON.stringify(process), heartbeatMono, id, JSON.stringify(from), preparedAfterMono];
  // Not `get`, which stops before the statement has ended, and with it the transaction.
  const [row] = statement(db, update).all(...values);
  return row && slotOf(row, path);
}

/** Returns the machine owner's limits, by pool. @throws RegistryError for an invalid row */
export function readMachineLimits(db: DatabaseSync, path: string): Map<string, Limits> {
  const rows = statement(db, 'SELECT name, limits FROM pools ORDER BY name').all();
  return new Map(rows.map((row) => parsed(row, path, `pool ${row.name}`, parseLimits)));
}

export function writeMachineLimits(db: DatabaseSync, limits: Readonly<Record<string, Limits>>): void {
  const others = 'DELETE FROM pools WHERE name NOT IN (SELECT value FROM json_each(?))';
  statement(db, others).run(JSON.stringify(Object.keys(limits)));
  const insert = statement(
    db,
    'INSERT INTO pools (name, limits) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET limits = excluded.limits',
  );
  for (const [name, value] of Object.entries(limits)) insert.run(name, JSON.stringify(value));
}

function rowOf({ heartbeatMono, arrivedMono, preparedMono, ...slot }: Slot): Record<Column, SQLInputValue> {
  return {
    ...slot,
    numbers: JSON.stringify(slot.numbers),
    limits: JSON.stringify(slot.limits),
    process: JSON.stringify(slot.process),
    label: JSON.stringify(slot.label),
    beat_mono: heartbeatMono,
    arrived_mono: arrivedMono,
    prepared_mono: preparedMono,
  };
}

function slotOf(row: Row, path: string): Slot {
  return parsed(row, path, `slot ${row.id}`, parseSlot);
}

function parsed<T>(row: Row, path: string, what: string, parse: (row: Row) => T): T {
  try {
    return parse(row);
  } catch (error) {
    if (!(error instanceof InvalidColumn)) throw error;
    throw new RegistryError(
      `The registry ${path} is damaged: ${what} is not valid (its column ${error.message}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`,
      { cause: error, isBroken: true },
    );
  }
}
