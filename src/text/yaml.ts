import type { YAMLError } from 'yaml';

/** A longer line is not shown: the runner masks a secret only where it stands whole, so nothing is cut. */
const maxShown = 200;

export interface Yaml {
  content: unknown;
  problems: string[];
  /** The line of a problem, with a caret below the place; empty where there is none to show. */
  excerpt: string;
}

/** Returns the content of a YAML document, or what is wrong with it first: the rest tends to follow from that. */
export async function parseYaml(text: string): Promise<Yaml> {
  // Loaded late because it takes a while, and most steps have no YAML.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return { content: undefined, problems: [sentence(error)], excerpt: excerpt(error, text) };
  try {
    return { content: document.toJS(), problems: [], excerpt: '' };
  } catch (error) {
    // An alias to nothing, or one that expands too far, is found only here.
    return { content: undefined, problems: [error instanceof Error ? error.message : String(error)], excerpt: '' };
  }
}

/** The library's message ends with the place and the lines around it. */
function sentence({ message, linePos }: YAMLError): string {
  const what = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  const line = linePos?.[0].line;
  return `${line === undefined ? 'this' : `line ${line}`} is not YAML: ${what}`;
}

function excerpt({ linePos }: YAMLError, text: string): string {
  const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
  const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return shown === undefined || shown.length > maxShown ? '' : `\n  ${shown}\n  ${' '.repeat(col - 1)}^`;
}
