import type { Request } from '../../session/request.ts';
import { cut, firstWords } from '../../text/plain-text.ts';
import { portableName } from '../../text/portable-name.ts';

/** The limit of a name in characters, without the suffixes. */
const maxLength = 200;

/** Returns how the names of a session's artifacts begin: unique per run, matrix cell and call. */
export function artifactBaseName(
  artifactName: string | null,
  { name, sessionId }: Pick<Request, 'name' | 'sessionId'>,
  job: string | undefined,
): string {
  if (artifactName !== null) return cut(portableName(artifactName), maxLength);
  const ofSession = slug(name);
  const ofJob = slug(job ?? '');
  // Most names begin with the job's.
  const isNamed = `${ofSession}-`.startsWith(`${ofJob}-`);
  return [ofSession, isNamed ? '' : ofJob, sessionId].filter((part) => part !== '').join('-');
}

/** Returns the name for one try to upload an artifact. Each try needs another: the service keeps the name of a failed one. */
export function artifactName(base: string, suffix: string, tryNumber: number): string {
  return `${base}-${suffix}${tryNumber === 1 ? '' : `-${tryNumber}`}`;
}

/** Returns "attempt 3" or "attempts 21 to 57". */
export function attemptsWord(attempts: readonly number[]): string {
  const [first, last] = [attempts[0], attempts.at(-1)];
  return first === last ? `attempt ${first}` : `attempts ${first} to ${last}`;
}

/** Whole words only: a part of a secret would show, because the runner masks only whole ones. */
function slug(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return firstWords(words.trim(), 40).replaceAll(' ', '-');
}
