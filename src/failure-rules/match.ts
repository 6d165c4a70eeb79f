import { constants } from 'node:os';
import type { Exit, Failure, StopCode } from '../session/events.ts';
import type { FailureRule } from '../session/failure-rule.ts';
import { compileRegex, type Regex } from '../text/regex.ts';
import { plainOutput } from './plain-output.ts';

export interface FailureMatcher {
  /**
   * What the first rule that matches takes the end of an attempt for; null when none does. `tail` gives the end of the
   * attempt's output as it is in the logs; it is called at most once, and only when a rule needs it.
   */
  classify(exit: Exit, cause: StopCode | null, tail: () => string): Failure | null;
}

type CompiledRule = FailureRule & { pattern: Regex | null };

/** Ends by us that the output may explain. */
const explainable: ReadonlyMap<string, string> = new Map([
  ['attempt_timeout', 'was ended by the attempt timeout'],
  ['watchdog_idle', 'was ended by the watchdog'],
  ['log_limit', 'was ended by the log limit'],
]);

const signalNumbers: ReadonlyMap<string, number> = new Map(Object.entries(constants.signals));

const maxQuoted = 100;

export function compileRules(rules: readonly FailureRule[]): FailureMatcher {
  const compiled = rules.map((rule) => ({
    ...rule,
    pattern: rule.output === null ? null : compileRegex(rule.output, 'i'),
  }));
  return { classify: (exit, cause, tail) => classify(compiled, exit, cause, tail) };
}

function classify(
  rules: readonly CompiledRule[],
  exit: Exit,
  cause: StopCode | null,
  tail: () => string,
): Failure | null {
  const happened = whatHappened(exit, cause);
  if (happened === null) return null;
  let output: string | undefined;
  for (const { code, family, exitCodes, signals, pattern } of rules) {
    if (exitCodes.length > 0 && !(cause === null && hasCode(exit, exitCodes))) continue;
    if (signals.length > 0 && !(cause === null && hasSignal(exit, signals))) continue;
    const taken = (words: string) => `${happened} (${[code, ...(words === '' ? [] : [`"${words}"`])].join(': ')})`;
    if (pattern === null) return { code, family, reason: taken('') };
    output ??= plainOutput(tail());
    const match = firstMatch(pattern, output);
    if (match === null) continue;
    return { code, family, reason: taken(excerpt(match)) };
  }
  return null;
}

/** Null for a success and for the ends that no rule may judge. */
function whatHappened(exit: Exit, cause: StopCode | null): string | null {
  if (cause !== null) return explainable.get(cause) ?? null;
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? null : `exited with code ${exit.code}`;
    case 'signaled':
      return `was ended by ${exit.signal} from outside`;
    case 'not_started':
      return `did not start: ${exit.message}`;
    case 'unknown':
      return 'ended, and nobody saw how';
  }
}

function hasCode(exit: Exit, codes: readonly number[]): boolean {
  return exit.kind === 'exited' && codes.includes(exit.code);
}

/** A shell whose command was ended by a signal exits with 128 and the signal's number. */
function hasSignal(exit: Exit, signals: readonly string[]): boolean {
  const ended = exit.kind === 'exited' ? exit.code - 128 : exit.kind === 'signaled' && signalNumbers.get(exit.signal);
  return signals.some((signal) => signalNumbers.get(signal) === ended);
}

function firstMatch(pattern: Regex, text: string): string | null {
  // Mostly there is none, and to find that out is fifty times as fast as to look for a place.
  if (!pattern.test(text)) return null;
  const matcher = pattern.matcher(text);
  return matcher.find() ? matcher.group() : null;
}

/**
 * What was matched, on one line. Too long a text ends with a whole word, if it has one: the runner masks a secret where it
 * stands whole, and a part of one would show.
 */
function excerpt(match: string): string {
  const line = match.replace(/\s+/g, ' ').trim();
  if (line.length <= maxQuoted) return line;
  const end = line.lastIndexOf(' ', maxQuoted - 1);
  return end < 0 ? '' : `${line.slice(0, end)}…`;
}
