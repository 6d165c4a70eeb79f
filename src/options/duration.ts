import { z } from 'zod';
import { trimmed } from './formats.ts';

export const second = 1000;
export const minute = 60 * second;
const hour = 60 * minute;
const maxDuration = 500 * hour;

const allowed = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';

/** In milliseconds. */
export const duration = trimmed(parseDuration, allowed, z.number().min(0));

/** In milliseconds; null for `0`, which means no limit. */
export const timeLimit = trimmed(
  (text) => {
    const ms = parseDuration(text);
    return ms === 0 ? null : ms;
  },
  allowed,
  z.number().positive().nullable(),
);

/** In milliseconds each. */
export const durations = trimmed(
  parseDurations,
  `a list such as "10s, 30s, 2m", each item ${allowed}`,
  z.array(z.number().min(0)),
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
