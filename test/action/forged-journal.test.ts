import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startInBackground, startWait } from './background-session.ts';
import { newJob, noProcessLeft, start } from './supervised-step.ts';

/** Shell code with the folder of the session in `$dir`, and a function that appends an event to its journal. */
const forging = `dir=$(ls -d "$RUNNER_TEMP"/supervised-run/*)
append() { printf '{"v":1,"seq":%s,"at":"2026-01-01T00:00:00.000Z","mono":1,%s}\\n' "$1" "$2" >> "$dir/journal.jsonl"; }
success='"type":"session_ended","status":"completed","cause":null,"failure":null'
exit0='"exit":{"kind":"exited","code":0},"cause":null,"durationMs":1,"bytes":{},"leftBehind":[],"survivors":[],"failure":null'
`;
const refuted = /its journal says that the session completed, its supervisor says that it (failed|stopped)/;

describe('a failing command is a failing step, though the journal has', () => {
  it.each([
    ['a success before the end of the supervisor', `append 3 "$success"; exit 1`],
    ['a success, and the command goes on', `append 3 "$success"; sleep 1000`],
    [
      'the end of an attempt and a success',
      `append 3 '"type":"attempt_ended","attempt":1,'"$exit0"; append 4 "$success"; exit 1`,
    ],
    [
      'been replaced by one with a success',
      `cp "$dir/journal.jsonl" "$dir/new"; mv "$dir/new" "$dir/journal.jsonl"; append 3 "$success"; exit 1`,
    ],
    ['been truncated before a success', `: > "$dir/journal.jsonl"; append 1 "$success"; exit 1`],
  ])('%s', async (_, run) => {
    const job = await newJob();
    const { conclusion, outputs, annotations } = await start(job, { run: forging + run }).finished;
    expect(conclusion).toBe('failure');
    expect(outputs).toMatchObject({ status: 'failed', 'failure-code': 'journal_changed' });
    expect(annotations.at(-1)?.message).toMatch(refuted);
    await noProcessLeft(job);
  });

  it('the forged end of an attempt alone', async () => {
    const job = await newJob();
    const run = `${forging}append 3 '"type":"attempt_ended","attempt":1,'"$exit0"; exit 7`;
    const { conclusion, outputs } = await start(job, { run }).finished;
    expect(conclusion).toBe('failure');
    expect(outputs).toMatchObject({ status: 'failed', 'exit-code': '7' });
  });

  it('a success, and the supervisor was killed', async () => {
    const job = await newJob();
    const kill = `kill -9 $(sed -n 's/.*"supervisor":{"pid":\\([0-9]*\\).*/\\1/p' "$dir/journal.jsonl"); sleep 1000`;
    const { conclusion, outputs } = await start(job, { run: `${forging}append 3 "$success"; ${kill}` }).finished;
    expect(conclusion).toBe('failure');
    expect(outputs['failure-code']).toBe('journal_changed');
    await noProcessLeft(job);
  });

  it('no end, because it was replaced', async () => {
    const job = await newJob();
    const run = `${forging}cp "$dir/journal.jsonl" "$dir/new"; mv "$dir/new" "$dir/journal.jsonl"; exit 1`;
    const { conclusion, outputs } = await start(job, { run }).finished;
    expect(conclusion).toBe('failure');
    expect(outputs['failure-reason']).toContain('something else has changed the journal');
  });
});

describe('a wait, whose session has another parent, fails', () => {
  it.each([
    ['when the supervisor has written another end', 'exit 1'],
    ['when the supervisor goes on', 'sleep 1000'],
  ])('%s', async (_, then) => {
    const job = await newJob();
    const run = `${forging}echo up; until [ -e forge ]; do sleep 0.02; done; append 9 "$success"; ${then}`;
    await startInBackground(job, { run, ready: 'log: /up/' }).finished;
    const wait = startWait(job);
    writeFileSync(join(job.workspace, 'forge'), '');
    const { conclusion, outputs } = await wait.finished;
    expect(conclusion).toBe('failure');
    expect(outputs['failure-code']).toBe('journal_changed');
    await noProcessLeft(job);
  });
});
