import { describe, expect, it } from 'vitest';
import { isCodeNamed, isNamed } from '../../../src/failure-rules/retry-on.ts';
import { retryOn } from '../../../src/options/retry-on.ts';
import type { Exit, StopCode } from '../../../src/session/events.ts';

describe('the text of retry-on', () => {
  it.each([
    ['any', ['any']],
    ['timeout, 75 1-3', ['timeout', '75', '1-3']],
    ['failure\n  stall\n', ['failure', 'stall']],
    ['10 - 19,signal', ['10-19', 'signal']],
    ['3221225786', ['3221225786']],
  ])('%j is read', (text, items) => {
    expect(retryOn.parse(text)).toEqual(items);
  });

  it.each([
    ['error', ['failure']],
    ['timeout, errors', undefined],
    ['timeouts', ['timeout']],
    ['Any', ['any']],
    ['failure, timeot, 75', ['failure, timeout, 75']],
    ['0', undefined],
    ['9-3', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['4294967296', undefined],
    [',', undefined],
  ])('%j is refused, with the suggestion %j', (text, suggestion) => {
    expect(retryOn.parse(text)).toBeUndefined();
    expect(retryOn.suggest?.(text)).toEqual(suggestion ?? []);
  });
});

const exited = (code: number): Exit => ({ kind: 'exited', code });
const killed: Exit = { kind: 'signaled', signal: 'SIGKILL' };

describe('retry-on names the end of an attempt', () => {
  it.each<[string, Exit, StopCode | null, string[]]>([
    ['an exit code', exited(1), null, ['any', 'failure', '1-3']],
    ['the last code of a range', exited(3), null, ['any', 'failure', '1-3']],
    ['another exit code', exited(75), null, ['any', 'failure', '75']],
    ['a command that was not found', exited(127), null, ['any', 'failure', '127']],
    ['a shell whose command was killed', exited(137), null, ['any', 'failure', 'signal']],
    ['a code above all signals', exited(255), null, ['any', 'failure']],
    ['a signal', killed, null, ['any', 'signal']],
    ['a program that did not start', { kind: 'not_started', message: '' }, null, ['any', 'failure']],
    ['an end that nobody saw', { kind: 'unknown' }, null, ['any', 'failure']],
    ['the attempt timeout', killed, 'attempt_timeout', ['any', 'timeout']],
    ['the attempt timeout, with a code of its own', exited(75), 'attempt_timeout', ['any', 'timeout']],
    ['a stall', exited(1), 'watchdog_idle', ['any', 'stall']],
    ['too large a log', exited(1), 'log_limit', ['any', 'failure']],
  ])('%s', (_, exit, cause, expected) => {
    const items = ['any', 'failure', 'timeout', 'stall', 'signal', '75', '127', '1-3'];
    expect(items.filter((item) => isNamed([item], exit, cause))).toEqual(expected);
  });

  it('when one of several items does', () => {
    expect(isNamed(['timeout', '75'], exited(75), null)).toBe(true);
    expect(isNamed(['timeout', '75'], exited(74), null)).toBe(false);
  });

  it('by its code only when the command ended by itself', () => {
    expect(isCodeNamed(['any', '120-130'], exited(127), null)).toBe(true);
    expect(isCodeNamed(['any', 'failure'], exited(127), null)).toBe(false);
    expect(isCodeNamed(['127'], exited(127), 'attempt_timeout')).toBe(false);
  });
});
