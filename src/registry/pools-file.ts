import { closeSync } from 'node:fs';
import { z } from 'zod';
import { errorMessage, ifExists } from '../system/errors.ts';
import { readBytes } from '../system/read-file.ts';
import { openRegular, RefusedFileError } from '../system/regular-file.ts';
import { parseYaml } from '../text/yaml.ts';
import { poolsFile } from './folder.ts';
import { defaultLimits } from './limits.ts';
import { type MachineLimits, RegistryError } from './registry.ts';

const limit = z.int('must be a whole number, 0 or more').min(0, 'must be a whole number, 0 or more');

/** `pools.yml`. */
export const poolsSchema = z.strictObject({
  pools: z.record(
    z.string(),
    z.strictObject({
      enabled: z.boolean('must be true or false').default(defaultLimits.enabled),
      visible: limit.default(defaultLimits.visible),
      background: limit.default(defaultLimits.background),
      total: limit.default(defaultLimits.total),
    }),
  ),
});

const maxBytes = 1024 ** 2;

/**
 * Returns the machine owner's limits; none if there is no file.
 * @throws RegistryError that names the file and everything wrong in it
 */
export async function readPoolsFile(folder: string): Promise<MachineLimits> {
  const path = poolsFile(folder);
  let text: string | undefined;
  try {
    text = ifExists(() => readText(path));
  } catch (error) {
    const why = error instanceof RefusedFileError ? `it ${error.message}` : errorMessage(error);
    throw new RegistryError(`${path} cannot be read: ${why}`, { cause: error });
  }
  if (text === undefined) return {};
  const { content, problems } = await parseYaml(text);
  const parsed = problems.length > 0 ? undefined : poolsSchema.safeParse(content ?? { pools: {} });
  if (parsed?.success) return parsed.data.pools;
  for (const { path: where, message } of parsed?.error?.issues ?? [])
    problems.push(`${where.join('.') || 'the file'}: ${message}`);
  throw new RegistryError(`${path} is not valid: ${problems.join('; ')}. The format is described in docs/slots.md.`);
}

/** Who may write to the registry's folder may own it: a shared registry has several users. @throws RefusedFileError */
function readText(path: string): string {
  const { fd, stats } = openRegular(path);
  try {
    if (stats.size > maxBytes) throw new RefusedFileError(`has ${stats.size} bytes, more than ${maxBytes}`);
    return readBytes(fd, 0, stats.size).toString();
  } finally {
    closeSync(fd);
  }
}
