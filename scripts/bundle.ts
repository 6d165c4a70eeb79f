// Makes one ncc bundle and checks that it runs on any machine.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

export const root = path.join(import.meta.dirname, '..');

/** Modules that a dependency can do without: ncc leaves a `require` of them that may fail. */
const optionalModules = ['supports-color'];

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

/** Normalizes the line ends of a file. @throws when it lacks a module or depends on this machine */
async function normalize(file: string, entry: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^module\.exports = eval\("require"\)\("(.+)"\);$/gm)) {
    if (!optionalModules.includes(name)) {
      throw new Error(`${entry}: ncc cannot find the module ${name}`);
    }
  }
  for (const local of [root, JSON.stringify(root).slice(1, -1), root.replaceAll('\\', '/')]) {
    if (text.includes(local)) {
      throw new Error(`${entry}: ${path.basename(file)} contains this machine's path ${local}`);
    }
  }
  if (text.includes('\r\n')) {
    await writeFile(file, text.replaceAll('\r\n', '\n'));
  }
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
