import { expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { eventually } from '../kit/wait.ts';
import { followed, startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, start } from './supervised-step.ts';

it('the output can stop workflow commands, to its token or to the end of the attempt', async () => {
  const job = await newJob();
  const run = `
echo "::stop-commands::t0ken"
echo "::error::text 1"; echo "::add-mask::begun"; echo "::group::text 2" >&2
[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] || exit 1
echo "::t0ken::"
echo "::warning::act"`;
  const main = await start(job, { run, name: 'it', 'max-attempts': '2', 'retry-delays': '0' }).finished;
  expect(main).toMatchObject({ conclusion: 'success', masks: [], problems: [] });
  expect(main.annotations.map(({ level, message }) => (level === 'notice' ? level : message))).toEqual([
    'notice',
    'act',
  ]);
  expect(main.groups[1]?.lines.slice(0, 6)).toEqual([
    ': :stop-commands::t0ken',
    ': :error::text 1',
    ': :add-mask::begun',
    ': :group::text 2',
    '::t0ken::',
    '##[warning]act',
  ]);
});

it.each(['::t0ken ::', '::t0ken file=a.ts::text', '##[t0ken a=b]'])('%j resumes after stop-commands', async (end) => {
  const job = await newJob();
  const run = `echo "::stop-commands::t0ken"; echo "::error::text"; echo '${end}'; echo "::error::act"`;
  const main = await start(job, { run, name: 'it' }).finished;
  expect(main.annotations.map(({ message }) => message)).toEqual(['act']);
});

it('a step that goes on with the log of a background session knows that commands are stopped', async () => {
  const job = await newJob();
  const run = `echo "::stop-commands::t0ken"; echo up; ${untilGo}; echo "::error::text"; echo "::t0ken::"; echo "::error::act"`;
  const main = await startInBackground(job, { run, ready: 'log: /up/' }).finished;
  const wait = startWait(job);
  await followed(main);
  go(job);
  const { annotations, log } = await wait.finished;
  expect(annotations.map(({ message }) => message)).toEqual(['act']);
  expect(log).toContain(': :error::text');
});

it('the end of the step has its annotation, however many the command makes', async () => {
  const job = await newJob();
  const run = 'for i in $(seq 12); do echo "::error file=a.ts,line=$i::problem $i"; done; exit 3';
  const main = await start(job, { run, name: 'it' }).finished;
  const errors = main.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(10);
  expect(errors[8]?.message).toBe('problem 9');
  expect(errors[9]?.message).toContain('it failed after');
  expect(main.log).toContain(': :error file=a.ts,line=12::problem 12');
});

it('what the runner does not obey passes as it is', async () => {
  const job = await newJob();
  const lines = ['::std::vector<int>', '::1: localhost', '::core::panicking::panic', '##[section]Build'];
  const run = lines.map((line) => `echo '${line}'`).join('\n');
  const main = await start(job, { run: `${run}\necho '::group::50%25%0Adone'`, name: 'it' }).finished;
  expect(outputOf(main)).toEqual([...lines, '▸ 50%', '  done']);
});

it('a mask that an earlier step has set holds wherever a text of ours is too long', async () => {
  const job = await newJob();
  const secret = 'k3y-'.repeat(12);
  job.masker.add(secret);
  const run = `true --header "X-Key: ${secret}" https://example.org; echo "${'word '.repeat(190)} ${secret} more"; exit 1`;
  const main = await start(job, { run }).finished;
  const texts = [main.log, main.summary, JSON.stringify(main.annotations)].join('\n');
  expect(texts).not.toContain('k3y-k3y-k3y');
  expect(texts).toContain('***');
  await eventually(() => job.orphans().length === 0, { what: 'the end of everything' });
});
