import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { unzip } from '../runner/unzip.ts';
import { newJob, newJobWithArtifacts, sessionDir, start } from './supervised-step.ts';

const onPosix = it.skipIf(process.platform === 'win32');

/** Everything that a value may not be in: log, summary, journal, state. */
function places(folder: string, { log, summary }: { log: string; summary: string }): string {
  const { journal, state } = sessionPaths(folder);
  return [log, summary, readFileSync(journal, 'utf8'), readFileSync(state, 'utf8')].join('\n');
}

onPosix('names of collected files are redacted before they are made safe', async () => {
  const { job, service } = await newJobWithArtifacts();
  const value = 'p:ss|word*7';
  const masked = 'made<up>at"run:time';
  const run = `
    mkdir -p out
    echo x > 'out/a ${value} b.txt'
    echo '::add-mask::${masked}'
    echo x > 'out/a ${masked} b.txt'
    ln -s /etc/passwd 'out/link ${value}\ttab'
    exit 1`;
  const main = await start(job, { run, redact: value, 'artifact-paths': 'out/**' }).finished;
  const [artifact] = [...service.artifacts.values()];
  const names = [...unzip(artifact?.zip ?? Buffer.alloc(0)).keys()].filter((name) => name.startsWith('collected/'));
  expect(names.sort()).toEqual(['collected/out/a ___ b.txt', 'collected/out/a ___ b.txt-2']);
  expect(main.log).toContain('Not collected: out/link ***\\ttab');
  const shown = places(sessionDir(job), main);
  for (const part of ['p:ss', 'p_ss', 'made_up', '"run:time']) expect(shown.replaceAll(run, '')).not.toContain(part);
});

onPosix('names of processes are redacted before they are shortened', async () => {
  const job = await newJob();
  const value = 'correct-horse-battery-staple';
  const path = 'abc/def+secret';
  const long = `${'x'.repeat(70)}${value}`;
  const run = `
    mkdir -p abc scripts && cp "$(command -v sleep)" '${path}'
    (exec -a ${long} sleep 600) &
    './${path}' 600 &
    exit 0`;
  const main = await start(job, { name: 'it', run, redact: `${value}\n${path}`, shell: 'bash' }).finished;
  expect(main.log).toContain(`${'x'.repeat(70)}***`);
  const { journal } = sessionPaths(sessionDir(job));
  for (const text of [main.log, main.summary, readFileSync(journal, 'utf8')])
    for (const part of ['correct-ho', 'def+secret']) expect(text).not.toContain(part);
});
