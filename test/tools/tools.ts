import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where install.ts installs the tools, for all checkouts of a user. */
const toolsFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'supervised-run-ci', 'test-tools');

/** Pinned; another version is another folder. */
export const versions = {
  pytest: '9.2.0',
  playwright: '1.65.1',
  gotestsum: '1.13.0',
  surefire: '3.5.2',
  // These read our files.
  ctrf: '0.3.0',
  'github-actions-ctrf': '0.0.58',
  junitparser: '5.0.3',
} as const;

export type InstalledTool = keyof typeof versions;

/** The folder of a tool that is installed; undefined where it is not. */
export function installed(tool: InstalledTool): string | undefined {
  const folder = folderOf(tool);
  return existsSync(join(folder, 'installed')) ? folder : undefined;
}

export function folderOf(tool: InstalledTool): string {
  return join(toolsFolder, `${tool}-${versions[tool]}`);
}

export function markInstalled(tool: InstalledTool): void {
  writeFileSync(join(folderOf(tool), 'installed'), '');
}

/** Whether a program is found by PATH and answers. */
export function hasProgram(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** The folder with the suite of a tool. Files that end in `.in` are named without it where they run. */
export function suiteOf(name: string): string {
  return join(import.meta.dirname, 'suites', name);
}

/** Lines of a file, none if it is not there. */
export function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
