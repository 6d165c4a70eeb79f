import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text that `npm run docs` writes into the repository. */
export interface Generated {
  /** Relative to the root of the repository, with slashes. */
  file: string;
  /** The part between `<!-- section:start -->` and `<!-- section:end -->`; without it the text is the whole file. */
  section?: string;
  text: string;
}

/** Returns the new content of each file that is not up to date. @throws Error for a section whose markers are missing */
export function outdatedFiles(root: string, parts: readonly Generated[]): Map<string, string> {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const { file, section, text } of parts) {
    const path = join(root, file);
    const content = after.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    if (!before.has(file)) before.set(file, content);
    after.set(file, section === undefined ? text : withSection(content, section, text, file));
  }
  return new Map([...after].filter(([file, content]) => content !== before.get(file)));
}

/** Puts `text` on lines of its own between the markers of a section. */
function withSection(content: string, section: string, text: string, file: string): string {
  const start = `<!-- ${section}:start -->\n`;
  const end = `<!-- ${section}:end -->\n`;
  const [head, rest, ...more] = content.split(start);
  const [old, tail, ...others] = rest?.split(end) ?? [];
  if (head === undefined || old === undefined || tail === undefined || more.length > 0 || others.length > 0)
    throw new Error(`${file} must have one line ${start.trim()} and, after it, one line ${end.trim()}`);
  return `${head}${start}${text.trimEnd()}\n${end}${tail}`;
}
