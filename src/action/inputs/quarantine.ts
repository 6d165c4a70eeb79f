import { closeSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../../options/configuration-error.ts';
import { errorMessage } from '../../system/errors.ts';
import { readBytes } from '../../system/read-file.ts';
import { openRegular } from '../../system/regular-file.ts';
import { parseQuarantine } from '../../test-results/truth/parse-quarantine.ts';
import type { QuarantineEntry } from '../../test-results/truth/quarantine.ts';
import { formatBytes } from '../../text/bytes.ts';
import { quote } from '../../text/quote.ts';

const maxBytes = 1024 ** 2;

/**
 * Reads the file of the input `quarantine`, whose path is relative to the workspace.
 * @throws ConfigurationError with every problem
 */
export async function readQuarantine(path: string): Promise<QuarantineEntry[]> {
  // The errors below name the path as it is.
  if (/\p{Cc}/u.test(path))
    throw new ConfigurationError([`${quote(path)} is not a path: it has line breaks or control characters`]);
  const { GITHUB_WORKSPACE: workspace = process.cwd() } = process.env;
  const { entries, problems } = await parseQuarantine(read(path, resolve(workspace, path)));
  if (problems.length > 0) throw new ConfigurationError(problems.map((problem) => `${path}: ${problem}`));
  return entries;
}

function read(path: string, file: string): string {
  try {
    const { fd, stats } = openRegular(file);
    try {
      if (stats.size > maxBytes)
        throw new ConfigurationError([`${path} has ${formatBytes(stats.size)}, more than ${formatBytes(maxBytes)}`]);
      return readBytes(fd, 0, stats.size).toString('utf8');
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError([`${path} cannot be read: ${errorMessage(error)}`], { cause: error });
  }
}
