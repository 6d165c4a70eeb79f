import { trimmed } from './formats.ts';

export const second = 1000;
export const minute = 60 * second;
const hour = 60 * minute;
const maxDuration = 500 * hour;

const allowed = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';

/** In milliseconds. */
export const duration = trimmed(parseDuration, allowed, (z) => z.number().min(0), suggestDuration);

/** In milliseconds; null for `0`, which means no limit. */
export const timeLimit = trimmed(
  (text) => {
    const ms = parseDuration(text);
    return ms === 0 ? null : ms;
  },
  allowed,
  (z) => z.number().positive().nullable(),
  suggestDuration,
);

/** In milliseconds each. */
export const durations = trimmed(
  parseDurations,
  `a list such as "10s, 30s, 2m", each item ${allowed}`,
  (z) => z.array(z.number().min(0)),
  suggestDurations,
);

function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [whole, h = 0, m = 0, s = 0, ms = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
  if (!whole) return undefined;
  const total = Number(h) * hour + Number(m) * minute + Number(s) * second + Number(ms);
  return total <= maxDuration ? total : undefined;
}

/** Commas or line breaks separate the items; a comma may also end a line. */
function parseDurations(text: string): number[] | undefined {
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const items = lines.filter((line) => line !== '').flatMap((line) => line.split(','));
  const parsed = items.map((item) => parseDuration(item.trim()));
  return parsed.length > 0 && parsed.every((ms) => ms !== undefined) ? parsed : undefined;
}

const units = [
  { text: 'h', ms: hour, names: /^(h|hrs?|hours?)$/ },
  { text: 'm', ms: minute, names: /^(m|mins?|minutes?)$/ },
  { text: 's', ms: second, names: /^(s|secs?|seconds?)$/ },
  { text: 'ms', ms: 1, names: /^(ms|msecs?|milliseconds?)$/ },
  { text: 'd', ms: 24 * hour, names: /^(d|days?)$/ },
];

/** `10`, `10 min`, `1.5h`, `1h 30m`. */
function suggestDuration(text: string): string[] {
  if (/^\d+$/.test(text)) return [`${text}m`, `${text}s`].filter(isDuration);
  const joined = text.replace(/\s/g, '');
  if (isDuration(joined)) return [joined];
  const [, number = '', name = ''] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(joined.toLowerCase()) ?? [];
  const unit = units.find(({ names }) => names.test(name));
  if (unit === undefined) return [];
  return [`${number}${unit.text}`, writeDuration(Number(number) * unit.ms)].filter(isDuration).slice(0, 1);
}

/** A number alone is one of seconds here, as in other actions. */
function suggestDurations(text: string): string[] {
  const items = text.split(/[\s,;]+/).filter((item) => item !== '');
  const meant = items.map((item) =>
    [item, ...(/^\d+$/.test(item) ? [`${item}s`] : suggestDuration(item))].find(isDuration),
  );
  return meant.length === 0 || meant.includes(undefined) ? [] : [meant.join(', ')];
}

function isDuration(text: string): boolean {
  return parseDuration(text) !== undefined;
}

function writeDuration(ms: number): string {
  let rest = Math.round(ms);
  const parts = units.slice(0, 4).map(({ text, ms: size }) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? '' : `${count}${text}`;
  });
  return parts.join('');
}
