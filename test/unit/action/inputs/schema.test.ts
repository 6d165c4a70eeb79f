import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ConfigurationError } from '../../../../src/action/inputs/configuration-error.ts';
import { type InputName, inputNames, inputsSchema, parseInputs } from '../../../../src/action/inputs/schema.ts';
import { outputNames } from '../../../../src/action/results/output-names.ts';

const workspace = resolve('/workspace');
const context = {
  failureRules: { value: [], problems: [] },
  ready: { value: [], problems: [] },
  workspace,
  env: { SUPERVISED_RUN_REGISTRY: '/registry' },
  isDirectory: (path: string) => !path.includes('missing'),
  redact: (text: string) => text.replaceAll('hunter2', '***'),
};

type Given = Partial<Record<InputName, string>>;

const parse = (given: Given) => parseInputs((name) => given[name as InputName] ?? '', context);
const parseWithRun = (given: Given) => parse({ run: 'make', ...given });

function problemsOf(given: Given): readonly string[] {
  try {
    parse(given);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

const problemsWithRun = (given: Given) => problemsOf({ run: 'make', ...given });

describe('defaults', () => {
  it('apply to all that is not given', () => {
    expect(parse({ run: 'npm run e2e' })).toEqual({
      run: 'npm run e2e',
      shell: null,
      workingDirectory: workspace,
      name: 'npm run e2e',
      maxAttempts: 1,
      attemptTimeoutMs: null,
      timeoutMs: null,
      retryDelaysMs: [10_000],
      onRetry: null,
      killGraceMs: 10_000,
      streams: 'merged',
      maxLogBytes: 2 * 1024 ** 3,
      artifacts: 'failed',
      artifactName: null,
      artifactPaths: [],
      retentionDays: null,
      summary: true,
      slot: {
        pool: 'default',
        permits: 1,
        limits: { enabled: true, visible: 8, background: 8, total: 8 },
        waitMs: 30 * 60_000,
        registry: resolve('/registry'),
      },
      hardRetryDelaysMs: [],
      retryJitter: 0.1,
      failureRules: [],
      probe: null,
      probeTimeoutMs: 2 * 60_000,
      stallWarningMs: 15 * 60_000,
      stallTimeoutMs: 45 * 60_000,
      leasePid: null,
      background: null,
      attach: null,
      workflowCommands: 'annotations',
    });
  });

  it('name nothing by a secret, not even by a part of one', () => {
    const padding = 'x'.repeat(49);
    expect(parse({ run: `login ${padding} hunter2 hunter2` }).name).toBe(`login ${padding} ***…`);
    expect(parse({ run: 'make', name: 'with hunter2' }).name).toBe('with ***');
    expect(parse({ run: 'make', 'artifact-name': 'hunter2' }).artifactName).toBe('***');
  });

  it('apply to blank inputs too, as from an expression without a value', () => {
    const blank = Object.fromEntries(inputNames.map((name) => [name, ' \n']));
    expect(parse({ ...blank, run: 'make' })).toEqual(parse({ run: 'make' }));
  });

  it('are part of an object that cannot be changed', () => {
    expect(Object.isFrozen(parseWithRun({}))).toBe(true);
  });
});

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['20m', 1_200_000],
    ['1h30m', 5_400_000],
    ['1h2m3s4ms', 3_723_004],
    ['90m', 5_400_000],
    ['0', 0],
    ['0s', 0],
    [' 5s ', 5000],
    ['500h', 1_800_000_000],
  ])('%j', (text, ms) => {
    expect(parseWithRun({ 'kill-grace': text }).killGraceMs).toBe(ms);
  });

  it.each([
    '30',
    '-1s',
    '1.5h',
    '10 s',
    '10S',
    '1m1h',
    '5s5s',
    's',
    '1d',
    '1e3s',
    '500h1ms',
    `${'9'.repeat(400)}h`,
    '٣s',
  ])('refuses %j', (text) => {
    const shown = text.length > 100 ? 'a text of 401 characters' : `"${text}"`;
    expect(problemsWithRun({ 'kill-grace': text })).toEqual([
      `kill-grace: ${shown} is not a duration such as 500ms, 30s, 20m or 1h30m, at most 500h`,
    ]);
  });

  it('read back what they say', () => {
    const parts = fc.record({ h: fc.nat(400), m: fc.nat(999), s: fc.nat(999), ms: fc.nat(99_999) });
    fc.assert(
      fc.property(parts, ({ h, m, s, ms }) => {
        const expected = ((h * 60 + m) * 60 + s) * 1000 + ms;
        expect(parseWithRun({ 'kill-grace': `${h}h${m}m${s}s${ms}ms` }).killGraceMs).toBe(expected);
      }),
    );
  });

  it.each(['', '0', '0s', '0h0m'])('%j is no timeout', (text) => {
    expect(parseWithRun({ timeout: text, 'attempt-timeout': text })).toMatchObject({
      timeoutMs: null,
      attemptTimeoutMs: null,
    });
  });
});

describe('retry-delays', () => {
  it.each([
    ['10s, 30s, 2m', [10_000, 30_000, 120_000]],
    ['10s\n30s\n', [10_000, 30_000]],
    ['10s,\n  30s,\n\n', [10_000, 30_000]],
    ['1s,2s\r\n3s', [1000, 2000, 3000]],
    ['0s', [0]],
  ])('%j', (text, delays) => {
    expect(parseWithRun({ 'retry-delays': text }).retryDelaysMs).toEqual(delays);
  });

  it.each(['10s, soon', '10s,,30s', ',', '10s 30s', ',10s', '-1s'])('refuses %j', (text) => {
    expect(problemsWithRun({ 'retry-delays': text })).toEqual([
      expect.stringMatching(/^retry-delays: ".*" is not a list such as "10s, 30s, 2m", each item a duration/),
    ]);
  });
});

describe('max-log-size', () => {
  it.each([
    ['2GiB', 2 * 1024 ** 3],
    ['500MiB', 500 * 1024 ** 2],
    ['64KiB', 64 * 1024],
    ['10MB', 10_000_000],
    ['1GB', 1_000_000_000],
    ['3KB', 3000],
    ['4096', 4096],
  ])('%j', (text, bytes) => {
    expect(parseWithRun({ 'max-log-size': text }).maxLogBytes).toBe(bytes);
  });

  it.each(['0', '0MiB', '-1', '1.5GiB', '10mb', '10 MB', '10M', 'MiB', '99999999GiB', '9007199254740993'])(
    'refuses %j',
    (text) => {
      expect(problemsWithRun({ 'max-log-size': text })).toEqual([
        `max-log-size: "${text}" is not a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes`,
      ]);
    },
  );
});

describe('numbers, booleans and choices', () => {
  it.each(['0', '101', '-1', '1.5', '1e1', 'three', '+2', '0x3'])('max-attempts refuses %j', (text) => {
    expect(problemsWithRun({ 'max-attempts': text })).toEqual([
      `max-attempts: "${text}" is not a whole number from 1 to 100`,
    ]);
  });

  it('takes the ends of a range', () => {
    expect(parseWithRun({ 'max-attempts': '100', 'retention-days': '1' })).toMatchObject({
      maxAttempts: 100,
      retentionDays: 1,
    });
    expect(problemsWithRun({ 'retention-days': '401' })).toHaveLength(1);
    expect(problemsWithRun({ 'retention-days': '0' })).toHaveLength(1);
  });

  it.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(parseWithRun({ summary: text }).summary).toBe(true);
  });

  it.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
    expect(parseWithRun({ summary: text }).summary).toBe(false);
  });

  it.each(['yes', 'no', '1', '0', 'on', 'tRUE'])('summary refuses %j', (text) => {
    expect(problemsWithRun({ summary: text })).toEqual([`summary: "${text}" is not true or false`]);
  });

  it('names the choices there are', () => {
    expect(problemsWithRun({ artifacts: 'Always', streams: 'both' })).toEqual([
      'streams: "both" is not one of merged, split',
      'artifacts: "Always" is not one of failed, always, never',
    ]);
  });
});

describe('name', () => {
  it.each([
    ['the first line of the script', '\n  npm test\nnpm run e2e', 'npm test'],
    ['not a comment', '#!/bin/bash\n  # now:\nset -e', 'set -e'],
    ['a comment where there is nothing else', '# nothing\n# at all', '# nothing'],
    ['one with its white space folded', 'a\t \tb\r\nc', 'a b'],
    ['one without control characters', 'echo \u001b[31m\u202e"x"\u0007', 'echo [31m"x"'],
    ['60 characters of it', 'x'.repeat(60), 'x'.repeat(60)],
    ['a cut when it is longer', 'x'.repeat(61), `${'x'.repeat(59)}…`],
    ['whole characters', '🙂'.repeat(61), `${'🙂'.repeat(59)}…`],
  ])('is %s', (_case, run, name) => {
    expect(parse({ run }).name).toBe(name);
  });

  it('is what was given, as one line', () => {
    expect(parseWithRun({ name: '  E2E \t on  \u0000Chrome\n' }).name).toBe('E2E on Chrome');
    expect(parseWithRun({ name: '🙂'.repeat(100) }).name).toHaveLength(200);
  });

  it.each(['two\nlines', 'x'.repeat(101), '\u0001'])('refuses %j', (name) => {
    expect(problemsWithRun({ name })).toEqual([
      expect.stringMatching(/^name: ("two\\nlines"|a text of 101 characters|"\\u0001") is not one line of 1 to 100/),
    ]);
  });
});

describe('scripts and paths', () => {
  it('keep the white space of a script', () => {
    const script = '  if true; then\n    make\n  fi\n';
    expect(parse({ run: script, 'on-retry': script })).toMatchObject({ run: script, onRetry: script });
  });

  it('resolve the working directory in the workspace', () => {
    expect(parseWithRun({ 'working-directory': 'a/../b' }).workingDirectory).toBe(resolve(workspace, 'b'));
    expect(parseWithRun({ 'working-directory': resolve('/elsewhere') }).workingDirectory).toBe(resolve('/elsewhere'));
  });

  it('list the lines of artifact-paths', () => {
    const paths = '\n# reports\nplaywright-report/**\r\n  !**/*.tmp\n\n';
    expect(parseWithRun({ 'artifact-paths': paths }).artifactPaths).toEqual(['playwright-report/**', '!**/*.tmp']);
  });

  it('leave a shell as it is', () => {
    expect(parseWithRun({ shell: ' perl  -x {0} ' }).shell).toBe('perl  -x {0}');
    expect(problemsWithRun({ shell: 'bash\nsh' })).toEqual(['shell: "bash\\nsh" is not one line']);
  });
});

describe('errors', () => {
  it('are reported together, in the order of the inputs', () => {
    const given: Given = {
      run: ' \n',
      'working-directory': 'missing',
      'max-attempts': '0',
      'attempt-timeout': '20m',
      timeout: '10m',
      'kill-grace': 'long',
    };
    const problems = [
      'run: nothing was given, but it must be a script, one line or many',
      `working-directory: "missing" is not a folder that exists (${resolve(workspace, 'missing')})`,
      'max-attempts: "0" is not a whole number from 1 to 100',
      'timeout: "10m" is not allowed; it must be at least attempt-timeout, which is "20m"',
      'kill-grace: "long" is not a duration such as 500ms, 30s, 20m or 1h30m, at most 500h',
    ];
    expect(problemsOf(given)).toEqual(problems);
    expect(() => parse(given)).toThrow(problems.join('\n'));
  });

  it('do not include a timeout that is as long as that of an attempt', () => {
    expect(problemsWithRun({ timeout: '60s', 'attempt-timeout': '1m' })).toEqual([]);
    expect(problemsWithRun({ timeout: '0', 'attempt-timeout': '1m' })).toEqual([]);
  });

  it('are all that is ever thrown', () => {
    const given = fc.dictionary(fc.constantFrom(...inputNames), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(given, (inputs) => {
        const problems = problemsOf(inputs as Given);
        expect(problems.filter((problem) => /[\n\r]/.test(problem))).toEqual([]);
      }),
    );
  });
});

describe('action.yml', () => {
  const inputSchema = z.strictObject({
    description: z.string().min(20),
    required: z.boolean(),
    default: z.string().optional(),
  });
  const action = z
    .object({
      inputs: z.record(z.string(), inputSchema),
      outputs: z.record(z.string(), z.strictObject({ description: z.string().min(10) })),
      runs: z.unknown(),
    })
    .parse(parseYaml(readFileSync(new URL('../../../../action.yml', import.meta.url), 'utf8')));

  it('has the inputs of the schema, in its order, with its defaults', () => {
    const ofAction = Object.entries(action.inputs).map(([name, input]) => [name, input.required, input.default]);
    const ofSchema = Object.entries(inputsSchema.shape).map(([name, schema]) => {
      const fallback = 'defaultValue' in schema.def ? schema.def.defaultValue : undefined;
      return [name, !schema.safeParse(undefined).success, typeof fallback === 'string' ? fallback : undefined];
    });
    expect(ofAction).toEqual(ofSchema);
  });

  it('means the same with its defaults as without', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    expect(parseWithRun({ ...defaults, run: 'make' })).toEqual(parseWithRun({}));
  });

  it('has the outputs that main sets', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames);
  });

  it('runs the bundles, post always', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('attach', () => {
  it('needs no run, and is called HelloLoop', () => {
    expect(parse({ attach: 'helloloop' })).toMatchObject({
      ...{ run: null, name: 'HelloLoop', streams: 'split' },
      attach: {
        ...{ source: 'helloloop', stateDir: resolve(workspace, '.helloloop'), session: null },
        ...{ timeoutMs: 30_000, onCancel: 'stop' },
      },
    });
  });

  it('has its state in the folder in which it runs', () => {
    const { attach } = parse({ attach: 'helloloop', 'working-directory': 'shop', 'state-dir': 'loop', session: 'x' });
    expect(attach).toMatchObject({ stateDir: resolve(workspace, 'shop/loop'), session: 'x' });
  });

  it('takes defaults that are written out for what they are, as the runner gives them', () => {
    const all = { 'max-attempts': '1', 'stall-timeout': '45m', background: 'false', 'on-cancel': 'stop' };
    expect(problemsOf({ attach: 'helloloop', ...all })).toEqual([]);
    expect(problemsWithRun(all)).toEqual([]);
  });

  it.each<[Given, string]>([
    [{ attach: 'codex' }, 'attach: "codex" is not one of helloloop'],
    [
      { attach: 'helloloop', 'retry-delays': '1s' },
      'retry-delays: not with attach: helloloop, for HelloLoop makes its own',
    ],
    [{ attach: 'helloloop', 'stall-timeout': '0' }, 'stall-timeout: not with attach'],
    [
      { attach: 'helloloop', background: 'true' },
      'background: not with attach: helloloop; a HelloLoop session that is to',
    ],
    [{ run: 'make', session: 'x' }, 'session: it is used only with attach: helloloop'],
    [{ run: 'make', 'attach-timeout': '1m' }, 'attach-timeout: it is used only with attach: helloloop'],
  ])('%j is refused', (given, message) => {
    expect(problemsOf(given)).toEqual([expect.stringContaining(message)]);
  });
});
