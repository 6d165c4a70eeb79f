/** Returns the message of a thrown value, whatever it is. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns the code of a system error (`ENOENT`, `ESRCH`, …); undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Returns the result of reading a file or folder, or undefined if it does not exist. */
export function ifExists<T>(read: () => T): T | undefined {
  return unless((error) => errorCode(error) === 'ENOENT', read);
}

/** Does the same also where the file, or a folder above it, was closed to this process. */
export function ifReachable<T>(read: () => T): T | undefined {
  return unless((error) => unreachable.has(errorCode(error) ?? ''), read);
}

const unreachable: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);

function unless<T>(isExpected: (error: unknown) => boolean, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isExpected(error)) return undefined;
    throw error;
  }
}
