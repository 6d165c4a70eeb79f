import { z } from 'zod';
import { MalformedFileError, readRawJson } from './raw-json.ts';

/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
export function readJsonFile<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
  const value = readRawJson(path);
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw new MalformedFileError(`${path} is not valid: ${z.prettifyError(result.error)}`);
  return result.data;
}
