import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileRules } from '../../../src/failure-rules/match.ts';
import type { Exit, StopCode } from '../../../src/session/events.ts';
import type { FailureRule } from '../../../src/session/failure-rule.ts';

const rule = (conditions: Partial<FailureRule>): FailureRule => ({
  code: 'busy',
  family: 'soft',
  exitCodes: [],
  signals: [],
  output: null,
  ...conditions,
});
const exited = (code: number): Exit => ({ kind: 'exited', code });
const signaled = (signal: string): Exit => ({ kind: 'signaled', signal });
const none = () => '';

const classify = (rules: FailureRule[], exit: Exit, cause: StopCode | null = null, tail = none) =>
  compileRules(rules).classify(exit, cause, tail);
const classifyText = (output: string, text: string) => classify([rule({ output })], exited(1), null, () => text);

describe('the first rule that matches', () => {
  it('gives code, family and reason', () => {
    const rules = [
      rule({ exitCodes: [3] }),
      rule({ code: 'license', family: 'final', exitCodes: [74, 75] }),
      rule({ code: 'other', exitCodes: [75] }),
    ];
    const reason = 'exited with code 75 (license)';
    expect(classify(rules, exited(75))).toEqual({ code: 'license', family: 'final', reason });
    expect(classify(rules, exited(4))).toBeNull();
  });

  it('matches only if all of its conditions hold', () => {
    const rules = [rule({ exitCodes: [75], output: 'try again' })];
    expect(classify(rules, exited(75), null, () => 'please try again')?.code).toBe('busy');
    expect(classify(rules, exited(1), null, () => 'please try again')).toBeNull();
    expect(classify(rules, exited(75), null, () => 'no')).toBeNull();
  });
});

describe('a signal', () => {
  it('matches the one that ended the command', () => {
    expect(classify([rule({ signals: ['SIGTERM'] })], signaled('SIGTERM'))?.reason).toBe(
      'was ended by SIGTERM from outside (busy)',
    );
    expect(classify([rule({ signals: ['SIGTERM', 'SIGHUP'] })], signaled('SIGKILL'))).toBeNull();
  });

  it('matches the one that a shell reports by its exit code', () => {
    const rules = [rule({ code: 'oom', family: 'hard', signals: ['SIGKILL'] })];
    expect(classify(rules, exited(137))).toEqual({
      code: 'oom',
      family: 'hard',
      reason: 'exited with code 137 (oom)',
    });
    expect(classify(rules, exited(9))).toBeNull();
    expect(classify(rules, { kind: 'unknown' })).toBeNull();
  });
});

describe('a rule', () => {
  const all = [rule({ exitCodes: [1], code: 'by_code' }), rule({ signals: ['SIGTERM'], code: 'by_signal' })];
  const byOutput = rule({ output: 'boom', code: 'by_output' });

  it('never matches a success, nor a stop from outside', () => {
    const tail = vi.fn(() => 'boom');
    const matcher = compileRules([...all, byOutput]);
    expect(matcher.classify(exited(0), null, tail)).toBeNull();
    for (const cause of ['timeout', 'log_failed', 'lease_lost', 'cancelled', 'stopped', 'slot_lost'] as const)
      expect(matcher.classify(signaled('SIGTERM'), cause, tail)).toBeNull();
    expect(tail).not.toHaveBeenCalled();
  });

  it.each([
    ['attempt_timeout', 'the attempt timeout'],
    ['watchdog_idle', 'the watchdog'],
    ['log_limit', 'the log limit'],
  ])('matches a stop for %s by the output alone, because the stop caused the exit', (cause, words) => {
    const judge = (rules: FailureRule[], exit: Exit) => classify(rules, exit, cause as StopCode, () => 'boom');
    expect(judge(all, exited(1))).toBeNull();
    expect(judge(all, signaled('SIGTERM'))).toBeNull();
    expect(judge([rule({ exitCodes: [1], output: 'boom' })], exited(1))).toBeNull();
    expect(judge([byOutput], signaled('SIGTERM'))?.reason).toBe(`was ended by ${words} (by_output: "boom")`);
    expect(judge([byOutput], exited(0))?.code).toBe('by_output');
  });
});

describe('the output', () => {
  it('is read once, and only if a rule needs it', () => {
    const tail = vi.fn(() => 'nothing');
    classify([rule({ exitCodes: [1] }), rule({ output: 'x' })], exited(1), null, tail);
    classify([rule({ exitCodes: [2], output: 'x' })], exited(1), null, tail);
    expect(tail).not.toHaveBeenCalled();
    classify([rule({ output: 'x' }), rule({ output: 'y' })], exited(1), null, tail);
    expect(tail).toHaveBeenCalledTimes(1);
  });

  it('is matched in any case, by line, below its colours', () => {
    expect(classifyText('too many requests', '\u001b[31m429 Too \u001b[1mMany\u001b[0m Requests')?.reason).toBe(
      'exited with code 1 (busy: "Too Many Requests")',
    );
    expect(classifyText('^fatal: .*$', 'ok\nFATAL: lost\nbye')?.reason).toContain('"FATAL: lost"');
    expect(classifyText('^lost', 'ok\nFATAL: lost')).toBeNull();
  });

  it('is quoted on one line without control characters, in at most 100 characters of whole words', () => {
    expect(classifyText('(?s)a.*b', 'a\u0007\r\n\t \u202e::error::b')?.reason).toBe(
      'exited with code 1 (busy: "a ::error::b")',
    );
    expect(classifyText('.+', `${'word '.repeat(19)}secret-that-is-long`)?.reason).toBe(
      `exited with code 1 (busy: "${'word '.repeat(19).trim()}…")`,
    );
    expect(classifyText('.+', `${'x'.repeat(50)} ${'y'.repeat(49)} z`)?.reason).toContain(`: "${'x'.repeat(50)}…"`);
    expect(classifyText('.+', 'x'.repeat(101))?.reason).toBe('exited with code 1 (busy)');
    expect(classifyText('x*', 'abc')?.reason).toBe('exited with code 1 (busy)');
  });

  it('of any content gives a short and harmless reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const reason = classifyText('(?s).*', text)?.reason ?? '';
        expect(reason).toMatch(/^exited with code 1 \(busy(: "[^\p{Cc}\p{Bidi_Control}]{1,100}")?\)$/u);
      }),
    );
  });
});

// Backtracking engines take practically for ever with each of these.
describe('a pattern that backtracking engines do not finish', () => {
  const long = 64 * 1024;
  it.each([
    ['(a+)+$', 'a'.repeat(long)],
    ['^(.*a){20}$', 'a'.repeat(long)],
    ['(.*a){20}$', 'ab'.repeat(long / 2)],
    ['(x+x+)+y', 'x'.repeat(long)],
    ['(a|b)*a(a|b){12}c', 'ab'.repeat(long / 2)],
    [String.raw`^(\s*\w+\s*)*$`, 'word '.repeat(long / 5)],
  ])('is matched in linear time: %s', (output, text) => {
    expect(classifyText(output, `${text}!`)).toBeNull();
    expect(classifyText(`(?:${output})|!$`, `${text}!`)?.reason).toBe('exited with code 1 (busy: "!")');
  });
});
