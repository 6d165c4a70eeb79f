import { loadSqlite } from '../../../../src/registry/sqlite/sqlite.ts';
import type { StressLog } from './log.ts';

/** Between which two steps a process ends: after its request was entered, after it was admitted, and so on. */
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

/** The end of a process: at which point, and when it comes there for which time. */
export interface CrashPlan {
  point: Point;
  pass: number;
}

/** Ends this process in the middle of its work, as planned. */
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
    // The parent strikes soon after it is told: wherever this process is by then, within a transaction perhaps.
    if (this.#plan?.point === 'from outside') {
      this.#passed += 1;
      if (this.#passed === this.#plan.pass) process.send?.('strike');
      return;
    }
    if (this.#plan?.point !== point) return;
    this.#passed += 1;
    if (this.#passed !== this.#plan.pass) return;
    this.#log.write({ what: 'dying', point });
    process.kill(process.pid, 'SIGKILL');
  }
}
