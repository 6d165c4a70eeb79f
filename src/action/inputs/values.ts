/** Readers of the values that inputs hold. Each gives undefined for what is not clearly meant: no guesses. */

const msPer = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;
const maxDurationMs = 500 * msPer.h;

const bytesPer = {
  '': 1,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
} as const;

/** Milliseconds of `500ms`, `30s`, `20m`, `1h30m`, `0`. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [whole, h, m, s, ms] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
  if (!whole) return undefined;
  const total = toNumber(h) * msPer.h + toNumber(m) * msPer.m + toNumber(s) * msPer.s + toNumber(ms) * msPer.ms;
  return total <= maxDurationMs ? total : undefined;
}

/** A limit in milliseconds, or null for none: `0`. */
export function parseTimeLimit(text: string): number | null | undefined {
  const duration = parseDuration(text);
  return duration === 0 ? null : duration;
}

/** Durations with commas or line breaks between them; at least one. */
export function parseDurations(text: string): number[] | undefined {
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const items = lines.filter((line) => line !== '').flatMap((line) => line.split(','));
  const durations = items.map((item) => parseDuration(item.trim()));
  return durations.length > 0 && durations.every((duration) => duration !== undefined) ? durations : undefined;
}

/** Bytes of `2GiB`, `500MiB`, `64KiB`, `10MB`, `4096`; more than none. */
export function parseSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([KMG]i?B)?$/.exec(text) ?? [];
  const bytes = toNumber(digits) * bytesPer[unit as keyof typeof bytesPer];
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

export function parseWholeNumber(text: string, min: number, max: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

/** A number from 0 to 1. */
export function parsePart(text: string): number | undefined {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return number >= 0 && number <= 1 ? number : undefined;
}

/** A boolean of YAML 1.2's core schema, as GitHub has them. */
export function parseBoolean(text: string): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}

/** The lines of a list; blank ones and comments are none. */
export function parseLineList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** One line of text for people, without control characters; they could pass for something else in a log. */
export function parseLabel(text: string, maxLength: number): string | undefined {
  const label = toLabel(text);
  const isOneLine = !/[\r\n]/.test(text);
  return isOneLine && label !== '' && [...label].length <= maxLength ? label : undefined;
}

/** What a script is called when nobody named it: its first line that does something, cut. */
export function labelOfScript(script: string, maxLength: number): string {
  const lines = script
    .split(/[\r\n]/)
    .map(toLabel)
    .filter((line) => line !== '');
  const label = lines.find((line) => !line.startsWith('#')) ?? lines[0] ?? 'script';
  const characters = [...label];
  return characters.length <= maxLength
    ? label
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}

function toLabel(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}

function toNumber(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits);
}
