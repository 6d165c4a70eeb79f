const units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** Formats a size for people: `512 B`, `1.4 MiB`, `20 GiB`. */
export function formatBytes(bytes: number): string {
  const size = Number.isFinite(bytes) ? Math.max(0, Math.round(bytes)) : 0;
  if (size < 1024) return `${size} B`;
  let value = size / 1024;
  let unit = 0;
  while (rounded(value) >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${rounded(value)} ${units[unit]}`;
}

function rounded(value: number): number {
  return value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
}
