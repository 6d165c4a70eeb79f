import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newJobWithArtifacts, sessionDir, sessionState, start } from './supervised-step.ts';

it('what a command prints is withheld once it masks more values than can be searched for', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run = `
    seq -f '::add-mask::made up %g' 3000
    mkdir out; echo x > 'out/made:up.txt'; ln -s /etc/passwd 'out/made up 7'
    echo 'this is made up 2999' | tee -a "$GITHUB_STEP_SUMMARY"
    exit 3`;
  const rules = "- { code: quoted, family: soft, output: 'this is .*' }";
  const inputs = { name: 'it', run, 'artifact-paths': 'out/*', 'failure-rules': rules };
  const step = start(job, inputs);
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'exit', 'exit-code': '3' });
  const warnings = main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  expect(warnings).toEqual(
    expect.arrayContaining([
      expect.stringContaining('The failure rules have not seen the output of attempt 1: it masks too many values'),
      expect.stringMatching(/^The artifact of attempt 1 could not be uploaded: the output masks more than 2,000 lines/),
      expect.stringContaining('The job summary has nothing of what the command printed or wrote'),
    ]),
  );
  expect(service.artifacts.size).toBe(0);
  expect(main.summary).toContain('it');
  expect(main.summary).not.toContain('made up');
  expect(JSON.stringify(sessionState(job))).not.toContain('made up');
  expect(existsSync(join(sessionDir(job), 'artifacts')) ? readdirSync(join(sessionDir(job), 'artifacts')) : []).toEqual(
    [],
  );
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  expect(post.log + post.summary).not.toContain('made up');
});

it('of a summary of 30 MB that is slow to search, what GitHub shows is redacted', async () => {
  const { job } = await newJobWithArtifacts();
  const secret = 'correct horse battery';
  const run = `
    yes 'Key: -----BEGIN PRIVATE KEY-----AAAA ${secret}' | head -c 30000000 >> "$GITHUB_STEP_SUMMARY"`;
  const step = start(job, { name: 'it', run, redact: secret });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  expect(main.problems).toEqual([]);
  expect(Buffer.byteLength(main.summary)).toBeLessThan(1024 ** 2);
  expect(main.summary.includes('_The summary that the command wrote is longer than GitHub shows')).toBe(true);
  expect(main.summary.includes('horse')).toBe(false);
  expect(main.summary.trimEnd().split('\n').at(-1)).toBe('Key: -----BEGIN PRIVATE KEY-----AAAA ***');
});
