import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { readStepRecord } from '../../src/session/step-record.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { unzip } from '../runner/unzip.ts';
import { startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, sessionDir, sessionState, start } from './supervised-step.ts';

const secret = 'correct horse battery';
const json = JSON.stringify({ PASSWORD: secret, PIN: '123', KEY: 'first line\nsecond line' });
// Not a real token; in two parts, so that secret scanners do not report it.
const token = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');

const filesOf = (zip: Buffer | undefined) => unzip(zip ?? Buffer.alloc(0));
const textOf = (files: Map<string, Buffer>) => [...files].map(([name, bytes]) => `${name}: ${bytes}`).join('\n');

it('an artifact has no secret in logs, collected files, journal, state or file names, and the summary counts redactions', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run = `
    echo "the password is ${secret}."
    printf '%s' '${secret}' | base64
    echo 'second line'
    echo '${token}'
    echo '::add-mask::made up at run time'
    echo 'this was made up at run time'
    mkdir -p report
    echo 'in a report: ${secret}' > report/page.html
    echo x > 'report/${secret}.txt'
    printf 'PK\\0\\0${secret}' > report/core.bin
    printf 'PK\\0\\0harmless' > report/image.bin
    exit 1`;
  const main = await start(job, { run, redact: json, 'artifact-paths': 'report/**' }).finished;
  const [artifact] = [...service.artifacts.values()];
  const files = filesOf(artifact?.zip);
  expect([...files.keys()].sort()).toEqual([
    'collected/report/___.txt',
    'collected/report/image.bin',
    'collected/report/page.html',
    'journal.jsonl',
    'output.log',
    'state.json',
  ]);
  expect(files.get('output.log')?.toString()).toBe(
    ['the password is ***.', '***', '***', '***', '::add-mask::***', 'this was ***', ''].join('\n'),
  );
  expect(files.get('collected/report/page.html')?.toString()).toBe('in a report: ***\n');
  for (const text of [secret, 'battery', 'second line', token, 'made up']) expect(textOf(files)).not.toContain(text);
  expect(main.summary).toMatch(/🔒 Redacted: \d+ values and 1 × GitHub token in the artifact of attempt 1/);
  expect(main.summary).toContain(
    'Left out of the artifact of attempt 1, because they hold a secret or cannot be searched to the end: `collected/report/core.bin`',
  );
  for (const text of [secret, token]) expect(main.summary).not.toContain(text);
});

it('values that are too short are not redacted, with a warning that does not contain them', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'echo 123 PIN', redact: json }).finished;
  const [warning, ...others] = main.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message);
  expect(others).toEqual([]);
  expect(warning).toMatch(/^redact: "PIN" will not be redacted/);
  expect(warning).not.toContain('123');
  expect(main.log).toContain('123 PIN');
});

it('values of `redact` are masked in the log, line by line', async () => {
  const job = await newJob();
  const main = await start(job, { run: `echo '${secret}'; echo 'second line'`, redact: json }).finished;
  expect(main.log).toContain('***\n***\n');
  expect(main.log).not.toContain('battery');
});

it('a value that is JSON is redacted as a whole, as programs print it, and in parts', async () => {
  const { job, service } = await newJobWithArtifacts();
  const key = { type: 'service_account', pin: 123, private_key: 'first line\nsecond line\n' };
  const lines = JSON.stringify(key, null, 2);
  const run = `
    echo '${JSON.stringify(key)}'
    echo '${lines}' | base64
    grep --color=always -o 'rst li' <<< 'the first line' || true
    printf 'the fi\\033[01;31mrst l\\033[mine\\n'
    exit 1`;
  const main = await start(job, { name: 'it', run, redact: lines, shell: 'bash' }).finished;
  expect(main.log).not.toContain('"pin":123');
  expect(main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
    'redact: "pin" will not be redacted: it is shorter than 4 characters and would blank the log.',
  ]);
  const [artifact] = [...service.artifacts.values()];
  const output = filesOf(artifact?.zip).get('output.log')?.toString();
  expect(output).toMatch(/^\*\*\*\n\*\*\*\w{0,2}=*\n/);
  expect(output).toMatch(/\nthe \*\*\*\n$/);
});

it('a value of several lines is masked in the log in other encodings, too', async () => {
  const job = await newJob();
  const value = 'first line\n}\nlast line';
  const encoded = Buffer.from(value).toString('base64');
  const run = `echo 'it is ${encoded}.'; echo '}'`;
  const main = await start(job, { name: 'it', run, redact: JSON.stringify({ value }) }).finished;
  expect(main.log).toContain('it is ***.\n}\n');
});

it('a failure reason does not quote secrets, nor values that an earlier attempt has masked', async () => {
  const { job } = await newJobWithArtifacts();
  const rules = `- { code: refused, family: soft, output: 'refused .*' }`;
  const run = `
    if [ $SUPERVISED_RUN_ATTEMPT = 1 ]; then echo '::add-mask::run time value'; exit 1; fi
    echo 'refused ${secret} run time value ${token}'; exit 1`;
  const main = await start(job, {
    run,
    redact: secret,
    'failure-rules': rules,
    'max-attempts': '2',
    'retry-delays': '0',
  }).finished;
  expect(main.outputs['failure-reason']).toBe('exited with code 1 (refused: "refused *** *** ***")');
});

it('a failure reason does not quote values that the on-retry script has masked', async () => {
  const job = await newJob();
  const main = await start(job, {
    run: `if [ $SUPERVISED_RUN_ATTEMPT = 1 ]; then exit 1; fi; echo 'refused run time value'; exit 1`,
    'on-retry': `echo '::add-mask::run time value'`,
    'failure-rules': `- { code: refused, family: soft, output: 'refused .*' }`,
    'max-attempts': '2',
    'retry-delays': '0',
  }).finished;
  expect(main.outputs['failure-reason']).toBe('exited with code 1 (refused: "refused ***")');
});

it('a value that the command masks is redacted in its own summary', async () => {
  const job = await newJob();
  const run = `echo '[app] ::add-mask::made up'; echo 'this is made up' >> "$GITHUB_STEP_SUMMARY"`;
  const main = await start(job, { name: 'it', run }).finished;
  expect(main.summary).toContain('this is ***');
});

it('a value that the command masks is redacted in the names of files that were not collected', async () => {
  const job = await newJob();
  const run = `echo '::add-mask::made up'; mkdir out; ln -s /etc/passwd 'out/made up.txt'`;
  const inputs = { name: 'it', run, 'workflow-commands': 'none', 'artifact-paths': 'out/*' };
  const main = await start(job, inputs).finished;
  expect(main.summary).toContain('out/***.txt');
  expect(main.summary).not.toContain('made up');
});

it('a value that the command masks after main was killed is redacted by post', async () => {
  const job = await newJob();
  const run = `echo begun; ${untilGo}; echo '::add-mask::made up'; seq 200; echo 'this is made up'; touch written; sleep 600`;
  const step = start(job, { name: 'it', run });
  await step.waitForLine('begun');
  step.kill('SIGKILL');
  await step.finished;
  go(job);
  await eventually(() => existsSync(join(job.workspace, 'written')), { what: 'the last line of the command' });
  const post = await step.post();
  expect(post.log).toContain('this is ***');
  expect(post.log).not.toContain('made up');
});

it('a value that the command masks is redacted in the summary with `workflow-commands: none`', async () => {
  const job = await newJob();
  const run = `echo 'this is made up'; echo '::add-mask::made up'; exit 1`;
  const main = await start(job, { name: 'it', run, 'workflow-commands': 'none' }).finished;
  expect(main.summary).toContain('this is ***');
  expect(main.summary).not.toContain('made up');
});

it('the ends of logs in the summary are redacted before they are cut', async () => {
  const job = await newJob();
  // A line is cut at 1,000 characters; the secret stands across the cut.
  const run = `printf 'x%.0s' $(seq 990); echo ' ${token} and more'; exit 1`;
  const main = await start(job, { run }).finished;
  expect(main.summary).toContain(`${'x'.repeat(980)}`);
  expect(main.summary).not.toContain(token.slice(0, 6));
  expect(main.summary).toMatch(/🔒 Redacted: .*1 in the ends of logs below/);
});

it.skipIf(process.platform === 'win32')(
  'no secret is in a file of the session, in a command line or in an environment other than that of the step',
  async () => {
    const { job } = await newJobWithArtifacts({ env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } });
    // Unlike the command lines of other tests: the list of processes has all of the machine.
    const values = ['quince one', 'https://user:pass@quince.example/', 'quince line', 'quince-pool', 'quince text'];
    const step = start(job, {
      name: `with ${values[4]}`,
      redact: values.join('\n'),
      run: `# ${values[0]}\n${untilGo}; exit 1`,
      shell: 'bash {0}',
      'on-retry': `true ${values[0]}`,
      probe: `true ${values[0]}`,
      'max-attempts': '2',
      'retry-delays': '0',
      'slot-pool': values[3] ?? '',
      'artifact-paths': `${values[2]}/**`,
      'failure-rules': `- { code: odd, family: soft, output: '${values[2]}' }`,
      'artifact-name': `a ${values[4]}`,
    });
    // The supervisor and the command.
    await eventually(() => sessionState(job).attempts.length > 0, {
      what: 'the attempt to start',
      state: () => job.orphans(),
    });
    const during = await eventually(() => ({ found: leaks(job, values) }), { what: 'a look at all files' });
    const commandLines = execFileSync('ps', ['-ewwo', 'args'], { encoding: 'utf8' });
    const { main: own } = readStepRecord(sessionPaths(sessionDir(job)).step) ?? {};
    const others = job.orphans().filter(({ pid }) => pid !== own?.pid);
    const environments = others.map(({ pid }) => environmentOf(pid));
    go(job);
    const main = await step.finished;
    await noProcessLeft(job);
    expect(others.length).toBeGreaterThan(1);
    expect(during.found).toEqual([]);
    for (const value of values) {
      expect(commandLines).not.toContain(value);
      expect(environments.join('\n')).not.toContain(value);
    }
    expect(main.outputs['failure-code']).toBe('exit');
    expect(leaks(job, values)).toEqual([]);
  },
);

it('post redacts the artifact of a cancelled main', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { name: 'it', run: `echo '${secret}'; echo begun; sleep 600`, redact: secret });
  await step.waitForLine('begun');
  await step.cancel();
  await step.finished;
  await step.post();
  const [artifact] = [...service.artifacts.values()];
  expect(filesOf(artifact?.zip).get('output.log')?.toString()).toBe('***\nbegun\n');
});

it('a wait without `redact` defers artifact and summary to post, which has the values', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run = `echo '${secret}'; echo 'mine: ${secret}' >> "$GITHUB_STEP_SUMMARY"; ${untilGo}; exit 1`;
  const step = startInBackground(job, { run, redact: secret });
  await step.finished;
  go(job);
  const wait = await startWait(job).finished;
  expect(wait.log).toContain('Artifact of attempt 1 deferred to the end of the job');
  expect(service.artifacts.size).toBe(0);
  expect(wait.summary).toBe('');
  const post = await step.post();
  expect(post.summary).toMatch(/<pre>\n\*\*\*\n<\/pre>/);
  expect(post.summary).toContain('mine: ***');
  expect(post.summary).toContain('1 in the ends of logs below');
  const [artifact] = [...service.artifacts.values()];
  expect(filesOf(artifact?.zip).get('output.log')?.toString()).toBe('***\n');
  expect(post.log).not.toContain('battery');
});

it('a wait with other values of `redact` defers the artifact', async () => {
  const { job, service } = await newJobWithArtifacts();
  await startInBackground(job, { run: `echo '${secret}'; ${untilGo}; exit 1`, redact: secret }).finished;
  go(job);
  const wait = await startWait(job, { redact: 'something else' }).finished;
  expect(wait.log).toContain('Artifact of attempt 1 deferred to the end of the job');
  expect(service.artifacts.size).toBe(0);
});

it('a wait with the values of `redact` uploads the artifact', async () => {
  const { job, service } = await newJobWithArtifacts();
  await startInBackground(job, { run: `echo '${secret}'; ${untilGo}; exit 1`, redact: secret }).finished;
  go(job);
  await startWait(job, { redact: secret }).finished;
  const [artifact] = [...service.artifacts.values()];
  expect(filesOf(artifact?.zip).get('output.log')?.toString()).toBe('***\n');
});

it('without an artifact service the folder of the artifact is redacted', async () => {
  const job = await newJob();
  await start(job, { run: `echo '${secret}'; exit 1`, redact: secret, 'artifact-name': 'mine' }).finished;
  expect(readFileSync(join(sessionDir(job), 'artifacts/mine-attempt-1/output.log'), 'utf8')).toBe('***\n');
});

it('the log of the artifact client does not have the signatures of upload URLs', async () => {
  const { job, service } = await newJobWithArtifacts();
  await start(job, { run: 'exit 1' }).finished;
  expect(service.artifacts.size).toBe(1);
  const log = readFileSync(join(sessionDir(job), 'upload.log'), 'utf8');
  expect(log).toContain('upload');
  expect(log).not.toMatch(/sig=(?!\*\*\*)\w/);
});

/**
 * The files of the session that contain a value, except for scripts, which are still needed. Throws if a file is removed
 * meanwhile: `state.json` has a temporary name while it is written.
 */
function leaks(job: Job, values: readonly string[]): string[] {
  const root = sessionDir(job);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((name) => !/^(run|on-retry|probe)\.?[^/]*$/.test(name))
    .filter((name) => values.some((value) => readFileSync(join(root, name)).includes(value)));
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
