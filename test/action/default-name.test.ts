import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { unzip } from '../runner/unzip.ts';
import { go, untilGo } from './gate.ts';
import { registryFolder } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, sessionDir, sessionState, start } from './supervised-step.ts';

// The runner masks it in the job's own log, and nowhere else.
const secret = 'correct-horse-battery';
const run = `: curl -H "X-Key: ${secret}" https://example.com\n: and a long line ${'x'.repeat(40)} ${secret}`;
const matrix = { os: 'ubuntu-latest', node: 20 };
const gpu = { 'slot-pool': 'gpu', 'slot-limits': 'total=1' };

/** The content of all files below a folder, without those of the command. */
function textBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files.filter(({ name }) => !['run', 'run.sh'].includes(name));
  return own.map(({ parentPath, name }) => `${name}: ${readFileSync(join(parentPath, name), 'latin1')}`).join('\n');
}

describe('without a name', () => {
  it('no text of the script leaves the step', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = start(job, { run: `${run}\necho begun; ${untilGo}; exit 1`, ...gpu });
    await step.waitForLine('begun');
    expect(textBelow(registryFolder(job))).toContain('Tests / test');
    for (const folder of [registryFolder(job), sessionDir(job)]) expect(textBelow(folder)).not.toContain('X-Key');
    const other = await newJob({
      env: { SUPERVISED_RUN_REGISTRY: registryFolder(job), GITHUB_REPOSITORY: 'acme/other' },
    });
    const waiting = start(other, { run: 'true', ...gpu });
    await waiting.waitForLine(/held by Tests \/ test \(octo-org\/example, https/);
    go(job);
    const main = await step.finished;
    const [artifact] = [...service.artifacts.values()];
    const stored = [...unzip(artifact?.zip ?? Buffer.alloc(0))].map(([name, bytes]) => `${name}: ${bytes}`).join('\n');
    expect(stored).toContain('state.json');
    const seen = [
      artifact?.name,
      stored,
      main.summary,
      main.log,
      JSON.stringify(main.outputs),
      textBelow(sessionDir(job)),
    ];
    const { log, summary } = await waiting.finished;
    for (const text of [...seen, log, summary]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain('curl');
    }
    expect(artifact?.name).toMatch(/^test-\d{8}-\d{6}-[0-9a-f]{6}-attempt-1$/);
  });

  it.each([
    ['the id of the step', { GITHUB_ACTION: 'e2e' }, 'e2e', 'e2e-test'],
    ['the id of the job', { GITHUB_ACTION: '__octo-org_supervised-run_2' }, 'test', 'test'],
    ['the id of the job, and in the artifact no more than it', { GITHUB_ACTION: '1' }, 'test', 'test'],
  ])('a session is called by %s, everywhere', async (_, env, name, artifactName) => {
    const { job, service } = await newJobWithArtifacts();
    const { log, summary } = await start(job, { run: 'exit 3' }, { env }).finished;
    expect(sessionState(job).name).toBe(name);
    expect(log).toContain(`${name} failed after `);
    expect(summary).toContain(`### ❌ ${name}`);
    expect([...service.artifacts.keys()]).toEqual([expect.stringMatching(`^${artifactName}-\\d{8}-`)]);
  });

  it('the cells of a matrix differ, in their summaries and artifacts too', async () => {
    const { job, service } = await newJobWithArtifacts({ matrix });
    const { summary } = await start(job, { run: 'exit 3' }).finished;
    expect(sessionState(job).name).toBe('test (ubuntu-latest, 20)');
    expect(summary).toContain('### ❌ test (ubuntu-latest, 20)');
    expect([...service.artifacts.keys()]).toEqual([expect.stringMatching(/^test-ubuntu-latest-20-\d{8}-/)]);
  });

  it('the second session of a job has a number', async () => {
    const job = await newJob({ matrix });
    const logs: string[] = [];
    for (const inputs of [{}, {}, { name: 'mine' }, {}])
      logs.push((await start(job, { run: 'true', ...inputs }).finished).log);
    expect(logs.map((log) => /^✓ (?!Attempt)(.*) succeeded/m.exec(stripVTControlCharacters(log))?.[1])).toEqual([
      'test (ubuntu-latest, 20)',
      'test 2 (ubuntu-latest, 20)',
      'mine',
      'test 3 (ubuntu-latest, 20)',
    ]);
  });
});

it('a name that was given stays what it is, and no other repository sees it', async () => {
  const job = await newJob({ matrix });
  const step = start(job, { run: `echo begun; ${untilGo}`, ...gpu, name: `deploy ${secret}` });
  await step.waitForLine('begun');
  const other = await newJob({
    env: { SUPERVISED_RUN_REGISTRY: registryFolder(job), GITHUB_REPOSITORY: 'acme/other' },
  });
  const refused = await start(other, { run: 'true', ...gpu, 'slot-wait': '0' }).finished;
  expect(refused.annotations[0]?.message).toContain('Held by Tests / test (octo-org/example, ');
  for (const text of [refused.log, refused.summary]) expect(text).not.toContain('deploy');
  go(job);
  expect((await step.finished).log).toContain(`deploy ${secret} succeeded`);
});
