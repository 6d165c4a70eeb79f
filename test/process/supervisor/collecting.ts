import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Collection, type CollectPlan, collect } from '../../../src/supervisor/execution/collect.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const program = join(import.meta.dirname, '../../../src/supervisor/execution/collect.ts');

/** A workspace, and the folder into which its files are collected. */
export class Collecting {
  readonly folder = tempFolder();
  readonly workspace: string;
  readonly target: string;

  constructor(workspace = 'workspace') {
    this.workspace = join(this.folder, workspace);
    this.target = join(this.folder, 'target');
    mkdirSync(this.workspace);
  }

  put(path: string, content = path): void {
    mkdirSync(dirname(join(this.workspace, path)), { recursive: true });
    writeFileSync(join(this.workspace, path), content);
  }

  /** Collects with the defaults of the inputs. */
  collect(patterns: string[], changes: Partial<CollectPlan> = {}): Promise<Collection> {
    return collect({ ...this.#plan(patterns), ...changes }, async () => (text) => text);
  }

  /** Collects as a user without rights. Root may read everything, so a process that has given up its rights does it. */
  async collectWithoutRights(patterns: string[]): Promise<Collection> {
    const isRoot = process.getuid?.() === 0;
    for (const path of [this.folder, this.workspace]) chmodSync(path, 0o777);
    const source = `
      import { collect } from ${JSON.stringify(program)};
      ${isRoot ? 'process.setgroups([]); process.setgid(65534); process.setuid(65534);' : ''}
      console.log(JSON.stringify(await collect(${JSON.stringify(this.#plan(patterns))}, async () => (text) => text)));`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    for await (const chunk of child.stdout) output += chunk;
    return JSON.parse(output);
  }

  /** The collected files, relative to the target folder. */
  collected(): string[] {
    if (!existsSync(this.target)) return [];
    const entries = readdirSync(this.target, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => path.slice(this.target.length + 1).replaceAll('\\', '/'))
      .sort();
  }

  #plan(patterns: string[]): CollectPlan {
    const { workspace, target } = this;
    const maxBytes = 2 * 1024 ** 3;
    return { patterns, workspace, workingDirectory: workspace, target, excluded: [], links: 'workspace', maxBytes };
  }
}
