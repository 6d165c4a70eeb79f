/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

declare const redacted: unique symbol;

/** Data that `redactTexts` returned: it may be printed and published. */
export type Redacted<T> = T & { readonly [redacted]: true };

/** Texts under these keys are codes, times and ids that programs read back. They stay, even if a secret looks like one. */
const keptKeys = new Set([
  ...['v', 'type', 'kind', 'status', 'runtime', 'cause', 'code', 'family', 'signal', 'streams', 'boot'],
  ...['sessionId', 'slotId', 'id', 'source', 'at', 'until', 'startedAt', 'updatedAt', 'startTime'],
]);

/** Returns a copy of plain data with its texts redacted, but for keys and the texts under `keptKeys`; once only. */
export function redactTexts<T>(data: T & { readonly [redacted]?: never }, redact: Redact): Redacted<T> {
  return walk(data, redact) as Redacted<T>;
}

function walk(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, keptKeys.has(key) && typeof item !== 'object' ? item : walk(item, redact)]),
  );
}
