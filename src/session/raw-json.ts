import { errorMessage, ifExists } from '../system/errors.ts';
import { maxSmallBytes, readOwn } from '../system/own-file.ts';

/** A file that exists and does not have the content that it must have. */
export class MalformedFileError extends Error {
  override name = 'MalformedFileError';
}

/**
 * Reads a JSON file, whatever it says. Returns undefined when it does not exist.
 * @throws MalformedFileError when it is not JSON, ReplacedFileError
 */
export function readRawJson(path: string): unknown {
  const text = ifExists(() => readOwn(path, maxSmallBytes).toString());
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MalformedFileError(`${path} is not JSON: ${errorMessage(error)}`, { cause: error });
  }
}
