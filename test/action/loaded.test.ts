import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { needs, runnable } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { newJob, newJobWithArtifacts } from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

/** What is large, or slow to load, with a text by which it is known in a bundle. */
const parts: Record<string, string> = {
  zod: 'ZodError',
  yaml: 'YAMLParseError',
  re2js: 'RE2JS',
  'slots in SQLite': 'CREATE TABLE slots',
  'globs of artifact-paths': 'minimatch',
  '@actions/core': 'function setFailed',
  'the words of the log': 'class SessionLog',
  'the job summary': 'mermaid',
};

/** Copies the action so that each file of a bundle leaves its name when it is loaded. */
function listeningAction(): { action: string; loaded: (bundle: string) => string[] } {
  const action = tempFolder();
  const record = join(action, 'loaded');
  writeFileSync(record, '');
  for (const name of ['dist', 'action.yml']) cpSync(join(repository, name), join(action, name), { recursive: true });
  for (const bundle of readdirSync(join(action, 'dist'))) {
    for (const name of readdirSync(join(action, 'dist', bundle)).filter((file) => file.endsWith('.js'))) {
      const file = join(action, 'dist', bundle, name);
      const line = JSON.stringify(`${bundle}/${name}\n`);
      appendFileSync(file, `\nprocess.getBuiltinModule('fs').appendFileSync(${JSON.stringify(record)}, ${line});\n`);
    }
  }
  const loaded = (bundle: string) => {
    const files = readFileSync(record, 'utf8')
      .split('\n')
      .filter((file) => file.startsWith(`${bundle}/`));
    const texts = files.map((file) => readFileSync(join(repository, 'dist', file), 'utf8'));
    return Object.keys(parts).filter((part) => texts.some((text) => text.includes(parts[part] ?? '')));
  };
  return { action, loaded };
}

it('a step that does nothing loads what it needs, and nothing else', async () => {
  needs('a reaper, without which post has to look');
  const { action, loaded } = listeningAction();
  const job = await newJob();
  // A step without this is entered in the registry if it lasts a tenth of a second.
  const step = job.start({ action, inputs: runnable({ run: 'true', slots: '0' }) });
  expect((await step.finished).conclusion).toBe('success');
  await step.post();
  expect(existsSync(join(action, 'loaded'))).toBe(true);
  expect(loaded('supervisor')).toEqual([]);
  // All but @actions/core is loaded while the command runs.
  expect(loaded('main')).toEqual(['@actions/core', 'the words of the log', 'the job summary']);
  expect(loaded('post')).toEqual([]);
  expect(loaded('shared')).toEqual([]);
  for (const bundle of ['pack', 'upload', 'keeper']) expect(loaded(bundle)).toEqual([]);
});

it("an upload does not load Node's own `fetch`, which takes 25 ms", async () => {
  const { job, service } = await newJobWithArtifacts();
  const action = tempFolder();
  const record = join(action, 'loaded');
  for (const name of ['dist', 'action.yml']) cpSync(join(repository, name), join(action, name), { recursive: true });
  const listed = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(record)}, process.moduleLoadList.join('\\n'))`;
  const sending = `const send = process.send; process.send = (...answer) => { ${listed}; return send.apply(process, answer); };`;
  appendFileSync(join(action, 'dist', 'upload', 'index.js'), `\n{ ${sending} }\n`);
  await job.start({ action, inputs: runnable({ run: 'exit 1' }) }).finished;
  expect(service.artifacts.size).toBe(1);
  const loaded = readFileSync(record, 'utf8');
  expect(loaded).toMatch(/ https$/m);
  expect(loaded).not.toContain('undici');
});
