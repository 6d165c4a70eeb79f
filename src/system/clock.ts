/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}
