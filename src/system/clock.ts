/** Milliseconds of the system-wide monotonic clock: comparable between processes of one boot, deaf to clock changes. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}
