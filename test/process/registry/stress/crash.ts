import { loadSqlite } from '../../../../src/registry/sqlite/sqlite.ts';
import type { StressLog } from './log.ts';

/** The points at which a process can be killed: after its request was stored, after it was admitted, and so on. */
export const points = [
  'waiting',
  'prepared',
  'second process started',
  'finalized',
  'before bind',
  'bound',
  'holding',
  'before release',
  'released',
  'before commit',
  'after commit',
  'from outside',
] as const;

export type Point = (typeof points)[number];

/** Kills a process at a point, when it reaches it for the nth time (`pass`). */
export interface CrashPlan {
  point: Point;
  pass: number;
}

/** Kills this process in the middle of its work, as planned. */
export class Crash {
  readonly #log: StressLog;
  readonly #plan: CrashPlan | null;
  #passed = 0;

  constructor(log: StressLog, plan: CrashPlan | null) {
    this.#log = log;
    this.#plan = plan;
    const crash = this;
    const { prototype } = loadSqlite();
    const { exec } = prototype;
    prototype.exec = function (sql) {
      if (sql === 'COMMIT') crash.at('before commit');
      exec.call(this, sql);
      if (sql === 'COMMIT') crash.at('after commit');
    };
  }

  at(point: Point): void {
    // The parent kills this process soon after the message, wherever it is then, perhaps within a transaction.
    if (this.#plan?.point === 'from outside') {
      this.#passed += 1;
      if (this.#passed === this.#plan.pass) process.send?.('kill me');
      return;
    }
    if (this.#plan?.point !== point) return;
    this.#passed += 1;
    if (this.#passed !== this.#plan.pass) return;
    this.#log.write({ what: 'dying', point });
    process.kill(process.pid, 'SIGKILL');
  }
}
