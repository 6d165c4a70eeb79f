import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { executionDir, logPath, type SessionPaths, sessionPaths } from '../../src/session/paths.ts';
import type { StateFile } from '../../src/session/state/state-file-schema.ts';
import { readStepRecord } from '../../src/session/step-record.ts';
import { go } from '../action/gate.ts';
import { nothingHeld } from '../action/slot-pool.ts';
import { newJob, start, stateIn } from '../action/supervised-step.ts';
import { outputOf } from '../kit/output-of.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step, StepOptions } from '../runner/step.ts';
import type { StepResult } from '../runner/step-result.ts';

/** Added to every deadline: the deadlines find what hangs, not what is slow on a busy machine. */
export const slackMs = 60_000;

export interface Expected {
  conclusion: StepResult['conclusion'];
  /** The output of the command. */
  output: string;
  /**
   * Where the output must be: in the log of the session; in that of the step, if that of the session was deleted; or only
   * its beginning in the log of the session, if the disk was full.
   */
  kept?: 'in the session' | 'in the step' | 'its beginning';
  /** What the log of the step, or else of post, says about the end. */
  says: string | RegExp;
  /** The promised time from the fault, or else from the start of main, to the end of main. */
  deadlineMs: number;
  /** What the runner reports about the logs. */
  problems?: string[];
}

/** Starts a session that takes a slot. */
export async function startSession(
  inputs: Record<string, string>,
  { job, ...options }: { job?: Job } & Omit<StepOptions, 'inputs'> = {},
): Promise<SessionUnderFault> {
  const own = job ?? (await newJob());
  const before = sessionIds(own);
  const step = start(own, { name: 'it', 'slot-pool': 'work', ...inputs }, options);
  return new SessionUnderFault(own, step, { before });
}

/** A session under a fault. `check` verifies the five things that must hold afterwards. */
export class SessionUnderFault {
  readonly job: Job;
  /** The step that reports the end. */
  readonly step: Step;
  /** The step that started the session, which has a post. */
  readonly #starter: Step;
  #since = performance.now();
  readonly #exitedAt: Promise<number>;
  /** The sessions that were there before the starter's. */
  readonly #before: readonly string[];
  #id: string | undefined;

  constructor(job: Job, step: Step, { starter = step, before = [] }: { starter?: Step; before?: string[] } = {}) {
    this.job = job;
    this.step = step;
    this.#starter = starter;
    this.#before = before;
    this.#exitedAt = step.exited.then(() => performance.now());
  }

  get paths(): SessionPaths {
    this.#id ??= this.#findId();
    if (this.#id === undefined) throw new Error('the step has not created its session yet');
    return sessionPaths(join(sessionsFolder(this.job), this.#id));
  }

  /** Another step of the job may have begun a session by now. */
  #findId(): string | undefined {
    const added = sessionIds(this.job).filter((id) => !this.#before.includes(id));
    const isOwn = (id: string) =>
      readStepRecord(sessionPaths(join(sessionsFolder(this.job), id)).step)?.main.pid === this.#starter.pid;
    return added.length > 1 ? added.find(isOwn) : added[0];
  }

  get state(): StateFile {
    return stateIn(this.paths.root);
  }

  get supervisorPid(): number {
    const pid = this.state.supervisor?.pid;
    // `kill(0)` would kill the tests themselves.
    if (!pid) throw new Error('no supervisor yet');
    return pid;
  }

  /** Starts the time of the deadline. */
  faultNow(): void {
    this.#since = performance.now();
  }

  /** Lets a command continue that waits with `untilGo`. */
  go(): void {
    go(this.job);
  }

  /**
   * Waits for main, runs post, and checks: all output kept, no process left, no slot held, an end with its reason, an exit
   * within the deadline. `beforePost` removes a fault under which post could not start.
   */
  async check(expected: Expected, beforePost: () => void = () => {}): Promise<{ main: StepResult; post: StepResult }> {
    const { conclusion, output, kept = 'in the session', says, deadlineMs, problems = [] } = expected;
    const main = await this.step.finished;
    const tookMs = (await this.#exitedAt) - this.#since;
    beforePost();
    const post = await this.#starter.post();
    const logs = `${shortened(main.lines)}\n--- post\n${shortened(post.lines)}`;
    // For docs/reliability.md.
    if (process.env.FAULT_SEEN) console.log(`${expect.getState().currentTestName}: ${Math.round(tookMs)} ms\n${logs}`);

    expect(this.#missing(main, output, kept), logs).toBe('nothing');

    await nothingLeft(this.job, logs);
    expect(this.#starter.log.lines.join('\n'), 'it has held a slot').toContain('of pool work');

    expect(main.conclusion, logs).toBe(conclusion);
    expect(logs).toMatch(says);
    expect(post.conclusion, logs).toBe('success');
    expect([...main.commandErrors, ...post.commandErrors, ...main.problems, ...post.problems], logs).toEqual(problems);

    expect(tookMs, logs).toBeLessThan(deadlineMs + slackMs);
    return { main, post };
  }

  #missing(main: StepResult, output: string, kept: Expected['kept']): string {
    if (kept === 'in the step') return difference(outputOf(main).join('\n'), output.replace(/\n$/, ''));
    const log = readFileSync(logPath(executionDir(this.paths.root, 'attempt', 1), 'output'), 'utf8');
    if (kept === 'in the session') return difference(log, output);
    return log.length > 0 && log.length < output.length ? difference(log, output.slice(0, log.length)) : 'all or none';
  }
}

function sessionsFolder({ env }: Job): string {
  return join(env.RUNNER_TEMP ?? '', 'supervised-run');
}

function sessionIds(job: Job): string[] {
  const folder = sessionsFolder(job);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Waits until no process of the job runs and no slot is held. */
export async function nothingLeft(job: Job, logs = ''): Promise<void> {
  const left = () => job.orphans();
  await eventually(() => left().length === 0, {
    what: 'all processes of the job to end',
    state: () => ({ left: left(), logs }),
  });
  await nothingHeld(job);
}

/** The output of `seq COUNT`. */
export function numbers(count: number): string {
  return Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');
}

function shortened(lines: string[]): string {
  const short = lines.map((line) => (line.length > 1000 ? `${line.slice(0, 1000)} …` : line));
  return (short.length > 100 ? [...short.slice(0, 20), '…', ...short.slice(-40)] : short).join('\n');
}

/** Describes where two texts differ that are too long to be printed; `nothing` if they are equal. */
function difference(kept: string, output: string): string {
  if (kept === output) return 'nothing';
  let same = 0;
  while (same < kept.length && kept[same] === output[same]) same += 1;
  const rest = (text: string) => JSON.stringify(text.slice(same, same + 80));
  return `${kept.length} of ${output.length} characters; the first difference is at ${same}: ${rest(kept)} instead of ${rest(output)}`;
}
