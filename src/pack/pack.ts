import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { redactFile } from '../redact/redact-file.ts';
import { Redaction } from '../redact/redaction.ts';
import type { RedactionReport } from '../session/redaction-report.ts';
import { errorMessage } from '../system/errors.ts';
import type { PackAnswer, PackRequest } from './protocol.ts';
import { UniqueNames } from './unique-names.ts';

/**
 * Makes redacted copies of files, which may leave the machine. The copies are for their owner only.
 * @param redaction of the secrets of the request
 * @throws when a file cannot be copied, for example on a full disk; then it removes the target
 */
export async function pack(
  { secrets, logs, files, target }: PackRequest,
  redaction = new Redaction(secrets),
): Promise<{ files: string[]; redacted: RedactionReport }> {
  const { patterns } = await redaction.withMasksFrom(logs);
  const redacted: RedactionReport = { values: 0, kinds: {}, leftOut: [] };
  const copies: string[] = [];
  const names = new UniqueNames();
  await rm(target, { recursive: true, force: true });
  try {
    for (const { from, to, kind } of files) {
      // Names leave the machine, too, so they are redacted; and the artifact service refuses asterisks.
      const name = names.take(patterns.text(to).replaceAll('***', '___'));
      const path = join(target, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const { found, leftOut } = await redactFile(from, path, patterns, kind);
      redacted.values += found.values;
      for (const [format, count] of Object.entries(found.kinds))
        redacted.kinds[format] = (redacted.kinds[format] ?? 0) + count;
      if (leftOut) redacted.leftOut.push(name);
      else copies.push(path);
    }
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw error;
  }
  return { files: copies, redacted };
}

/** Does the same, but never rejects. */
export async function packAnswer(request: PackRequest, redaction?: Redaction): Promise<PackAnswer> {
  try {
    return { ok: true, ...(await pack(request, redaction)) };
  } catch (error) {
    return { ok: false, error: errorMessage(error) };
  }
}
