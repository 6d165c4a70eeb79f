// Makes one ncc bundle and checks that it runs on any machine.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { outsideModules } from './outside-modules.ts';

export const root = path.join(import.meta.dirname, '..');

/** Modules that a dependency can do without. */
const optionalModules = ['supports-color'];

/** What ncc writes for a module that it cannot find, minified or not. */
const missingModule = /\bmodule\.exports ?= ?eval\("require"\)\("([^"]+)"\);?/g;

/**
 * The files that ncc may write. Others are assets that it believes to have found, mostly in `new URL(…,
 * import.meta.url)`.
 */
const expectedFile = /^(index\.js|\d+\.index\.js|package\.json|licenses\.txt)$/;

const execute = promisify(execFile);

/**
 * Runs a tool of node_modules with the Node that runs this script.
 * @throws an error with the tool's output if it fails
 */
export async function runTool(script: string, args: string[]): Promise<void> {
  try {
    await execute(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed\n${stdout}${stderr}`.trimEnd(), { cause: error });
  }
}

/**
 * Bundles `entry` (a path below build/) into `folder`. Besides index.js, ncc writes package.json ({"type":"module"}),
 * the licences of the bundled packages, and one file for every dynamic import(). All of them belong to the bundle.
 */
export async function bundle(entry: string, folder: string): Promise<void> {
  const source = path.join('build', ...entry.split('/'));
  await runTool('../scripts/ncc.ts', [source, folder]);
  for (const file of await filesBelow(folder)) {
    if (!expectedFile.test(file)) {
      throw new Error(`${entry}: ncc copied ${file} as an asset; refer to files with path.join(here, name) instead`);
    }
    await normalize(path.join(folder, file), entry);
  }
}

/** Normalizes a file. @throws when it lacks a module, can load one from outside, or depends on this machine */
async function normalize(file: string, entry: string): Promise<void> {
  const original = await readFile(file, 'utf8');
  for (const [, name = ''] of original.matchAll(missingModule)) {
    if (!optionalModules.includes(name)) {
      throw new Error(`${entry}: ncc cannot find the module ${name}`);
    }
  }
  const text = selfContained(original);
  if (file.endsWith('.js')) {
    const [outside] = outsideModules(path.basename(file), text);
    if (outside !== undefined) {
      throw new Error(`${entry}: ${path.basename(file)} can load a module from outside the bundle: ${outside}`);
    }
  }
  for (const local of [root, JSON.stringify(root).slice(1, -1), root.replaceAll('\\', '/')]) {
    if (text.includes(local)) {
      throw new Error(`${entry}: ${path.basename(file)} contains this machine's path ${local}`);
    }
  }
  const lines = text.replaceAll('\r\n', '\n');
  const normal = file.endsWith('.js') ? await compact(lines) : lines;
  if (normal !== original) {
    await writeFile(file, normal);
  }
}

/**
 * Leaves out comments and blanks, half of what every job downloads and each step has to compile. Names stay, for whoever reads
 * an error.
 */
async function compact(text: string): Promise<string> {
  const { code } = await transform(text, {
    legalComments: 'none',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return code;
}

/**
 * Takes from a bundle the ways to a module outside itself: a `require` that a dependency makes for itself finds built-in
 * modules only, and an optional module is never there.
 */
function selfContained(text: string): string {
  return text
    .replaceAll(/\(0,\s*\w+\.createRequire\)\(import\.meta\.url\)/g, 'process.getBuiltinModule')
    .replaceAll(missingModule, `throw new Error("Cannot find module '$1'");`);
}

/** Lists all files below a folder as relative paths with `/`, sorted; none if there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}
