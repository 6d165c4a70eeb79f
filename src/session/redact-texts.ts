/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

declare const redacted: unique symbol;

/** Data that `redactTexts` made: it may be printed and published. */
export type Redacted<T> = T & { readonly [redacted]: true };

/** What stands under these keys is a word, a time or an id of ours, which others read back; a secret may look like one. */
const ours = new Set([
  ...['v', 'type', 'kind', 'status', 'runtime', 'cause', 'code', 'family', 'signal', 'streams', 'boot'],
  ...['sessionId', 'slotId', 'id', 'source', 'at', 'until', 'startedAt', 'updatedAt', 'startTime'],
]);

/** Returns a copy of plain data in which every text that is not ours is redacted, keys excepted; once only. */
export function redactTexts<T>(data: T & { readonly [redacted]?: never }, redact: Redact): Redacted<T> {
  return walk(data, redact) as Redacted<T>;
}

function walk(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, ours.has(key) && !isData(item) ? item : walk(item, redact)]),
  );
}

function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
