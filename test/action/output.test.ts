import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { ended, startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, start } from './supervised-step.ts';

/** The bytes of the log from the beginning of the output to the line that closes it. */
function outputBytes(raw: Buffer, beginning: string): Buffer {
  return raw.subarray(raw.indexOf(beginning), raw.lastIndexOf('\u001b[32m✓'));
}

it('the command can open its output by name', async () => {
  const script = [
    'echo 1',
    'echo 2 > /dev/stdout',
    'echo 3 > /dev/stderr',
    'echo 4 >> /dev/stderr',
    'echo 5 | tee /dev/stderr > /dev/null',
    'echo 6 >&2',
    'printf 7',
  ].join('\n');
  const main = await start(await newJob(), { run: script }).finished;
  expect(main.conclusion).toBe('success');
  expect(outputOf(main)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

it('every character is shown when the runner does not read while the command writes', async () => {
  const job = await newJob();
  const text = Array.from({ length: 40_000 }, (_, line) => `${line} こんにちは 🌍 ${'x'.repeat(line % 97)}`).join('\n');
  writeFileSync(join(job.workspace, 'text'), text);
  const step = start(job, { run: 'cat text; touch written' });
  step.pauseReading();
  // The command ends although nobody reads: it writes to a file.
  const written = start(job, { run: 'until [ -e written ]; do sleep 0.02; done', summary: 'false' });
  expect((await written.finished).conclusion).toBe('success');
  step.resumeReading();
  const main = await step.finished;
  expect(outputBytes(main.raw, '0 こ').toString()).toBe(`${text}\n`);
});

it('a line of 10 MB is shown completely', async () => {
  const job = await newJob();
  const line = Buffer.alloc(10_000_000, 'abcdefgh ');
  writeFileSync(join(job.workspace, 'line'), line);
  const main = await start(job, { run: 'cat line' }).finished;
  const bytes = outputBytes(main.raw, 'abcdefgh');
  expect(bytes.length).toBe(line.length + 1);
  expect(createHash('sha256').update(bytes.subarray(0, -1)).digest('hex')).toBe(
    createHash('sha256').update(line).digest('hex'),
  );
});

it('workflow commands in the output do not act on the step', async () => {
  const script = [
    'echo "::group::mine"',
    'echo inside',
    'echo "::endgroup::"',
    'echo "::stop-commands::token"',
    'echo "::token::"',
    'echo "::set-output name=x::y"',
    'echo "text ##[endgroup]"',
    'printf "progress\\r::endgroup::\\n"',
    'echo "::warning::careful"',
    'echo "::add-mask::hunter22"',
    'echo the password is hunter22',
  ].join('\n');
  const main = await start(await newJob(), { run: script, name: 'it' }).finished;
  expect(main.problems).toEqual([]);
  expect(main.commandErrors).toEqual([]);
  expect(main.groups).toEqual([]);
  expect(outputOf(main)).toEqual([
    '▸ mine',
    'inside',
    '◂ ',
    ': :stop-commands::token',
    '::token::',
    ': :set-output name=x::y',
    'text # #[endgroup]',
    'progress',
    '◂ ',
    'the password is ***',
  ]);
  expect(main.annotations).toMatchObject([{ level: 'warning', message: 'careful' }]);
  expect(main.outputs.x).toBeUndefined();
});

it('a name that looks like a workflow command does not act on the step', async () => {
  const job = await newJob();
  const main = await start(job, { name: 'x ##[warning]injected', run: 'echo hi' }).finished;
  expect(main.annotations).toEqual([]);
  expect(main.log).toContain('x # #[warning]injected succeeded');
});

it.skipIf(process.platform === 'win32')(
  'a name that the command wrote into the journal does not act on the step',
  async () => {
    const job = await newJob();
    const name = String.raw`x\\n::set-output name=injected::1\\n::warning::injected`;
    const rewrite = `cd "$RUNNER_TEMP"/supervised-run/*/; sed 's/"name":"it"/"name":"${name}"/' journal.jsonl > copy; cat copy > journal.jsonl`;
    const main = await startInBackground(job, { name: 'it', run: `${untilGo}; ${rewrite}` }).finished;
    go(job);
    await ended(main);
    const wait = await startWait(job).finished;
    expect(wait.log).toContain('injected');
    expect([wait.annotations, wait.outputs.injected]).toEqual([[], undefined]);
  },
);

it('`streams: split` shows both streams', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'echo out; echo err >&2; echo x > /dev/stderr', streams: 'split' }).finished;
  expect(outputOf(main).toSorted()).toEqual(['err', 'out', 'x']);
});

it('a log larger than max-log-size ends the attempt', async () => {
  const job = await newJob();
  // In long lines: until it is ended, it writes more short ones than an array of the test can hold.
  const inputs = { run: `yes ${'x'.repeat(1_000)}`, 'max-log-size': '1MiB', 'max-attempts': '3', name: 'it' };
  const main = await start(job, inputs).finished;
  expect(main.outputs).toMatchObject({ 'failure-code': 'log_limit', attempts: '1', status: 'failed' });
  expect(main.annotations.at(-1)?.message).toContain(
    'its log is larger than 1 MiB (a larger max-log-size allows more)',
  );
  expect(job.orphans()).toEqual([]);
});
