/** Returns "2 of 3", or "2" where attempts have no limit (null), as in a followed session. */
export function nthAttempt(attempt: number, maxAttempts: number | null): string {
  return maxAttempts === null ? `${attempt}` : `${attempt} of ${maxAttempts}`;
}
