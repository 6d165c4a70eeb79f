import type { ProcessIdentity } from '../../system/process-identity.ts';
import { parseJson } from '../../text/json.ts';
import type { HeldSession, HolderProcess, Label, Left, Limits, Phase, Slot, SlotKind } from '../slot.ts';

// Another process wrote the rows, perhaps of another version: fields that are not known are kept. These checks are written by
// hand, because rows are read in the middle of a hand-over: zod takes 20 ms for the first row of a process, and ten times as
// long for each other.

export type Row = Readonly<Record<string, unknown>>;

type Check = (value: unknown) => boolean;
type Is<T> = (value: unknown) => value is T;

/** The message is the name of the column. */
export class InvalidColumn extends Error {
  override name = 'InvalidColumn';
}

const isText = (value: unknown) => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isCount = (value: unknown): value is number => isInteger(value) && value >= 0;
const isPositive = (value: unknown): value is number => isInteger(value) && value > 0;

const limitsIn = documentOf(
  recordOf<Limits>({ enabled: isBoolean, visible: isCount, background: isCount, total: isCount }),
);
const labelIn = documentOf(recordOf<Label>({ name: isText, repository: isText, runUrl: isText }));
const identity = { pid: isInteger, startTime: isText };
const isSession = recordOf<HeldSession>({
  mark: (value) => isText(value) && /^[\w.:-]{8,}\/$/.test(value),
  groups: listOf(recordOf<ProcessIdentity>(identity)),
  left: missingOr(listOf(recordOf<Left>({ ...identity, name: isText, reason: isText }))),
});
const processIn = documentOf(
  recordOf<HolderProcess>({
    ...identity,
    boot: isText,
    namespace: isText,
    guard: missingOr(recordOf<ProcessIdentity>(identity)),
    session: missingOr(isSession),
    released: missingOr(isBoolean),
  }),
);
const numbersIn = documentOf(listOf(isCount));
const isKind = oneOf<SlotKind>('visible', 'background');
const isPhase = oneOf<Phase>('waiting', 'prepared', 'finalized', 'bound');
const isTextOrNull = nullOr(isText);
const isNumberOrNull = nullOr(isNumber);

/** @throws InvalidColumn */
export function parseSlot(row: Row): Slot {
  return {
    id: column(row, 'id', isText),
    pool: column(row, 'pool', isText),
    kind: column(row, 'kind', isKind),
    permits: column(row, 'permits', isPositive),
    phase: column(row, 'phase', isPhase),
    numbers: numbersIn(row, 'numbers'),
    under: column(row, 'under', isTextOrNull),
    limits: limitsIn(row, 'limits'),
    process: processIn(row, 'process'),
    label: labelIn(row, 'label'),
    heartbeatMono: column(row, 'beat_mono', isNumber),
    arrivedMono: column(row, 'arrived_mono', isNumber),
    preparedMono: column(row, 'prepared_mono', isNumberOrNull),
    since: column(row, 'since', isTextOrNull),
  };
}

/** @throws InvalidColumn */
export function parseLimits(row: Row): [pool: string, limits: Limits] {
  return [column(row, 'name', isText), limitsIn(row, 'limits')];
}

function column<T>(row: Row, name: string, is: Is<T>): T {
  const value = row[name];
  if (!is(value)) throw new InvalidColumn(name);
  return value;
}

/** The same texts come again and again: a row changes its phase, and seldom what it says of its process. */
const maxKnown = 500;

/** Returns a reader of a column that contains JSON. Equal texts may yield the same object. */
function documentOf<T>(is: Is<T>): (row: Row, name: string) => T {
  const known = new Map<string, T>();
  return (row, name) => {
    const text = column(row, name, isText);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parseJson(text);
    if (!is(value)) throw new InvalidColumn(name);
    if (known.size >= maxKnown) known.clear();
    known.set(text, value);
    return value;
  };
}

function recordOf<T>(fields: Record<keyof T, Check>): Is<T> {
  const checks = Object.entries<Check>(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const found = new Map(Object.entries(value));
    return checks.every(([name, check]) => check(found.get(name)));
  };
}

function listOf<T>(is: Is<T>): Is<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every((item) => is(item));
}

function oneOf<T extends string>(...values: T[]): Is<T> {
  return (value): value is T => values.some((one) => one === value);
}

function nullOr<T>(is: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || is(value);
}

function missingOr(check: Check): Check {
  return (value) => value === undefined || check(value);
}
