import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { executionDir, logPath, type SessionPaths, sessionPaths } from '../../src/session/paths.ts';
import type { StateFile } from '../../src/session/state/state-file-schema.ts';
import { nothingHeld } from '../action/slot-pool.ts';
import { newJob, start, stateIn } from '../action/supervised-step.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step, StepOptions } from '../runner/step.ts';
import type { StepResult } from '../runner/step-result.ts';

/** What a noisy machine gets on top of every deadline: these find what hangs, not what is slow. */
export const noiseMs = 60_000;

/** A command that goes on once the test says `go`. */
export const untilGo = 'until [ -e go ]; do sleep 0.05; done';

export interface Expected {
  conclusion: StepResult['conclusion'];
  /** What the command says it wrote. */
  output: string;
  /**
   * Where all of it must be: in the session's log; in the step's, where the session's was deleted; or only its beginning in
   * the session's log, where the disk took no more.
   */
  kept?: 'in the session' | 'in the step' | 'its beginning';
  /** What the reader of the step's log, or else of post's, is told of the end. */
  says: string | RegExp;
  /** What the product promises, from the fault, or from the start, to the end of main. */
  deadlineMs: number;
  /** What the runner finds wrong with the logs. */
  problems?: string[];
}

/** Starts a session that takes a slot. */
export async function startSession(
  inputs: Record<string, string>,
  { job, ...options }: { job?: Job } & Omit<StepOptions, 'inputs'> = {},
): Promise<SessionUnderFault> {
  const own = job ?? (await newJob());
  return new SessionUnderFault(own, start(own, { name: 'it', ...inputs }, options));
}

/** A session that meets a fault, and the five things that must hold afterwards. */
export class SessionUnderFault {
  readonly job: Job;
  /** The step that tells the end. */
  readonly step: Step;
  /** The one that started the session, which has a post. */
  readonly #starter: Step;
  #since = performance.now();
  readonly #exitedAt: Promise<number>;

  constructor(job: Job, step: Step, starter: Step = step) {
    this.job = job;
    this.step = step;
    this.#starter = starter;
    this.#exitedAt = step.exited.then(() => performance.now());
  }

  /** Its folder. */
  get paths(): SessionPaths {
    const id = /\(session ([\w-]+)/.exec(this.#starter.log.lines.join('\n'))?.[1];
    if (id === undefined) throw new Error('the step has not told its session yet');
    return sessionPaths(join(this.job.env.RUNNER_TEMP ?? '', 'supervised-run', id));
  }

  get state(): StateFile {
    return stateIn(this.paths.root);
  }

  get supervisorPid(): number {
    const pid = this.state.supervisor?.pid;
    // `kill(0)` would hit the tests themselves.
    if (!pid) throw new Error('no supervisor yet');
    return pid;
  }

  /** The deadline is counted from here. */
  faultNow(): void {
    this.#since = performance.now();
  }

  /** Lets the command go on. */
  go(): void {
    writeFileSync(join(this.job.workspace, 'go'), '');
  }

  /**
   * All output kept, no process left, no slot held, an end that says why, exit within its deadline. Post has run by then;
   * `beforePost` lifts a fault under which it could not start.
   */
  async check(expected: Expected, beforePost: () => void = () => {}): Promise<{ main: StepResult; post: StepResult }> {
    const { conclusion, output, kept = 'in the session', says, deadlineMs, problems = [] } = expected;
    const main = await this.step.finished;
    const tookMs = (await this.#exitedAt) - this.#since;
    beforePost();
    const post = await this.#starter.post();
    const told = `${shortened(main.lines)}\n--- post\n${shortened(post.lines)}`;
    // For docs/reliability.md.
    if (process.env.FAULT_SEEN) console.log(`${expect.getState().currentTestName}: ${Math.round(tookMs)} ms\n${told}`);

    expect(this.#missing(main, output, kept), told).toBe('nothing');

    await nothingLeft(this.job, told);
    expect(this.#starter.log.lines.join('\n'), 'it has held a slot').toContain('of pool default');

    expect(main.conclusion, told).toBe(conclusion);
    expect(told).toMatch(says);
    expect(post.conclusion, told).toBe('success');
    expect([...main.commandErrors, ...post.commandErrors, ...main.problems, ...post.problems], told).toEqual(problems);

    expect(tookMs, told).toBeLessThan(deadlineMs + noiseMs);
    return { main, post };
  }

  #missing(main: StepResult, output: string, kept: Expected['kept']): string {
    if (kept === 'in the step') return difference(main.groups[0]?.lines.join('\n') ?? '', output.replace(/\n$/, ''));
    const log = readFileSync(logPath(executionDir(this.paths.root, 'attempt', 1), 'output'), 'utf8');
    if (kept === 'in the session') return difference(log, output);
    return log.length > 0 && log.length < output.length ? difference(log, output.slice(0, log.length)) : 'all or none';
  }
}

/** No process, and no slot. */
export async function nothingLeft(job: Job, told = ''): Promise<void> {
  const left = () => job.orphans();
  await eventually(() => left().length === 0, { what: 'no process of the job', state: () => ({ left: left(), told }) });
  await nothingHeld(job);
}

/** `1` to `count`, a line each: what `seq` prints. */
export function numbers(count: number): string {
  return Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');
}

function shortened(lines: string[]): string {
  const short = lines.map((line) => (line.length > 1000 ? `${line.slice(0, 1000)} …` : line));
  return (short.length > 100 ? [...short.slice(0, 20), '…', ...short.slice(-40)] : short).join('\n');
}

/** Where two texts part, for texts that are too long to be shown. */
function difference(kept: string, output: string): string {
  if (kept === output) return 'nothing';
  let same = 0;
  while (same < kept.length && kept[same] === output[same]) same += 1;
  const rest = (text: string) => JSON.stringify(text.slice(same, same + 80));
  return `${kept.length} of ${output.length} characters, which part at ${same}: ${rest(kept)} for ${rest(output)}`;
}
