import { z } from 'zod';
import { RegistryError } from '../registry.ts';
import { type Limits, limitsSchema, type Slot, slotSchema } from '../slot.ts';
import { type DatabaseSync, type SQLInputValue, statement } from './sqlite.ts';

// Rows are validated: another process wrote them, perhaps of another version.

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

const { numbers, limits, process, label } = slotSchema.shape;

/** Objects are loose, so that fields of a later version survive when the row is written again. */
const rowSchema = z
  .object({
    ...slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(z.looseObject(limits.shape)),
    process: json.pipe(z.looseObject(process.shape)),
    label: json.pipe(z.looseObject(label.shape)),
    beat_mono: slotSchema.shape.heartbeatMono,
    arrived_mono: slotSchema.shape.arrivedMono,
    prepared_mono: slotSchema.shape.preparedMono,
  })
  .transform(({ beat_mono: heartbeatMono, arrived_mono: arrivedMono, prepared_mono: preparedMono, ...rest }): Slot => {
    return { ...rest, heartbeatMono, arrivedMono, preparedMono };
  });

const poolSchema = z.object({ name: z.string(), limits: json.pipe(limitsSchema) });

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

/** Returns the slots of a pool, or of all pools, the oldest request first. @throws RegistryError for an invalid row */
export function readSlots(db: DatabaseSync, path: string, pool?: string): Slot[] {
  const select = `SELECT ${columns.join(', ')} FROM slots`;
  const rows =
    pool === undefined
      ? statement(db, `${select} ORDER BY pool, arrived_mono`).all()
      : statement(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
  const before = lastRead.get(db);
  const now = new Map(
    rows.map((row) => {
      const old = before?.get(String(row.id));
      const isUnchanged = old !== undefined && columns.every((name) => old.row[name] === row[name]);
      return [String(row.id), isUnchanged ? old : { row, slot: parseRow(rowSchema, row, path, `slot ${row.id}`) }];
    }),
  );
  lastRead.set(db, now);
  return [...now.values()].map(({ slot }) => slot);
}

/** Most slots do not change between two transactions and need not be parsed again. */
const lastRead = new WeakMap<DatabaseSync, Map<string, { row: Record<string, unknown>; slot: Slot }>>();

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

/** Returns the machine owner's limits, by pool. @throws RegistryError for an invalid row */
export function readMachineLimits(db: DatabaseSync, path: string): Map<string, Limits> {
  const rows = statement(db, 'SELECT name, limits FROM pools ORDER BY name').all();
  return new Map(
    rows.map((row) => {
      const pool = parseRow(poolSchema, row, path, `pool ${row.name}`);
      return [pool.name, pool.limits];
    }),
  );
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

function parseRow<Schema extends z.ZodType>(
  schema: Schema,
  row: unknown,
  path: string,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new RegistryError(
    `The registry ${path} is damaged: ${what} is not valid (${z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`,
    { isBroken: true },
  );
}
