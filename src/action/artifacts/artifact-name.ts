import type { Request } from '../../session/request.ts';
import { cut } from '../../text/plain-text.ts';
import { portableName } from '../../text/portable-name.ts';

/** So long may a name get, with the suffixes. */
const maxLength = 200;

/** What all artifacts of a session are called, before the attempt's number: unique per run, matrix cell and call. */
export function artifactBaseName(
  artifactName: string | null,
  { name, sessionId }: Pick<Request, 'name' | 'sessionId'>,
  job: string | undefined,
): string {
  if (artifactName !== null) return cut(portableName(artifactName), maxLength);
  return [slug(name), slug(job ?? ''), sessionId].filter((part) => part !== '').join('-');
}

/** The name under which an upload is tried; a failed one burns its name on the service's side. */
export function artifactName(base: string, attempt: number, tryNumber: number): string {
  return `${base}-attempt-${attempt}${tryNumber === 1 ? '' : `-${tryNumber}`}`;
}

function slug(text: string): string {
  return cut(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), 40).replace(/^-+|-+$/g, '');
}
