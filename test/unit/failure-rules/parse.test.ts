import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFailureRules } from '../../../src/failure-rules/parse.ts';
import { ConfigurationError } from '../../../src/options/configuration-error.ts';
import { failureRuleSchema } from '../../../src/session/failure-rule.ts';

const problemsOf = async (text: string): Promise<readonly string[]> => {
  const error = await parseFailureRules(text).catch((thrown: unknown) => thrown);
  return error instanceof ConfigurationError ? error.problems : [`no problem: ${String(error)}`];
};

/** The problems of one rule that is complete, with these lines added. */
const problemsWith = (lines: string, base = 'code: busy, family: soft, exit-codes: 1') =>
  problemsOf(`- { ${base}, ${lines} }`);

describe('failure rules', () => {
  it('are parsed', async () => {
    const text = `
      # of the trainer
      - code: busy
        family: soft
        exit-codes: [75, "10-12", 11, "99"]
      - code: oom
        family: hard
        signals: kill
        retry: never
      - { code: flaky_2, family: hard, signals: [SIGTERM, sigint, term], output: 'try again\\s+later|(?i)x' }
      - { code: crash, family: hard, exit-codes: 3221225477 }
    `;
    const none = { exitCodes: [], signals: [], output: null };
    const rules = await parseFailureRules(text);
    expect(rules).toEqual([
      { ...none, code: 'busy', family: 'soft', exitCodes: [75, 10, 11, 12, 99] },
      { ...none, code: 'oom', family: 'final', signals: ['SIGKILL'] },
      {
        code: 'flaky_2',
        family: 'hard',
        exitCodes: [],
        signals: ['SIGTERM', 'SIGINT'],
        output: 'try again\\s+later|(?i)x',
      },
      { ...none, code: 'crash', family: 'hard', exitCodes: [3221225477] },
    ]);
    expect(rules.map((rule) => failureRuleSchema.parse(rule))).toEqual(rules);
    expect(await parseFailureRules('# none yet')).toEqual([]);
  });

  it('are refused with every problem at once', async () => {
    const text = `
      - { code: Busy, family: weak, exit-codes: [0, 7, "9-3"] }
      - { code: a, family: soft, output: "(" }
      - { family: soft, signal: KILL }
      - nonsense
      - { code: lease_lost, signals: [KILL, NOPE], retry: always }
    `;
    const code = 'a code from 1 to 255 (to 4294967295 on Windows) or a range such as "10-19"';
    const known = 'code, family, exit-codes, signals, output, retry';
    expect(await problemsOf(text)).toEqual([
      'rule 1: code "Busy" is not 1 to 40 characters of a-z, 0-9 and _ that begin with a letter',
      'rule 1: family "weak" is not soft or hard',
      `rule 1: exit-codes 0 is not ${code}`,
      `rule 1: exit-codes "9-3" is not ${code}`,
      'rule 2: output "(": missing closing ) (RE2 syntax has no look-around and no back-references)',
      `rule 3: "signal" is not one of ${known}`,
      'rule 3: nothing says when it matches; it needs exit-codes, signals or output',
      'rule 3: code is missing',
      `rule 4: "nonsense" is not a mapping with ${known}`,
      'rule 5: code "lease_lost" is reserved for the supervisor',
      'rule 5: family is missing; it is soft or hard',
      'rule 5: signals "NOPE" is not the name of a signal such as SIGKILL',
      'rule 5: retry "always" is not never',
    ]);
  });

  it.each([
    ['"busy"', '"busy" is not a list of rules'],
    ['code: busy', 'a mapping is not a list of rules'],
    ['- [', 'Flow sequence in block collection must be'],
    ['- *nothing', 'Unresolved alias'],
    ['- { code: a, code: b }', 'Map keys must be unique'],
    [`&a [*a]`, 'rule 1: a list is not a mapping'],
    ['- 7\n'.repeat(101), 'there are 101 rules, more than 100'],
  ])('that are not a list of mappings are refused: %j', async (text, problem) => {
    expect((await problemsOf(text)).join('\n')).toContain(problem);
  });

  it('that are not YAML are refused in one sentence, with the line and a caret', async () => {
    const text = '- { code: busy, family: soft, exit-codes: 1 }\n- { code: "oom, family: hard }\n- {';
    expect(await problemsOf(text)).toEqual(['line 3 is not YAML: Missing closing "quote\n  - {\n     ^']);
    expect(await problemsOf('- code: a\n  code: \u0007b')).toEqual([
      'line 2 is not YAML: Map keys must be unique\n    code:  b\n    ^',
    ]);
    // A line is not cut, or the part of a secret would show.
    expect(await problemsOf(`- code: a\n  code: ${'x'.repeat(200)}`)).toEqual([
      'line 2 is not YAML: Map keys must be unique',
    ]);
  });

  it.each([
    ['exit-codes: []', 'exit-codes is an empty list', 'code: a, family: soft'],
    ['exit-codes: 1.5', 'exit-codes 1.5 is not a code', 'code: a, family: soft'],
    ['exit-codes: 4294967296', 'exit-codes 4294967296 is not a code', 'code: a, family: soft'],
    ['exit-codes: "1-4294967295"', 'exit-codes "1-4294967295" is not a code', 'code: a, family: soft'],
    ['exit-codes: [[1]]', 'exit-codes a list is not a code', 'code: a, family: soft'],
    ['exit-codes: "1-2-3"', 'exit-codes "1-2-3" is not a code', 'code: a, family: soft'],
    ['signals: 9', 'signals 9 is not the name of a signal'],
    ['signals: toString', 'signals "toString" is not the name'],
    ['output: ""', 'output "" is not a regular expression'],
    ['output: 7', 'output 7 is not a regular expression'],
    [
      `output: "${'x'.repeat(1001)}"`,
      'output a text of 1001 characters: it has 1001 characters, at most 1000 are allowed',
    ],
  ])('with %s are refused', async (lines, problem, base?: string) => {
    expect((await problemsWith(lines, base)).join('\n')).toContain(`rule 1: ${problem}`);
  });
});

describe('a pattern', () => {
  it('may not be too large together with the others; the first in excess is named', async () => {
    const rules = Array.from({ length: 100 }, (_, index) => `- { code: a${index}, family: soft, output: 'x{990}' }`);
    expect(await parseFailureRules(rules.slice(0, 10).join('\n'))).toHaveLength(10);
    expect(await problemsOf(rules.join('\n'))).toEqual([
      'rule 11: output "x{990}": with those before it, it is too large',
    ]);
  });
});

describe('failure rules of any text', () => {
  const piece = fc.constantFrom(
    '- ',
    'code: ',
    'a',
    'family: soft',
    '\n  ',
    '\n',
    'output: ',
    '(',
    '[',
    '*',
    '"',
    '{',
    '&x ',
    '*x',
    '1-3',
  );
  it('are parsed, or refused with problems', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        async (text) => {
          const result = await parseFailureRules(text).catch((error: unknown) => error);
          const problems = result instanceof ConfigurationError ? result.problems : [];
          expect(Array.isArray(result) || problems.length > 0).toBe(true);
        },
      ),
    );
  });
});
