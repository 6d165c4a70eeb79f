import { expect, test as it } from 'vitest';
import { newJob, start, summaryOf } from './supervised-step.ts';

const megabyte = 1024 * 1024;

it('the summary has the session, a row for each attempt, and the end of each failed log', async () => {
  const job = await newJob();
  const run = 'for i in $(seq 40); do echo "line $i | <b>"; done; exit $((2 - SUPERVISED_RUN_ATTEMPT))';
  const step = start(job, { run, name: 'a | b', 'max-attempts': '2', 'retry-delays': '0' });
  const summary = await summaryOf(step);
  expect(summary).toContain('### ✅ `a | b`\n');
  expect(summary.match(/^\| \d+ \|/gm)).toEqual(['| 1 |', '| 2 |']);
  expect(summary).toContain('```mermaid');
  expect(summary.match(/<details>/g)).toHaveLength(1);
  expect(summary).toContain('line 40 | &lt;b&gt;');
  expect(summary).toContain('line 11 |');
  expect(summary).not.toContain('line 10 |');
});

it('the summary of the action comes first, so that unclosed HTML of the command cannot hide it', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'printf "<details>\\n\\n<!-- x" >> "$GITHUB_STEP_SUMMARY"', name: 'it' })
    .finished;
  expect(main.summary).toMatch(/^✅ \*\*it\*\* succeeded after .*\n\n\n<details>\n\n<!-- x$/);
});

it('post writes the summary when that of the command leaves too little room', async () => {
  const job = await newJob();
  const run = 'echo "# Mine"; yes "a line of a long summary" | head -c 999800 >> "$GITHUB_STEP_SUMMARY"; exit 1';
  const step = start(job, { run, name: 'it' });
  const main = await step.finished;
  expect(main.problems).toEqual([]);
  expect(main.summary).toContain('a line of a long summary');
  expect(main.summary).not.toContain('### ❌ it');
  const post = await step.post();
  expect(post.summary).toContain('### ❌ it');
});

it('a summary of the command that exceeds the limit of GitHub is cut, with a note', async () => {
  const job = await newJob();
  const run =
    'printf "\\140\\140\\140\\n" >> "$GITHUB_STEP_SUMMARY"; yes "a line" | head -c 3000000 >> "$GITHUB_STEP_SUMMARY"';
  const step = start(job, { run, name: 'it' });
  const main = await step.finished;
  expect(main.problems).toEqual([]);
  expect(Buffer.byteLength(main.summary)).toBeLessThan(megabyte);
  expect(main.summary).toMatch(/^_The summary .* is cut below\._\n\n```\n(?:a line\n)+$/);
  expect((await step.post()).summary).toContain('✅ **it** succeeded after ');
});

it('a summary of the command in one line below the limit of GitHub is kept', async () => {
  const job = await newJob();
  const run = 'head -c 1040000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"';
  const step = start(job, { run, name: 'it' });
  const main = await step.finished;
  expect(main.summary.length).toBe(1_040_000);
  expect((await step.post()).summary).toContain('✅ **it** succeeded after ');
});

it('so is one that post writes, beside as much of ours as there is room for', async () => {
  const job = await newJob();
  const run = 'head -c 1040000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"; echo written; sleep 600';
  const step = start(job, { run, name: 'it' });
  await step.waitForLine('written');
  step.kill('SIGKILL');
  await step.finished;
  const { summary } = await step.post();
  expect(summary).toContain('x'.repeat(1_040_000));
  expect(summary).toContain('### ');
  expect(Buffer.byteLength(summary)).toBeLessThan(megabyte);
});

it('post writes the summary of the command when main was killed', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo mine >> "$GITHUB_STEP_SUMMARY"; echo written; sleep 600', name: 'it' });
  await step.waitForLine('written');
  step.kill('SIGKILL');
  expect((await step.finished).summary).toBe('');
  expect((await step.post()).summary).toMatch(/^### [\s\S]*\n\n\nmine\n$/);
});

it('`summary: false` leaves the summary to the command', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo mine >> "$GITHUB_STEP_SUMMARY"; exit 1', summary: 'false' });
  expect((await step.finished).summary).toBe('mine\n');
  expect((await step.post()).summary).toBe('');
});
