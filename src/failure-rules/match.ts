import { constants } from 'node:os';
import type { Exit, Failure, StopCode } from '../session/events.ts';
import type { FailureRule } from '../session/failure-rule.ts';
import { terminalLines } from '../text/plain-text.ts';
import { compileRegex, type Regex } from '../text/regex.ts';
import { describeExit } from './classify.ts';

export interface FailureMatcher {
  /**
   * Returns the failure of the first rule that matches, or null. `tail` returns the end of the attempt's output as it is
   * in the logs; it is called at most once, and only when a rule needs it.
   */
  classify(exit: Exit, cause: StopCode | null, tail: () => string): Failure | null;
}

type CompiledRule = FailureRule & { regex: Regex | null };

/** The stops that the output may explain. */
const explainable: ReadonlyMap<StopCode, string> = new Map([
  ['attempt_timeout', 'was ended by the attempt timeout'],
  ['watchdog_idle', 'was ended by the watchdog'],
  ['log_limit', 'was ended by the log limit'],
]);

const signalNumbers: ReadonlyMap<string, number> = new Map(Object.entries(constants.signals));

const maxQuoted = 100;

/** @throws RE2JSException for a regular expression that `parseFailureRules` refuses */
export function compileRules(rules: readonly FailureRule[]): FailureMatcher {
  const compiled = rules.map((rule) => ({
    ...rule,
    regex: rule.output === null ? null : compileRegex(rule.output, 'i'),
  }));
  return { classify: (exit, cause, tail) => classify(compiled, exit, cause, tail) };
}

function classify(
  rules: readonly CompiledRule[],
  exit: Exit,
  cause: StopCode | null,
  tail: () => string,
): Failure | null {
  const end = describeEnd(exit, cause);
  if (end === null) return null;
  let output: string | undefined;
  for (const rule of rules) {
    const { code, family, exitCodes, signals, regex } = rule;
    if (exitCodes.length > 0 && !(cause === null && hasCode(exit, exitCodes))) continue;
    if (signals.length > 0 && !(cause === null && hasSignal(exit, signals))) continue;
    if (regex === null) return { code, family, reason: `${end} (${code})` };
    output ??= terminalLines(tail());
    // The first of them stands for all.
    if (rule.latest === true) return latestFailure(rules, end, output);
    const match = firstMatch(regex, output);
    if (match !== null) return failureOf(rule, end, match);
  }
  return null;
}

function failureOf({ code, family }: FailureRule, end: string, match: string): Failure {
  const quoted = excerpt(match);
  return { code, family, reason: quoted === '' ? `${end} (${code})` : `${end} (${code}: "${quoted}")` };
}

/**
 * Among the rules with `latest` the match that is nearest to the end decides: an error that the command got over must not
 * outrank the one that ended it. What another program reports counts only where nothing else matches, since it may come
 * after that error. Within one error the first rule decides, as it does for an error that spreads over texts.
 */
function latestFailure(rules: readonly CompiledRule[], end: string, output: string): Failure | null {
  const matching = rules.filter(({ latest, regex }) => latest === true && regex?.test(output));
  if (matching.length === 0) return null;
  const errors = errorsIn(output).reverse();
  const [foreign, own] = [errors.filter(isForeign), errors.filter((text) => !isForeign(text))];
  for (const text of [...own, ...foreign, output]) {
    for (const rule of matching) {
      const match = rule.regex === null ? null : firstMatch(rule.regex, text);
      if (match !== null) return failureOf(rule, end, match);
    }
  }
  return null;
}

/**
 * Beginnings of lines in which another program reports: a test with its mark, place or assertion (Jest, Vitest, TAP, pytest,
 * Go), a diff, and the clients of git, npm, HTTP and containers. Gemini has such a mark before its own errors.
 */
const foreignBeginnings = [
  String.raw`[✓✔✗✘✕×✖●]\s+(?!\[?API Error)`,
  String.raw`(?:not )?ok \d`,
  String.raw`(?:--- )?(?:FAIL|PASS|FAILED|PASSED)\b`,
  String.raw`E\s{2,}`,
  String.raw`(?:[+>|-]|\d+\s*\|)\s`,
  String.raw`(?:[\w./-]+\.\w+:\d+(?::\d+)?:|\w*Assertion\w*\b|(?:expected|received)\b)`,
  String.raw`(?:error: )?failed to (?:solve|push|pull|resolve|authorize|copy|fetch)\b`,
  String.raw`(?:error: )?(?:npm|pnpm|yarn|pip|docker|podman|git|gh|curl|wget|remote|fatal|ssh)\b[^\n{]{0,20}:`,
];
const foreign = new RegExp(String.raw`^\s*(?:${foreignBeginnings.join('|')})`, 'i');

function isForeign(text: string): boolean {
  return foreign.test(text);
}

/** Lines that go on with the error of the line above: of JSON, or indented text. One that is JSON by itself does not. */
const continuation = /^(?:\s*["}\],]|\s*[{[]\s*$|\s+[{[a-z\d])/;

/** Splits an output into texts that may each be one error. */
function errorsIn(output: string): string[] {
  const errors: string[] = [];
  for (const line of output.split('\n')) {
    const last = errors.length - 1;
    if (last >= 0 && continuation.test(line) && !isForeign(line)) errors[last] += `\n${line}`;
    else errors.push(line);
  }
  return errors;
}

/** Null for the ends that no rule may judge: a success, and most stops. */
function describeEnd(exit: Exit, cause: StopCode | null): string | null {
  if (cause !== null) return explainable.get(cause) ?? null;
  return exit.kind === 'exited' && exit.code === 0 ? null : describeExit(exit);
}

function hasCode(exit: Exit, codes: readonly number[]): boolean {
  return exit.kind === 'exited' && codes.includes(exit.code);
}

/** A shell exits with 128 + n when signal n ended its command. */
function hasSignal(exit: Exit, signals: readonly string[]): boolean {
  const ended = exit.kind === 'exited' ? exit.code - 128 : exit.kind === 'signaled' && signalNumbers.get(exit.signal);
  return signals.some((signal) => signalNumbers.get(signal) === ended);
}

function firstMatch(regex: Regex, text: string): string | null {
  // Most texts do not match, and `test` is fifty times as fast as `find`.
  if (!regex.test(text)) return null;
  const matcher = regex.matcher(text);
  return matcher.find() ? matcher.group() : null;
}

/**
 * Returns a match on one line. A long one is cut after a whole word, or dropped: the runner masks a secret only where it
 * stands whole, so a part of one would show.
 */
function excerpt(match: string): string {
  const line = match.replace(/\s+/g, ' ').trim();
  if (line.length <= maxQuoted) return line;
  const end = line.lastIndexOf(' ', maxQuoted - 1);
  return end < 0 ? '' : `${line.slice(0, end)}…`;
}
