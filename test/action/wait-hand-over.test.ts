import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { eventually } from '../kit/wait.ts';
import type { StepResult } from '../runner/step-result.ts';
import { startInBackground, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob } from './supervised-step.ts';

/** The lines of the command that the steps have shown. */
function shown(...results: StepResult[]): string[] {
  return results.flatMap(({ lines }) => lines.filter((line) => line.startsWith('line')));
}

function written(main: StepResult, channel = 'output'): string[] {
  const log = join(main.outputs['session-dir'] ?? '', 'attempts/01', `${channel}.log`);
  return readFileSync(log, 'utf8').trimEnd().split('\n');
}

it('main and wait together show every line once', async () => {
  const job = await newJob();
  const run = `
write() { printf 'line %s, ' "$1"; sleep 0.001; printf 'größer als 3 €\\n'; }
count=0
until [ -e go ]; do count=$((count + 1)); write $count; done
for more in 1 2 3; do write "more $more"; done`;
  const main = await startInBackground(job, { run, ready: 'log: /line 40,/' }).finished;
  const late = await startWait(job, { timeout: '200ms' }).finished;
  const wait = startWait(job);
  await wait.waitForLine(/^line/);
  go(job);
  const results = [main, late, await wait.finished];
  expect(written(main).length).toBeGreaterThan(43);
  expect(shown(...results)).toEqual(written(main));
  for (const result of results) expect(shown(result)).not.toEqual([]);
});

it.each([
  ['of a line', 'line half', ' and half\\n', 'line half and half'],
  ['of a character', 'line \\xe2\\x82', '\\xac and more\\n', 'line € and more'],
  ['of a carriage return and its line feed', 'line of Windows\\r', '\\nline\\n', 'line of Windows'],
  ['of what looks like a command', 'line\\n::gro', 'up::line\\n', 'line'],
])('a wait that takes over in the middle %s shows it complete', async (_, begin, end, line) => {
  const job = await newJob();
  const run = `printf 'line first\\n${begin}'; touch begun; ${untilGo}; printf '${end}'`;
  const step = startInBackground(job, { run, ready: 'file: begun\nlog: /first/' });
  const main = await step.finished;
  expect(outputOf(main)).toContain('line first');
  go(job);
  const wait = await startWait(job).finished;
  expect(shown(main, wait).filter((text) => text === line)).toEqual([line]);
  expect(shown(main, wait).filter((text) => text !== line && text !== 'line first' && text !== 'line')).toEqual([]);
  expect(wait.problems).toEqual([]);
});

it('an unfinished line is shown once, by the step that sees its end', async () => {
  const job = await newJob();
  const main = await startInBackground(job, { run: `printf 'line: password? '; ${untilGo}`, ready: 'log: /password/' })
    .finished;
  go(job);
  const wait = await startWait(job).finished;
  expect(shown(main, wait)).toEqual(['line: password? ']);
});

it('a wait continues both streams of `streams: split`', async () => {
  const job = await newJob();
  const run = `echo 'line out 1'; echo 'line err 1' >&2; touch begun; ${untilGo}; echo 'line err 2' >&2; echo 'line out 2'`;
  const main = await startInBackground(job, { run, streams: 'split', ready: 'file: begun' }).finished;
  go(job);
  const wait = await startWait(job).finished;
  expect(shown(main, wait).toSorted()).toEqual([...written(main, 'stdout'), ...written(main, 'stderr')].toSorted());
});

it('a wait that takes over in a delay shows the next attempt from its start', async () => {
  const job = await newJob();
  // However late the first wait is, the second attempt does not end before the second wait has started.
  const run = `echo "line $SUPERVISED_RUN_ATTEMPT"; ${untilGo}
[ $SUPERVISED_RUN_ATTEMPT = 2 ] || exit 1
until [ -e second ]; do sleep 0.05; done`;
  const main = await startInBackground(job, {
    run,
    ready: 'log: /line/',
    'max-attempts': '2',
    'retry-delays': '2s',
    'retry-jitter': '0',
  }).finished;
  go(job);
  await eventually(() => stateOf(main).runtime === 'retry_waiting', {
    what: 'the delay to begin',
    state: () => stateOf(main),
  });
  const late = await startWait(job, { timeout: '1ms' }).finished;
  const waiting = startWait(job);
  writeFileSync(join(job.workspace, 'second'), '');
  const wait = await waiting.finished;
  expect(shown(main, late, wait)).toEqual(['line 1', 'line 2']);
  expect(wait.log).toContain('server succeeded at attempt 2 of 2');
});
