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

  const auth = 'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';
  const overloaded = 'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';

  it.each([
    ['an error that the agent got over', [auth, 'ok, going on', overloaded], 'rate_limit'],
    ['the line before', [auth, overloaded], 'rate_limit'],
    [
      'a 401 of the tests of the project',
      ['  ✗ rejects: unexpected status 401', ...ordinaryLines, overloaded],
      'rate_limit',
    ],
    [
      'lines of JSON',
      ['{"type":"tool","text":"API Error: 401"}', '{"type":"result","text":"API Error: 529"}'],
      'rate_limit',
    ],
    ['a rate limit that passed', [overloaded, ...ordinaryLines, auth, ...ordinaryLines], 'auth'],
    ['a network error that passed', ['TypeError: fetch failed', overloaded, 'Credit balance is too low'], 'billing'],
    ['an error of several lines', ['API Error: 401', '{', '  "type": "overloaded_error"', '}'], 'auth'],
  ])('decides by the error nearest to the end: %s', (_, lines, code) => {
    expect(codeOf(lines.join('\n'))).toBe(code);
  });

  it.each([
    '  ✗ rejects: unexpected status 401',
    '   × rejects a bad key: unexpected status 401 12ms',
    '  ● login › rejects: unexpected status 401',
    'not ok 3 - unexpected status 401',
    'FAIL src/api.test.ts > rejects: unexpected status 401',
    'E   AssertionError: unexpected status 401',
    'AssertionError: expected "unexpected status 401" to be "ok"',
    '    api_test.go:12: unexpected status 401',
    '+ unexpected status 401',
    'ERROR: failed to push ghcr.io/acme/app: unexpected status: 401 Unauthorized',
    'gh: unexpected status 401',
  ])('the report of another program does not outrank the error of the agent before it: %s', (line) => {
    expect(codeOf([overloaded, line].join('\n'))).toBe('rate_limit');
    expect(codeOf([overloaded, line, ...ordinaryLines].join('\n'))).toBe('rate_limit');
    expect(codeOf(line)).toBe('auth');
  });

  it('an error of the agent with a mark is its own', () => {
    expect(codeOf([overloaded, '✕ [API Error: 401 Unauthorized]'].join('\n'))).toBe('auth');
    expect(codeOf([overloaded, '■ unexpected status 401 Unauthorized'].join('\n'))).toBe('auth');
  });

  it.each([
    ['API Error: 400 due to tool use concurrency issues.', 'server'],
    ['API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.', 'server'],
    ['API Error: 400 {"error":{"message":"litellm.InternalServerError: AnthropicException","code":"400"}}', 'server'],
    ['API Error: 400 {"error":{"message":"upstream error: 500 Internal Server Error"}}', 'server'],
    [
      'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"{\\"code\\": 503}"}}',
      'server',
    ],
    ['API Error (400 {"error":"provider returned status code 502"})', 'server'],
    ['API Error: 400 {"error":{"message":"429 Too Many Requests"}}', 'rate_limit'],
    [
      'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: 500 > 400"}}',
      'invalid_request',
    ],
    ['API Error: 400 {"error":{"message":"prompt is too long: 500123 tokens > 200000"}}', 'invalid_request'],
  ])('an error 400 that may pass is soft: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});
