import { z } from 'zod';
import { errorMessage, ifExists } from '../system/errors.ts';
import { maxSmallBytes, readOwn } from '../system/own-file.ts';

/** A file that exists and does not have the content that it must have. */
export class MalformedFileError extends Error {
  override name = 'MalformedFileError';
}

/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
export function readJsonFile<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
  const text = ifExists(() => readOwn(path, maxSmallBytes).toString());
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MalformedFileError(`${path} is not JSON: ${errorMessage(error)}`, { cause: error });
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new MalformedFileError(`${path} is not valid: ${z.prettifyError(result.error)}`);
  return result.data;
}
