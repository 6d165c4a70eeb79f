import { errorMessage, ifReachable } from '../system/errors.ts';
import { ReplacedFileError } from '../system/own-file.ts';
import { MalformedFileError, readRawJson } from './raw-json.ts';
import type { StopRequest } from './stop-request.ts';
import { parseStopRequest } from './stop-request-parser.ts';

/** Why a session has to stop: it was asked to, or nobody can read whether it was. */
type StopReason = Pick<StopRequest, 'detail'> & { cause: StopRequest['cause'] | 'file_replaced' };

/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
export function readStopRequest(path: string): StopReason | undefined {
  try {
    return ifReachable(() => read(path));
  } catch (error) {
    if (error instanceof ReplacedFileError) return { cause: 'file_replaced', detail: error.message };
    return { cause: 'stopped', detail: `a stop was requested (${errorMessage(error)})` };
  }
}

function read(path: string): StopRequest | undefined {
  const value = readRawJson(path);
  if (value === undefined) return undefined;
  const request = parseStopRequest(value);
  if (request === undefined) throw new MalformedFileError(`${path} is not a request to stop`);
  return request;
}
