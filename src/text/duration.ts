const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Formats a duration for people: `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`. At most two units, rounded. */
export function formatDuration(ms: number): string {
  const duration = Number.isFinite(ms) ? Math.max(0, ms) : 0;
  if (duration === 0) return '0 s';
  if (duration < 99.5) return `${Math.max(1, Math.round(duration))} ms`;
  if (duration < 9_950) return `${Math.round(duration / 100) / 10} s`;
  if (duration < minute - second / 2) return `${Math.round(duration / second)} s`;
  if (duration < hour - second / 2) return pair(Math.round(duration / second), 'min', 's');
  return pair(Math.round(duration / minute), 'h', 'min');
}

function pair(smallUnits: number, large: string, small: string): string {
  const rest = smallUnits % 60;
  const whole = `${Math.floor(smallUnits / 60)} ${large}`;
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${small}`;
}
