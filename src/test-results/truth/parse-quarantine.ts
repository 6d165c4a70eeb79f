import { z } from 'zod';
import { parseYaml } from '../../text/yaml.ts';
import type { QuarantineEntry } from './quarantine.ts';

const maxEntries = 1_000;

const entrySchema = z.strictObject({
  /** The id of a test, or a pattern in which `*` stands for anything. */
  test: z.string().min(1).max(20_000),
  /** The last day on which it holds, in UTC. */
  until: z.iso.date(),
  issue: z
    .union([z.string().max(500), z.int()])
    .transform(String)
    .optional(),
  reason: z.string().max(500).optional(),
});

/** Parses the quarantine's file. With problems, which are sentences, the entries are of no use. */
export async function parseQuarantine(text: string): Promise<{ entries: QuarantineEntry[]; problems: string[] }> {
  const { content, problems, excerpt } = await parseYaml(text);
  if (problems.length > 0) return { entries: [], problems: problems.map((problem) => problem + excerpt) };
  if (content === null) return { entries: [], problems: [] };
  if (!Array.isArray(content)) return { entries: [], problems: ['it is not a list of entries with test and until'] };
  if (content.length > maxEntries)
    return { entries: [], problems: [`it has ${content.length} entries, more than ${maxEntries}`] };
  const entries: QuarantineEntry[] = [];
  for (const [index, item] of content.entries()) {
    const parsed = entrySchema.safeParse(item);
    if (parsed.success) entries.push(parsed.data);
    else
      for (const { path, message } of parsed.error.issues)
        problems.push(`entry ${index + 1}${path.length === 0 ? '' : `, ${path.join('.')}`}: ${message}`);
  }
  return { entries, problems };
}
