import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/failure-rules/match.ts';
import { presets } from '../../../src/failure-rules/presets.ts';
import { failureRuleSchema } from '../../../src/session/failure-rule.ts';
import { agentErrors } from './agent-errors.ts';
import { ordinaryLines } from './ordinary-lines.ts';

const agent = compileRules(presets.agent);
const codeOf = (text: string) => agent.classify({ kind: 'exited', code: 1 }, null, () => text)?.code ?? null;

describe('the preset for agents', () => {
  it('has a rule for each kind of failure, and its family', () => {
    expect(Object.fromEntries(presets.agent.map(({ code, family }) => [code, family]))).toEqual({
      invalid_request: 'hard',
      auth: 'hard',
      billing: 'hard',
      environment: 'hard',
      rate_limit: 'soft',
      server: 'soft',
      network: 'soft',
    });
    expect(presets.agent.map((rule) => failureRuleSchema.parse(rule))).toEqual(presets.agent);
  });

  describe.each(Object.entries(agentErrors))('classifies as %s', (code, errors) => {
    it.each(errors)('an error of %s', (_, text) => {
      expect(codeOf(text)).toBe(code);
    });

    it('the same errors among ordinary lines', () => {
      for (const [, text] of errors) expect(codeOf([...ordinaryLines, text, ...ordinaryLines].join('\n'))).toBe(code);
    });

    it('at least eight known errors', () => {
      expect(errors.length).toBeGreaterThanOrEqual(8);
    });
  });

  it.each([
    ['HTTP/2 429', 'rate_limit'],
    ['Error: Request failed with status code 429', 'rate_limit'],
    ['{"status":429,"detail":"slow down"}', 'rate_limit'],
    ['error: upstream is gone (503)', 'server'],
    ['ERROR: 502 Bad Gateway', 'server'],
    ['bash: line 3: rg: command not found', 'environment'],
    ['sh: 1: codex: not found', 'environment'],
  ])('knows a status in its place: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each(ordinaryLines)('does not match: %s', (line) => {
    expect(codeOf(line)).toBeNull();
  });

  it('does not match ordinary lines together either', () => {
    expect(codeOf(ordinaryLines.join('\n'))).toBeNull();
    expect(codeOf(ordinaryLines.join(' '))).toBeNull();
  });

  it('prefers the error that explains the others: billing over an invalid request, an API error over tool output', () => {
    const credit =
      '400 {"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low"}}';
    expect(codeOf(credit)).toBe('billing');
    expect(codeOf('429 Too Many Requests {"error":{"code":"insufficient_quota"}}')).toBe('billing');
    expect(codeOf("Error: EACCES: permission denied, open '/etc/x'\nAPI Error: 529 Overloaded")).toBe('rate_limit');
  });
});
