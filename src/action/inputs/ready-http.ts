import type { HttpCondition } from '../../session/ready-condition.ts';

const portAllowed = 'a port is a whole number from 1 to 65535';
const headerAllowed = 'it must be header: Name: value';

/** The reason why a line is not allowed: what is wrong with it and what would be right. */
export class LineError extends Error {}

/** Returns whether a line says more about the URL above it. */
export function isHttpDetail(line: string): boolean {
  return /^(insecure|header:.*)$/is.test(line);
}

/**
 * Returns the condition with what a line below its URL says: `insecure`, as of curl, or a header.
 * @throws LineError
 */
export function withDetail(condition: HttpCondition, line: string): HttpCondition {
  if (/^insecure$/i.test(line)) return { ...condition, insecure: true };
  const [, name, value] = /^header:\s*([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/is.exec(line) ?? [];
  if (name === undefined || value === undefined || value === '') throw new LineError(headerAllowed);
  if (!/^[\t\x20-\x7e\x80-\xff]+$/.test(value))
    throw new LineError('a header is text in Latin-1 without control characters');
  const { headers = [] } = condition;
  if (headers.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new LineError(`the URL above has a header ${name} already`);
  return { ...condition, headers: [...headers, { name, value }] };
}

/**
 * Reads `http://…`, `https://…`, and, as wait-on has them, `http-get://…` and `http://unix:/path/to.sock:/path`. Undefined for
 * what is none of these.
 * @throws LineError
 */
export function parseHttp(line: string): HttpCondition | undefined {
  const [, scheme = '', rest = ''] = /^(https?)(?:-get)?(:\/\/.*)$/is.exec(line) ?? [];
  if (scheme === '') return undefined;
  // The URL parser would take a comment or a second condition on the line for a part of the URL.
  if (/\s/.test(rest)) throw new LineError('a URL contains no spaces; put a comment on a line of its own');
  const [, socket, path = '/'] = /^:\/\/unix:([^:]+)(?::(\/.*))?$/is.exec(rest) ?? [];
  if (socket === undefined && /^:\/\/unix:/i.test(rest))
    throw new LineError('a socket is http://unix:/path/to.sock:/path, with a path on the server that begins with /');
  const url = parseUrl(socket === undefined ? scheme + rest : `${scheme}://localhost${path}`);
  return { kind: 'http', url, ...(socket !== undefined && { socket }) };
}

function parseUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null) throw new LineError('it must be a complete URL such as http://localhost:3000/health');
  if (url.username !== '' || url.password !== '') {
    throw new LineError(
      'a user name and a password would be stored as plain text; use a line header: Authorization: … below the URL',
    );
  }
  if (url.port === '0') throw new LineError(portAllowed);
  // It is never sent to a server.
  url.hash = '';
  return url.href;
}

/** The line for a message, with `***` for a user name, a password and the value of a header; it may be mistyped. */
export function withoutCredentials(line: string): string {
  return line
    .replace(/^(headers?)\b.*$/is, '$1: ***')
    .replace(/^(?!(?:log|file|exec):)((?:https?|tcp)?:?\s*\/*).*@/is, '$1***@');
}
