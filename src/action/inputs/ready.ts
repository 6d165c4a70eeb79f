import { isIPv4, isIPv6 } from 'node:net';
import { ConfigurationError } from '../../options/configuration-error.ts';
import { parseWholeNumber } from '../../options/formats.ts';
import type { ReadyCondition } from '../../session/ready-condition.ts';
import { quote } from '../../text/quote.ts';
import { isHttpDetail, LineError, parseHttp, withDetail, withoutCredentials } from './ready-http.ts';

const maxConditions = 20;
const maxQuoted = 200;

const allowed =
  'it must be one of log: /regex/, log: /regex/i, http://…, https://…, tcp: host:port, tcp: port, file: path, exec: command';
const tcpAllowed = 'it must be host:port, [IPv6 address]:port or a port alone';
const portAllowed = 'a port is a whole number from 1 to 65535';

/**
 * Parses the input `ready`: one condition per line, and below a URL what else there is to say about it.
 * @throws ConfigurationError with every problem
 */
export async function parseReady(text: string): Promise<ReadyCondition[]> {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  const count = lines.filter((line) => !isHttpDetail(line.text)).length;
  if (count > maxConditions) {
    throw new ConfigurationError([`${count} conditions were given, but at most ${maxConditions} are allowed`]);
  }
  const conditions: ReadyCondition[] = [];
  const problems: string[] = [];
  let above: ReadyCondition | undefined;
  for (const line of lines) {
    try {
      if (isHttpDetail(line.text)) {
        if (above?.kind !== 'http') throw new LineError('it belongs below a URL, and there is none');
        above = withDetail(above, line.text);
        conditions.splice(-1, 1, above);
      } else {
        above = undefined;
        above = await parseLine(line.text);
        conditions.push(above);
      }
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      problems.push(
        `line ${line.number}: ${quote(withoutCredentials(line.text), maxQuoted)} is not allowed: ${error.message}`,
      );
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return conditions;
}

/** @throws LineError */
async function parseLine(line: string): Promise<ReadyCondition> {
  const [, key, value = ''] = /^(log|tcp|file|exec):\s*(.*)$/s.exec(line) ?? [];
  if (key === 'log') return { kind: 'log', pattern: await parsePattern(value) };
  if (key === 'tcp') return { kind: 'tcp', ...parseAddress(value) };
  if (key === 'file') return { kind: 'file', path: given(value, 'file: needs a path') };
  if (key === 'exec') return { kind: 'exec', command: given(value, 'exec: needs a command') };
  const http = parseHttp(line);
  if (http === undefined) throw new LineError(allowed);
  return http;
}

function given(value: string, otherwise: string): string {
  if (value === '') throw new LineError(otherwise);
  return value;
}

async function parsePattern(value: string): Promise<string> {
  const [, source, flags] = /^\/(.+)\/(i?)$/s.exec(value) ?? [];
  if (source === undefined) throw new LineError('log: needs /regex/, or /regex/i to ignore case');
  // Few steps need it, and it is slow to load.
  const { checkRegex } = await import('../../text/regex.ts');
  const { problem } = checkRegex(source, flags === 'i' ? 'i' : '');
  if (problem !== undefined) throw new LineError(problem);
  return flags === 'i' ? `(?i)${source}` : source;
}

function parseAddress(value: string): { host: string; port: number } {
  const [, host = 'localhost', digits] = /^(?:(\[[^\]]*\]|[^:[\]]*):)?([^:[\]]*)$/.exec(value) ?? [];
  if (digits === undefined || digits === '') throw new LineError(tcpAllowed);
  const port = parseWholeNumber(digits, 1, 65_535);
  if (port === undefined) throw new LineError(portAllowed);
  const name = host.replace(/^\[(.*)\]$/, '$1');
  if (!(host === name ? isHostName(name) : isIPv6(name))) {
    throw new LineError(`the host is a name or an address; ${tcpAllowed}`);
  }
  return { host: name, port };
}

/** Digits and dots must form an address. */
function isHostName(host: string): boolean {
  return /^[\d.]+$/.test(host) ? isIPv4(host) : /^[a-z0-9_]([a-z0-9_.-]{0,252})$/i.test(host);
}
