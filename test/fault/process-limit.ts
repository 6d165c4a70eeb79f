import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../kit/temp-folder.ts';
import { eventually } from '../kit/wait.ts';
import { asRoot, canBeRoot, works } from './root.ts';

// Version 1 of control groups has a hierarchy for each controller, version 2 one for all.
const hierarchy = ['/sys/fs/cgroup/pids', '/sys/fs/cgroup'].find((folder) => existsSync(join(folder, 'cgroup.procs')));

/** Whether this machine can limit a group of processes. (A limit of the user does not apply to root.) */
export const canLimitProcesses = canBeRoot && canMakeGroup();

/** Makes a group whose number of processes and threads can be limited; it is removed when the test has finished. */
export function processGroup(): ProcessGroup {
  const group = new ProcessGroup();
  onTestFinished(() => group.dispose());
  return group;
}

class ProcessGroup {
  readonly #folder: string;
  /** A program that runs its arguments in the group. */
  readonly enter: string;
  /** A Node that runs in the group, with its child processes. */
  readonly node: string;
  readonly #scripts: string;

  constructor() {
    this.#folder = makeGroup();
    this.#scripts = tempFolder();
    this.enter = this.#program('enter', 'exec "$@"');
    this.node = this.#program('node', `exec ${process.execPath} "$@"`);
  }

  /** The file of the limit: every fork fails while it has `1`, and none while it has `max`. */
  get limit(): string {
    return join(this.#folder, 'pids.max');
  }

  readonly lift = (): void => writeFileSync(this.limit, 'max');

  async dispose(): Promise<void> {
    await eventually(() => works(['rmdir', this.#folder]), { what: `an empty ${this.#folder}` });
  }

  #program(name: string, last: string): string {
    const path = join(this.#scripts, name);
    // Not `sh`, which may drop variables with a hyphen in their name, like those of inputs.
    writeFileSync(path, `#!/bin/bash\necho $$ > ${this.#folder}/cgroup.procs\n${last}\n`, { mode: 0o755 });
    return path;
  }
}

export type { ProcessGroup };

function makeGroup(): string {
  const folder = join(hierarchy ?? '', `supervised-run-${process.pid}-${Date.now().toString(36)}`);
  asRoot(['mkdir', folder]);
  // So that the user of the tests can move a process into it and set its limit.
  asRoot(['chmod', 'a+w', join(folder, 'cgroup.procs'), join(folder, 'pids.max')]);
  return folder;
}

function canMakeGroup(): boolean {
  if (hierarchy === undefined) return false;
  const folder = join(hierarchy, `supervised-run-${process.pid}-probe`);
  if (!works(['mkdir', folder])) return false;
  const can = existsSync(join(folder, 'pids.max'));
  return works(['rmdir', folder]) && can;
}
