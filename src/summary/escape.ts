import { firstWords, oneLine, plainText } from '../text/plain-text.ts';

// Text from inputs or output is hostile here, and it may hold a secret. The runner masks secrets in the summary as they are
// and escaped as XML. So a text either stays as it is (in a code span) or is escaped exactly as XML: a backslash or an
// entity before single characters would carry a secret past the mask.

// Text that means nothing to Markdown, in any place of a line. Most texts match the first: V8 takes 3 ms to compile the second.
const harmlessAscii = /^(?:[A-Za-z0-9 ,.()%'"/:;+=?!…–—·-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$/;
const harmless =
  /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()%'"/:;+=?!…–—·-]|\u200d|\ufe0f|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
// Text that would become a link or an emoji.
const active = /:\/\/|www\.|:[a-z+-][\w+-]*:/i;

/** Returns untrusted text as inline Markdown: as it is when that is safe, otherwise as a code span. */
export function inlineText(text: string, max = 300): string {
  const line = oneLine(text, max);
  return (harmlessAscii.test(line) || harmless.test(line)) && !active.test(line) ? line : codeSpan(line);
}

/** Returns untrusted text as a code span; in a table it still needs `tableCell`. */
export function codeSpan(text: string, max = 300): string {
  const line = oneLine(text, max);
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Makes inline Markdown fit for a table cell. Parsers disagree about a backslash before `\|`, so a space parts them. */
export function tableCell(markdown: string): string {
  return markdown
    .replaceAll('\n', ' ')
    .replace(/\\+(?=\|)/g, '$& ')
    .replaceAll('|', '\\|');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Escapes text inside HTML, such as `<pre>`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Returns untrusted text as code inside HTML, such as `<summary>`. */
export function htmlCode(text: string, max = 300): string {
  const line = oneLine(text, max);
  return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}

/** Returns a link with untrusted text; only the text when the address is not a web address. */
export function link(text: string, url: string | null): string {
  const label = inlineText(text, 150);
  const address = url === null ? undefined : webAddress(url);
  return address === undefined || label === '' ? label : `[${label}](${address})`;
}

function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !['https:', 'http:'].includes(parsed.protocol) || url.length > 2000) return undefined;
  const encode = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return parsed.href.replace(/[^\w.~!$&+,/:=?@#%-]/g, encode).replaceAll('&', '&amp;');
}

/**
 * Reduces a text to the few characters that are safe in a Mermaid gantt, where a label ends at `:`, `#` and `;` begin
 * comments, `%%` a directive, a comma parts fields, and quotes and brackets are read as HTML. The caller must put a word of
 * its own before it: a label that begins with `click` or `section` is a statement.
 */
export function mermaidText(text: string, max = 60): string {
  const safe = plainText(text).replace(/[^\p{L}\p{M}\p{N}.()+/·-]+/gu, ' ');
  return firstWords(safe.trim(), max);
}
