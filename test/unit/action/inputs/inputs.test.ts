import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { parseInputs } from '../../../../src/action/inputs/inputs.ts';
import { inputOptions } from '../../../../src/action/inputs/options.ts';
import { outputNames } from '../../../../src/action/results/output-names.ts';
import { presets } from '../../../../src/failure-rules/presets.ts';
import { ConfigurationError } from '../../../../src/options/configuration-error.ts';
import type { Option } from '../../../../src/options/option.ts';
import { describedDefault } from '../../../kit/described-default.ts';

const workspace = resolve('/workspace');
const context = {
  workspace,
  env: { SUPERVISED_RUN_REGISTRY: '/registry' },
  isDirectory: (path: string) => !path.includes('missing'),
  redact: (text: string) => text.replaceAll('hunter2', '***'),
  namesInJob: () => new Set<string>(),
};

type Given = Record<string, string>;

const inputNames = Object.values(inputOptions).flatMap((table) => Object.values(table).map(({ input }) => input));

const parse = (given: Given) => parseInputs((name) => given[name] ?? '', context);
const parseWithRun = (given: Given) => parse({ run: 'make', ...given });

async function problemsOf(given: Given): Promise<readonly string[]> {
  try {
    await parse(given);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

const problemsWithRun = (given: Given) => problemsOf({ run: 'make', ...given });

describe('the defaults of inputs', () => {
  it('apply to every input that is not given', async () => {
    expect(await parse({ run: 'npm run e2e' })).toEqual({
      run: 'npm run e2e',
      shell: null,
      runOnRetry: null,
      onRetry: null,
      onTimeout: null,
      probe: null,
      workingDirectory: workspace,
      passActionsEnv: false,
      name: 'command',
      shortName: 'command',
      artifactName: null,
      leasePid: null,
      attempts: {
        maxAttempts: 1,
        attemptTimeoutMs: null,
        retryDelaysMs: [10_000],
        hardRetryDelaysMs: [],
        retryJitter: null,
        retryOn: ['any'],
        retryNotice: 'notice',
        probeTimeoutMs: 2 * 60_000,
        stallWarningMs: 15 * 60_000,
        stallTimeoutMs: 45 * 60_000,
        leftovers: 'end',
      },
      failureRules: [],
      tests: null,
      session: {
        timeoutMs: null,
        killGraceMs: 10_000,
        stopSignal: 'SIGTERM',
        streams: 'merged',
        maxLogBytes: 2 * 1024 ** 3,
        artifactPaths: [],
        artifactLinks: 'workspace',
        maxArtifactBytes: 2 * 1024 ** 3,
        ifNoFilesFound: 'warn',
      },
      results: {
        artifacts: 'failed',
        retentionDays: null,
        summary: true,
        workflowCommands: 'annotations',
      },
      slot: {
        pool: 'default',
        permits: 1,
        limits: {
          enabled: true,
          visible: Number.MAX_SAFE_INTEGER,
          background: Number.MAX_SAFE_INTEGER,
          total: Number.MAX_SAFE_INTEGER,
        },
        waitMs: 30 * 60_000,
        registry: resolve('/registry'),
        required: false,
      },
      background: null,
      atJobEnd: null,
      attach: null,
    });
  });

  it('have no secret in a name', async () => {
    expect((await parse({ run: 'make', name: 'with hunter2' })).name).toBe('with ***');
    expect((await parse({ run: 'make', 'artifact-name': 'hunter2' })).artifactName).toBe('***');
  });

  it('apply to blank inputs, as from an expression without a value', async () => {
    const blank = Object.fromEntries(inputNames.map((name) => [name, ' \n']));
    expect(await parse({ ...blank, run: 'make' })).toEqual(await parse({ run: 'make' }));
  });

  it('are part of an object that cannot be changed', async () => {
    expect(Object.isFrozen(await parseWithRun({}))).toBe(true);
  });
});

describe('durations', () => {
  it.each([
    ['SIGINT', 'SIGINT'],
    ['INT', 'SIGINT'],
    [' SIGQUIT ', 'SIGQUIT'],
    ['', 'SIGTERM'],
  ])('stop-signal %j is %s', async (text, signal) => {
    expect((await parseWithRun({ 'stop-signal': text })).session.stopSignal).toBe(signal);
  });

  it.each(['SIGKILL', 'SIGSTOP', 'sigterm', '15', 'SIGTERM SIGINT'])('stop-signal %j is refused', async (text) => {
    expect(await problemsWithRun({ 'stop-signal': text })).toEqual([
      `stop-signal: "${text}" is not one of SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGUSR2`,
    ]);
  });

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
  ])('%j is read', async (text, ms) => {
    expect((await parseWithRun({ 'kill-grace': text })).session.killGraceMs).toBe(ms);
  });

  it.each([
    ['30', '"30m" or "30s"'],
    ['10 s', '"10s"'],
    ['10S', '"10s"'],
    ['10 Minutes', '"10m"'],
    ['90sec', '"90s"'],
    ['1h 30m', '"1h30m"'],
    ['1.5h', '"1h30m"'],
    ['0.25s', '"250ms"'],
    ['1d', '"24h"'],
    ['600', '"600m" or "600s"'],
    ['40000', '"40000s"'],
  ])('refuses %j and suggests %s', async (text, suggestion) => {
    expect(await problemsWithRun({ timeout: text })).toEqual([
      `timeout: "${text}" is not a duration such as 500ms, 30s, 20m or 1h30m, at most 500h; did you mean ${suggestion}?`,
    ]);
  });

  it.each(['-1s', '1m1h', '5s5s', 's', '1e3s', '500h1ms', '21d', `${'9'.repeat(400)}h`, '٣s'])(
    'refuses %j',
    async (text) => {
      const shown = text.length > 100 ? 'a text of 401 characters' : `"${text}"`;
      expect(await problemsWithRun({ 'kill-grace': text })).toEqual([
        `kill-grace: ${shown} is not a duration such as 500ms, 30s, 20m or 1h30m, at most 500h`,
      ]);
    },
  );

  it('are the sum of their parts', async () => {
    const parts = fc.record({ h: fc.nat(400), m: fc.nat(999), s: fc.nat(999), ms: fc.nat(99_999) });
    await fc.assert(
      fc.asyncProperty(parts, async ({ h, m, s, ms }) => {
        const expected = ((h * 60 + m) * 60 + s) * 1000 + ms;
        expect((await parseWithRun({ 'kill-grace': `${h}h${m}m${s}s${ms}ms` })).session.killGraceMs).toBe(expected);
      }),
    );
  });

  it.each(['', '0', '0s', '0h0m'])('%j is no timeout', async (text) => {
    expect(await parseWithRun({ timeout: text, 'attempt-timeout': text })).toMatchObject({
      session: { timeoutMs: null },
      attempts: { attemptTimeoutMs: null },
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
  ])('%j is read', async (text, delays) => {
    expect((await parseWithRun({ 'retry-delays': text })).attempts.retryDelaysMs).toEqual(delays);
  });

  it.each([
    ['10', '10s'],
    ['10, 30', '10s, 30s'],
    ['10m, 1.5h', '10m, 1h30m'],
    ['10s 30s', '10s, 30s'],
    ['1m, 2 min', undefined],
    ['soon', undefined],
    ['10s; 1.5m', '10s, 1m30s'],
  ])('refuses %j and suggests %j', async (text, suggestion) => {
    const end = suggestion === undefined ? 'at most 500h' : `at most 500h; did you mean "${suggestion}"?`;
    expect(await problemsWithRun({ 'retry-delays': text })).toEqual([
      expect.stringMatching(`${end.replace('?', '\\?')}$`),
    ]);
  });

  it.each(['10s, soon', '10s,,30s', ',', '10s 30s', ',10s', '-1s'])('refuses %j', async (text) => {
    expect(await problemsWithRun({ 'retry-delays': text })).toEqual([
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
  ])('%j is read', async (text, bytes) => {
    expect((await parseWithRun({ 'max-log-size': text })).session.maxLogBytes).toBe(bytes);
  });

  it.each([
    ['10mb', '10MB'],
    ['10 MB', '10MB'],
    ['10M', '10MiB'],
    ['2g', '2GiB'],
    ['64 kib', '64KiB'],
  ])('refuses %j and suggests %s', async (text, suggestion) => {
    expect(await problemsWithRun({ 'max-artifact-size': text })).toEqual([
      expect.stringMatching(new RegExp(`or a number of bytes; did you mean "${suggestion}"\\?$`)),
    ]);
  });

  it.each(['0', '0MiB', '-1', '1.5GiB', 'MiB', '99999999GiB', '9007199254740993'])('refuses %j', async (text) => {
    expect(await problemsWithRun({ 'max-log-size': text })).toEqual([
      `max-log-size: "${text}" is not a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes`,
    ]);
  });
});

describe('numbers, booleans and choices', () => {
  it.each(['0', '101', '-1', '1.5', '1e1', 'three', '+2', '0x3'])('max-attempts refuses %j', async (text) => {
    expect(await problemsWithRun({ 'max-attempts': text })).toEqual([
      `max-attempts: "${text}" is not a whole number from 1 to 100`,
    ]);
  });

  it('accept the ends of a range', async () => {
    expect(await parseWithRun({ 'max-attempts': '100', 'retention-days': '1' })).toMatchObject({
      attempts: { maxAttempts: 100 },
      results: { retentionDays: 1 },
    });
    expect(await problemsWithRun({ 'retention-days': '401' })).toHaveLength(1);
    expect(await problemsWithRun({ 'retention-days': '0' })).toHaveLength(1);
  });

  it.each(['true', 'True', 'TRUE'])('%s is true', async (text) => {
    expect((await parseWithRun({ summary: text })).results.summary).toBe(true);
  });

  it.each(['false', 'False', 'FALSE'])('%s is false', async (text) => {
    expect((await parseWithRun({ summary: text })).results.summary).toBe(false);
  });

  it.each(['yes', 'no', '1', '0', 'on', 'tRUE'])('summary refuses %j', async (text) => {
    expect(await problemsWithRun({ summary: text })).toEqual([`summary: "${text}" is not true or false`]);
  });

  it('list the choices in an error', async () => {
    expect(await problemsWithRun({ artifacts: 'Always', streams: 'both' })).toEqual([
      'streams: "both" is not one of merged, split',
      'artifacts: "Always" is not one of failed, always, never',
    ]);
  });
});

describe('name', () => {
  const nameIn = async (env: NodeJS.ProcessEnv, given: Given = {}, taken: string[] = []) => {
    const { name, shortName } = await parseInputs((input) => ({ run: 'make', ...given })[input] ?? '', {
      ...context,
      env: { ...context.env, ...env },
      namesInJob: () => new Set(taken),
    });
    return name === shortName ? name : [name, shortName];
  };
  const matrix = JSON.stringify({ os: 'ubuntu-latest', node: 20 }, null, 2);

  it.each([
    ['of the step', { GITHUB_ACTION: 'e2e-tests', GITHUB_JOB: 'test' }, 'e2e-tests'],
    ['of the step that begins with _', { GITHUB_ACTION: '_e2e', GITHUB_JOB: 'test' }, '_e2e'],
    ['of the job for `uses: ./`', { GITHUB_ACTION: '__self', GITHUB_JOB: 'test' }, 'test'],
    ['of the job for a later step', { GITHUB_ACTION: '__octo-org_supervised-run_2', GITHUB_JOB: 'test' }, 'test'],
    ['of the job under act', { GITHUB_ACTION: '1', GITHUB_JOB: 'test' }, 'test'],
    ['of the job in a composite under act', { GITHUB_ACTION: '0-composite-1', GITHUB_JOB: 'test' }, 'test'],
    ['of the job without a step', { GITHUB_ACTION: '', GITHUB_JOB: 'test' }, 'test'],
    ['of the job for an id that cannot be one', { GITHUB_ACTION: 'a\u001b[31m b', GITHUB_JOB: 'test' }, 'test'],
    ['of the job on one line', { GITHUB_JOB: 'te\u001b[31m\nst' }, 'te st'],
    ['of nothing, outside of GitHub', {}, 'command'],
  ])('is the id %s', async (_case, env, name) => {
    expect(await nameIn(env)).toBe(name);
  });

  it.each(['', 'null', '{}', 'Object', '[', '{"a":null,"b":"","c":" "}'])(
    'has nothing of the matrix %j',
    async (text) => {
      expect(await nameIn({ GITHUB_JOB: 'test' }, { matrix: text })).toBe('test');
    },
  );

  it('has the values of the matrix, by which the sessions of one step differ', async () => {
    expect(await nameIn({ GITHUB_JOB: 'test' }, { matrix })).toEqual(['test (ubuntu-latest, 20)', 'test']);
    const nested = JSON.stringify({ config: { os: 'linux', flags: ['-O2', true] }, shard: 0 });
    expect(await nameIn({ GITHUB_ACTION: 'e2e' }, { matrix: nested })).toEqual(['e2e (linux, -O2, true, 0)', 'e2e']);
    const long = JSON.stringify({ text: `${'word '.repeat(11)}\u001b[2J\n::set-env::${'x'.repeat(40)}` });
    expect(await nameIn({ GITHUB_JOB: 'test' }, { matrix: long })).toEqual([
      `test (${'word '.repeat(11).trim()}…)`,
      'test',
    ]);
  });

  it('has a number from the second of its kind on', async () => {
    expect(await nameIn({ GITHUB_JOB: 'test' }, {}, ['e2e'])).toBe('test');
    expect(await nameIn({ GITHUB_JOB: 'test' }, {}, ['test'])).toBe('test 2');
    expect(await nameIn({ GITHUB_JOB: 'test' }, { matrix }, ['test', 'test 2'])).toEqual([
      'test 3 (ubuntu-latest, 20)',
      'test 3',
    ]);
    expect(await nameIn({ GITHUB_ACTION: 'e2e' }, {}, ['e2e'])).toBe('e2e 2');
  });

  it('is HelloLoop for a step without an id that attaches to it', async () => {
    const attach = { attach: 'helloloop' };
    expect(await nameIn({ GITHUB_ACTION: '__self', GITHUB_JOB: 'test' }, attach)).toBe('HelloLoop');
    expect(await nameIn({ GITHUB_JOB: 'test' }, attach, ['HelloLoop'])).toBe('HelloLoop 2');
    expect(await nameIn({ GITHUB_ACTION: 'agent' }, attach)).toBe('agent');
  });

  it('stays what it is when it is given', async () => {
    expect(await nameIn({ GITHUB_ACTION: 'e2e' }, { name: 'server', matrix }, ['server'])).toBe('server');
  });

  it.each(['echo hunter2', '# hunter2', `\n${'x'.repeat(50)} hunter2`])(
    'is never made of the script %j',
    async (run) => {
      const { run: script, ...others } = await parse({ run });
      expect(script).toBe(run);
      for (const word of run.split(/[\s#]+/).filter((text) => text.length > 1))
        expect(JSON.stringify(others)).not.toContain(word);
    },
  );

  it('is the given name on one line', async () => {
    expect((await parseWithRun({ name: '  E2E \t on  \u0000Chrome\n' })).name).toBe('E2E on Chrome');
    expect((await parseWithRun({ name: '🙂'.repeat(100) })).name).toHaveLength(200);
  });

  it.each(['two\nlines', 'x'.repeat(101), '\u0001'])('refuses %j', async (name) => {
    expect(await problemsWithRun({ name })).toEqual([
      expect.stringMatching(/^name: ("two\\nlines"|a text of 101 characters|"\\u0001") is not one line of 1 to 100/),
    ]);
  });
});

describe('scripts and paths', () => {
  it('keep the white space of a script', async () => {
    const script = '  if true; then\n    make\n  fi\n';
    expect(await parse({ run: script, 'on-retry': script })).toMatchObject({ run: script, onRetry: script });
  });

  it('resolve the working directory in the workspace', async () => {
    expect((await parseWithRun({ 'working-directory': 'a/../b' })).workingDirectory).toBe(resolve(workspace, 'b'));
    expect((await parseWithRun({ 'working-directory': resolve('/elsewhere') })).workingDirectory).toBe(
      resolve('/elsewhere'),
    );
  });

  it('list the lines of artifact-paths', async () => {
    const paths = '\n# reports\nplaywright-report/**\r\n  !**/*.tmp\n\n';
    expect((await parseWithRun({ 'artifact-paths': paths })).session.artifactPaths).toEqual([
      'playwright-report/**',
      '!**/*.tmp',
    ]);
  });

  it('leave a shell as it is', async () => {
    expect((await parseWithRun({ shell: ' perl  -x {0} ' })).shell).toBe('perl  -x {0}');
    expect(await problemsWithRun({ shell: 'bash\nsh' })).toEqual(['shell: "bash\\nsh" is not one line']);
  });
});

describe('errors', () => {
  it('are reported together, in the order of the inputs', async () => {
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
    expect(await problemsOf(given)).toEqual(problems);
    await expect(parse(given)).rejects.toThrow(problems.join('\n'));
  });

  it('ask for a checkout where the folder of a repository is missing', async () => {
    const empty = { ...context, isDirectory: (path: string) => path === workspace };
    const problem = (folder: string, advice: string) =>
      `working-directory: "${folder}" is not a folder that exists (${resolve(workspace, folder)})${advice}`;
    const problemsIn = (folder: string) =>
      parseInputs((name) => ({ run: 'make', 'working-directory': folder })[name] ?? '', empty).catch((e) => e.problems);
    const advice = '; does actions/checkout come before this step?';
    expect(await problemsIn('packages/web')).toEqual([problem('packages/web', advice)]);
    expect(await problemsIn('/opt/web')).toEqual([problem('/opt/web', '')]);
  });

  it('do not include a timeout that equals the attempt timeout', async () => {
    expect(await problemsWithRun({ timeout: '60s', 'attempt-timeout': '1m' })).toEqual([]);
    expect(await problemsWithRun({ timeout: '0', 'attempt-timeout': '1m' })).toEqual([]);
  });

  it('are problems on one line each, whatever the inputs', async () => {
    const given = fc.dictionary(fc.constantFrom(...inputNames), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(given, async (inputs) => {
        const problems = await problemsOf(inputs);
        // But for the line that an error of YAML shows.
        const first = problems.map((problem) => problem.replace(/\n {2}.*\n {2} *\^$/, ''));
        expect(first.filter((problem) => /[\n\r]/.test(problem))).toEqual([]);
      }),
    );
  });
});

it.each(['a\nb', '\0\n\0', 'a\u001bb'])(
  'a quarantine with the path %j has a problem on one line',
  async (quarantine) => {
    const problems = await problemsWithRun({ 'test-results': 'x', quarantine });
    expect(problems).toEqual([
      expect.stringMatching(/^quarantine: ".*" is not a path: it has line breaks or control characters$/),
    ]);
  },
);

describe('background', () => {
  it('has the ready conditions and what happens at the end of the job', async () => {
    const given = { background: 'true', ready: 'tcp: 80', 'ready-timeout': '5s', 'at-job-end': 'wait' };
    expect(await parseWithRun(given)).toMatchObject({
      background: { ready: [{ kind: 'tcp', host: 'localhost', port: 80 }], readyTimeoutMs: 5000 },
      atJobEnd: 'wait',
    });
  });

  it('is required by ready', async () => {
    expect(await problemsWithRun({ ready: 'tcp: 80' })).toEqual([
      'ready: only a step with background: true waits for it',
    ]);
    expect(await problemsWithRun({ ready: 'tcp: 80', background: 'yes' })).toEqual([
      'background: "yes" is not true or false',
    ]);
  });
});

describe('failure-rules and ready', () => {
  it('come before the rules of failure-preset', async () => {
    const rules = '[{ code: licence, family: soft, exit-codes: 17 }]';
    const { failureRules } = await parseWithRun({ 'failure-rules': rules, 'failure-preset': 'agent' });
    expect(failureRules).toEqual([expect.objectContaining({ code: 'licence', exitCodes: [17] }), ...presets.agent]);
  });

  it('report each problem with the name of the input', async () => {
    const given = { 'failure-rules': '[1, 2]', ready: 'http\nftp', background: 'true' };
    expect(await problemsWithRun(given)).toEqual([
      expect.stringContaining('failure-rules: rule 1: 1 is not a mapping'),
      expect.stringContaining('failure-rules: rule 2: 2 is not a mapping'),
      expect.stringContaining('ready: line 1: "http" is not allowed'),
      expect.stringContaining('ready: line 2: "ftp" is not allowed'),
    ]);
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
  const defaultOf = (name: string) => describedDefault(action.inputs[name]?.description ?? '');

  /** The inputs whose defaults are expressions. */
  const askedOfRunner = ['matrix', 'job-status'];

  it('has an input for every option', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames, 'redact', ...askedOfRunner].sort());
  });

  it('has no default that the runner would print above the log, but for what it is asked', () => {
    const withDefault = Object.keys(action.inputs).filter((name) => action.inputs[name]?.default !== undefined);
    expect(withDefault).toEqual(askedOfRunner);
  });

  it('describes a default where an option has one', () => {
    const options = Object.values(inputOptions).flatMap((table): Option<unknown>[] => Object.values(table));
    const withFallback = options.filter(({ fallback }) => !['null', '[]'].includes(JSON.stringify(fallback)));
    const described = Object.keys(action.inputs).filter((name) => defaultOf(name) !== '');
    expect(described.sort()).toEqual(withFallback.map(({ input }) => input).sort());
  });

  it('gives the same inputs with the defaults that it describes as without', async () => {
    const defaults = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, defaultOf(name)]));
    const given = await parseWithRun({ ...defaults, run: 'make' });
    // Whoever gives an input for slots asks for one, and the limits of the pool are described in words.
    expect({ ...given, slot: null }).toEqual({ ...(await parseWithRun({})), slot: null });
  });

  it('has the outputs that main sets', async () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames);
  });

  it('runs the bundles, and post in any case', async () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('attach', () => {
  it('requires no run, and names the session HelloLoop', async () => {
    expect(await parse({ attach: 'helloloop' })).toMatchObject({
      run: null,
      name: 'HelloLoop',
      session: { streams: 'split' },
      attach: {
        source: 'helloloop',
        stateDir: resolve(workspace, '.helloloop'),
        session: null,
        timeoutMs: 30_000,
        onCancel: 'stop',
      },
    });
  });

  it('has its state folder in the working directory', async () => {
    const { attach } = await parse({
      attach: 'helloloop',
      'working-directory': 'shop',
      'state-dir': 'loop',
      session: 'x',
    });
    expect(attach).toMatchObject({ stateDir: resolve(workspace, 'shop/loop'), session: 'x' });
  });

  it('accepts other inputs with their default values', async () => {
    const all = { 'max-attempts': '1', 'stall-timeout': '45m', background: 'false', 'on-cancel': 'stop' };
    expect(await problemsOf({ attach: 'helloloop', ...all })).toEqual([]);
    expect(await problemsWithRun(all)).toEqual([]);
  });

  it.each<[Given, string]>([
    [{ attach: 'codex' }, 'attach: "codex" is not one of helloloop'],
    [
      { attach: 'helloloop', 'retry-delays': '1s' },
      'retry-delays: not with attach: helloloop, because HelloLoop makes its own',
    ],
    [{ attach: 'helloloop', 'stall-timeout': '0' }, 'stall-timeout: not with attach'],
    [{ attach: 'helloloop', leftovers: 'keep' }, 'leftovers: not with attach'],
    [{ run: 'make', leftovers: 'kept' }, 'leftovers: "kept" is not one of end, keep'],
    [{ attach: 'helloloop', background: 'true' }, 'background: not with attach: helloloop; on-cancel: detach lets'],
    [{ run: 'make', session: 'x' }, 'session: it is used only with attach: helloloop'],
    [{ run: 'make', 'attach-timeout': '1m' }, 'attach-timeout: it is used only with attach: helloloop'],
  ])('%j is refused', async (given, message) => {
    expect(await problemsOf(given)).toEqual([expect.stringContaining(message)]);
  });
});
