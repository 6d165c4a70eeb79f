import { constants } from 'node:os';
import { ConfigurationError } from '../options/configuration-error.ts';
import type { FailureRule } from '../session/failure-rule.ts';
import { quote } from '../text/quote.ts';
import { parseYaml } from '../text/yaml.ts';

const maxRules = 100;
/** Of the expressions of all rules together, in instructions. */
const maxSizeOfAll = 10_000;
/** On POSIX; Windows has larger ones. */
const maxExitCode = 255;
const maxWindowsExitCode = 0xffff_ffff;

const fields = ['code', 'family', 'exit-codes', 'signals', 'output', 'retry'];

/** Codes with a meaning of their own that no rule may take over. */
const reservedCodes = [
  'cancelled',
  'file_replaced',
  'lease_lost',
  'registry',
  'slot_lost',
  'slot_refused',
  'stopped',
  'supervisor_lost',
  'supervisor_signal',
  'timeout',
];

type Report = (problem: string) => void;
type Check = (source: string) => { size: number; problem?: string };

/** Parses the YAML of the input `failure-rules`. @throws ConfigurationError with every problem */
export async function parseFailureRules(text: string): Promise<FailureRule[]> {
  const { content, problems, excerpt } = await parseYaml(text);
  if (problems.length > 0) throw new ConfigurationError(problems.map((problem) => problem + excerpt));
  if (content === null) return [];
  if (!Array.isArray(content)) throw new ConfigurationError([`${show(content)} is not a list of rules`]);
  if (content.length > maxRules)
    throw new ConfigurationError([`there are ${content.length} rules, more than ${maxRules}`]);
  // Few steps have rules, and this takes its time to load.
  const { checkRegex } = await import('../text/regex.ts');
  const check = limited((source) => checkRegex(source, 'i'));
  const rules = content.map((item: unknown, index) =>
    parseRule(item, (problem) => problems.push(`rule ${index + 1}: ${problem}`), check),
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return rules;
}

/** Once all expressions together are too large the rest is not even compiled, which would cost time and memory. */
function limited(check: Check): Check {
  let sizeOfAll = 0;
  return (source) => {
    if (sizeOfAll > maxSizeOfAll) return { size: 0 };
    const { size, problem } = check(source);
    sizeOfAll += size;
    if (problem !== undefined) return { size, problem };
    return sizeOfAll > maxSizeOfAll ? { size, problem: 'with those before it, it is too large' } : { size };
  };
}

/** Returns a usable rule only if it reports no problem. */
function parseRule(value: unknown, report: Report, check: Check): FailureRule {
  if (!isMapping(value)) {
    report(`${show(value)} is not a mapping with ${fields.join(', ')}`);
    return { code: '', family: 'soft', exitCodes: [], signals: [], output: null };
  }
  for (const key of Object.keys(value))
    if (!fields.includes(key)) report(`${quote(key)} is not one of ${fields.join(', ')}`);
  const { code, family, 'exit-codes': exitCodes, signals, output, retry } = value;
  if ([exitCodes, signals, output].every((condition) => condition == null))
    report('nothing says when it matches; it needs exit-codes, signals or output');
  const rule = {
    code: parseCode(code, report),
    family: parseFamily(family, report),
    exitCodes: parseList('exit-codes', exitCodes, parseExitCodes, report),
    signals: parseList('signals', signals, parseSignal, report),
    output: parseOutput(output, report, check),
  };
  if (retry == null) return rule;
  if (retry !== 'never') report(`retry ${show(retry)} is not never`);
  return { ...rule, family: 'final' };
}

function parseCode(value: unknown, report: Report): string {
  if (value == null) report('code is missing');
  else if (typeof value !== 'string' || !/^[a-z][a-z0-9_]{0,39}$/.test(value))
    report(`code ${show(value)} is not 1 to 40 characters of a-z, 0-9 and _ that begin with a letter`);
  else if (reservedCodes.includes(value)) report(`code ${show(value)} is reserved for the supervisor`);
  else return value;
  return '';
}

function parseFamily(value: unknown, report: Report): 'soft' | 'hard' {
  if (value === 'soft' || value === 'hard') return value;
  report(value == null ? 'family is missing; it is soft or hard' : `family ${show(value)} is not soft or hard`);
  return 'soft';
}

/** Parses one item or a list of items, each of which may stand for several values. */
function parseList<T>(
  name: string,
  value: unknown,
  parse: (item: unknown, refuse: (allowed: string) => void) => T[],
  report: Report,
): T[] {
  if (value == null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0) report(`${name} is an empty list`);
  const values = items.flatMap((item) => parse(item, (allowed) => report(`${name} ${show(item)} is not ${allowed}`)));
  return [...new Set(values)];
}

/** The codes of a number, or of text with a number or a range in it. */
function parseExitCodes(item: unknown, refuse: (allowed: string) => void): number[] {
  const text = typeof item === 'number' ? String(item) : item;
  const [, digits, lastDigits] = (typeof text === 'string' && /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(text)) || [];
  const first = Number(digits);
  const last = Number(lastDigits ?? digits);
  const max = lastDigits === undefined ? maxWindowsExitCode : maxExitCode;
  if (first >= 1 && first <= last && last <= max)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  refuse(`a code from 1 to ${maxExitCode} (to ${maxWindowsExitCode} on Windows) or a range such as "10-19"`);
  return [];
}

function parseSignal(item: unknown, refuse: (allowed: string) => void): string[] {
  const name = typeof item === 'string' ? `SIG${item.toUpperCase().replace(/^SIG/, '')}` : '';
  if (Object.hasOwn(constants.signals, name)) return [name];
  refuse('the name of a signal such as SIGKILL');
  return [];
}

function parseOutput(value: unknown, report: Report, check: Check): string | null {
  if (value == null) return null;
  if (typeof value !== 'string' || value === '') {
    report(`output ${show(value)} is not a regular expression`);
  } else {
    const { problem } = check(value);
    if (problem === undefined) return value;
    report(`output ${show(value)}: ${problem}`);
  }
  return null;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return isMapping(value) ? 'a mapping' : String(value);
}
