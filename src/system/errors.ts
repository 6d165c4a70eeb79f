/** Returns the message of a thrown value, whatever it is. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns the code of a system error (`ENOENT`, `ESRCH`, …); undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const unreachable: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);

/** Returns whether opening failed because the file, or a folder above it, is not there or was closed to this process. */
export function isUnreachable(error: unknown): boolean {
  return unreachable.has(errorCode(error) ?? '');
}
