import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { holderProcess } from '../../../src/registry/liveness.ts';
import type { HolderProcess, Slot, SlotRequest } from '../../../src/registry/slot.ts';
import { identify, type ProcessIdentity } from '../../../src/system/process-identity.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { bound, request, type TestFolder } from './registry-folder.ts';

/** What a session has left: a shell command, and the log in which its processes say that they live. */
export class Leftover {
  readonly mark = `test-${randomUUID().slice(0, 8)}/`;
  readonly log = join(tempFolder(), 'log');
  /** The command's own process, the leader of its group. */
  readonly command: ProcessIdentity;
  readonly #child: ChildProcess;

  private constructor(script: string, env: NodeJS.ProcessEnv) {
    this.#child = spawn('sh', ['-c', script], {
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, LOG: this.log, TICK: tick, [treeVariable]: `${this.mark}attempt-1;`, ...env },
    });
    this.command = identify(this.#child.pid ?? 0);
  }

  /** Starts it, and resolves when it has said that it lives. `script` runs `$TICK` in the way that a test is about. */
  static async start(script: string, env: NodeJS.ProcessEnv = {}): Promise<Leftover> {
    const leftover = new Leftover(script, env);
    onTestFinished(() => {
      for (const pid of leftover.pids()) spawnSync('kill', ['-9', String(pid)]);
      leftover.#child.kill('SIGKILL');
    });
    await eventually(() => leftover.pids().length > 0, { what: 'the first sign of life' });
    return leftover;
  }

  /** The processes that have said that they live. */
  pids(): number[] {
    return existsSync(this.log) ? [...new Set(readFileSync(this.log, 'utf8').match(/\d+(?=\n)/g))].map(Number) : [];
  }

  /** Notes in the log that somebody else uses the slot now, and returns what the leftover has written after that. */
  async writtenAfterwards(): Promise<string> {
    const note = 'the next one\n';
    appendFileSync(this.log, note);
    // Twenty signs of life would come in this time.
    await new Promise((resolve) => setTimeout(resolve, 400));
    return readFileSync(this.log, 'utf8').split(note)[1] ?? '';
  }
}

/** Says every 20 ms that it lives. */
const tick = 'while :; do echo "$$" >> "$LOG"; sleep 0.02; done';

/** A process that is dead. */
export function deadProcess(): HolderProcess {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  return holderProcess({ pid, startTime: '1' });
}

/** Takes a slot in the name of a supervisor that is dead, with what its session has left. */
export function orphaned(
  folder: TestFolder,
  { mark, command }: Pick<Leftover, 'mark' | 'command'>,
  some: Partial<SlotRequest> = {},
): Promise<Slot> {
  const process_ = { ...deadProcess(), session: { mark, groups: [command] } };
  return folder
    .open()
    .then((registry) => bound(registry, request({ limits: { total: 1 }, process: process_, ...some })));
}
