// Builds dist/ from src/: `tsc` to build/, the parsers of files compiled, then one ncc bundle for every entry of the table below.
// `--check` builds into a temporary folder instead, and fails if dist/ differs from it by a single byte.
//
// The bytes are the same on every machine, because the sources have LF line ends (.gitattributes), ncc starts in the
// repository's root with its cache off (webpack derives module numbers from paths relative to that folder), and every
// CRLF of a dependency becomes LF, as in a commit.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundle, filesBelow, root, runTool } from './bundle.ts';
import { compileParsers } from './compiled-parsers.ts';

/** Maps folders of dist/ to their entries in build/. A new bundle needs only a line here. */
const bundles: Record<string, string> = {
  main: 'action/main.js',
  post: 'action/post.js',
  supervisor: 'supervisor/main.js',
  pack: 'pack/main.js',
  upload: 'upload/main.js',
  keeper: 'keeper/main.js',
  'test-results': 'test-results/program/main.js',
  shared: 'shared/main.js',
};

/** Folders of dist/ whose programs are in the bundle `shared`. */
const inShared = ['cli', 'slot', 'slot-post', 'stop', 'wait'];

/** Files of src/ that are in dist/ as they are. */
const copies = ['reaper/reaper.pl', 'reaper/reaper.py'];

const dist = path.join(root, 'dist');

type Difference = { file: string; kind: 'changed' | 'missing' | 'superfluous' };

/** Returns the files in which dist/ differs from the built folder. */
async function differences(built: string): Promise<Difference[]> {
  const [wanted, present] = await Promise.all([filesBelow(built), filesBelow(dist)]);
  const result: Difference[] = [];
  for (const file of wanted) {
    if (!present.includes(file)) {
      result.push({ file, kind: 'missing' });
      continue;
    }
    const [now, then] = await Promise.all([readFile(path.join(built, file)), readFile(path.join(dist, file))]);
    if (!now.equals(then)) {
      result.push({ file, kind: 'changed' });
    }
  }
  const superfluous = present.filter((file) => !wanted.includes(file));
  return [...result, ...superfluous.map((file) => ({ file, kind: 'superfluous' as const }))];
}

/** Writes and removes only the files that differ, so that a rebuild without changes leaves no trace. */
async function update(built: string, changes: Difference[]): Promise<void> {
  for (const { file, kind } of changes) {
    if (kind === 'superfluous') {
      await rm(path.join(dist, file));
    } else {
      await cp(path.join(built, file), path.join(dist, file));
    }
    console.log(`dist/${file}: ${kind === 'superfluous' ? 'removed' : 'written'}`);
  }
}

/** Waits for every bundle before it reports failures, so that the folder can be deleted afterwards. */
async function bundleAll(target: string): Promise<void> {
  const started = Object.entries(bundles).map(([name, entry]) => bundle(entry, path.join(target, name)));
  const failures = (await Promise.allSettled(started)).filter((result) => result.status === 'rejected');
  if (failures.length > 0) {
    throw new Error(failures.map(({ reason }) => errorMessage(reason)).join('\n'));
  }
}

async function writeStub(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'index.js'), "import '../shared/index.js';\n");
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}\n');
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function build(check: boolean): Promise<void> {
  await runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await compileParsers(path.join(root, 'build'));
  const built = await mkdtemp(path.join(os.tmpdir(), 'supervised-run-dist-'));
  try {
    await bundleAll(built);
    for (const name of inShared) await writeStub(path.join(built, name));
    for (const file of copies) await cp(path.join(root, 'src', file), path.join(built, file));
    const changes = await differences(built);
    if (!check) {
      await update(built, changes);
      console.log(changes.length === 0 ? 'dist is up to date' : `dist: ${changes.length} file(s) updated`);
    } else if (changes.length > 0) {
      const list = changes.map(({ file, kind }) => `  dist/${file}: ${kind}`).join('\n');
      throw new Error(`dist differs from a build of the sources:\n${list}\nRun \`npm run build\` and commit dist.`);
    } else {
      console.log('dist matches the sources');
    }
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

try {
  const [option, ...rest] = process.argv.slice(2);
  if ((option !== undefined && option !== '--check') || rest.length > 0) {
    throw new Error(`usage: build.ts [--check]; unexpected: ${process.argv.slice(2).join(' ')}`);
  }
  await build(option === '--check');
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = 1;
}
