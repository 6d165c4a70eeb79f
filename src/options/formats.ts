import type { StoredFormat } from './option.ts';

/** Text as it is, with all its white space: a script. */
export const anyText: StoredFormat<string> = { parse: (text) => text, allowed: 'a text', schema: (z) => z.string() };

export const trimmedText = trimmed(
  (text) => text,
  'a text',
  (z) => z.string(),
);

export const singleLine = trimmed(
  (text) => (text.includes('\n') ? undefined : text),
  'one line',
  (z) => z.string(),
);

/** One item per line, without blank lines and lines that start with `#`. */
export const lineList = trimmed(
  (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  'a list with one item per line',
  (z) => z.array(z.string()),
);

export const trueOrFalse = trimmed(parseBoolean, 'true or false', (z) => z.boolean());

/** From 0 to 1. */
export const fraction = trimmed(parseFraction, 'a number from 0 to 1 such as 0.1', (z) => z.number().min(0).max(1));

/** In bytes. */
export const byteSize = trimmed(
  parseSize,
  'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes',
  (z) => z.number().int().positive(),
  suggestSize,
);

export function wholeNumber(min: number, max: number): StoredFormat<number> {
  return trimmed(
    (text) => parseWholeNumber(text, min, max),
    `a whole number from ${min} to ${max}`,
    // Another version of the action may allow more.
    (z) => z.number().int().min(min),
  );
}

/** The signals that ask a process to end, and that it can handle; with or without `SIG`. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const;

export const signalName = trimmed(
  (text) => stopSignals.find((name) => name === text || name === `SIG${text}`),
  `one of ${stopSignals.join(', ')}`,
  (z) => z.enum(stopSignals),
);

export function choice<const T extends string>(...values: [T, ...T[]]): StoredFormat<T> {
  return trimmed(
    (text) => values.find((value) => value === text),
    `one of ${values.join(', ')}`,
    (z) => z.enum(values),
  );
}

/** A format for which the white space around a text means nothing. */
export function trimmed<T>(
  parse: (text: string) => T | undefined,
  allowed: string,
  schema: StoredFormat<T>['schema'],
  suggest: (text: string) => string[] = () => [],
): StoredFormat<T> {
  return { parse: (text) => parse(text.trim()), allowed, schema, suggest: (text) => suggest(text.trim()) };
}

export function parseWholeNumber(text: string, min: number, max: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

function parseFraction(text: string): number | undefined {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return number >= 0 && number <= 1 ? number : undefined;
}

/** A boolean of YAML 1.2's core schema, as everywhere on GitHub. */
function parseBoolean(text: string): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}

const bytesPer: Readonly<Record<string, number>> = {
  '': 1,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

function parseSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([KMG]i?B)?$/.exec(text) ?? [];
  const bytes = Number(digits) * (bytesPer[unit] ?? Number.NaN);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** `500M`, `10 mb`. */
function suggestSize(text: string): string[] {
  const [, digits = '', prefix = '', rest] = /^(\d+)\s*([kmg])(i?b)?$/i.exec(text) ?? [];
  const unit = `${prefix.toUpperCase()}${rest?.length === 1 ? 'B' : 'iB'}`;
  return parseSize(digits + unit) === undefined ? [] : [digits + unit];
}
