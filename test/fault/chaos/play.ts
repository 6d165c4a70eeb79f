import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { SqliteRegistry } from '../../../src/registry/sqlite/sqlite-registry.ts';
import type { JournalEvent } from '../../../src/session/events.ts';
import { readJournal } from '../../../src/session/journal.ts';
import { startWorker } from '../../action/worker.ts';
import { eventually, within } from '../../kit/wait.ts';
import { createJob, type Job } from '../../runner/job.ts';
import type { Step } from '../../runner/step.ts';
import { describePlan, type Plan, type ProcessName } from './plan.ts';

const action = resolve(import.meta.dirname, '../../..');
const witness = readFileSync(join(import.meta.dirname, 'witness.sh'), 'utf8');
/** What was stopped goes on after this: a machine that was suspended, say. */
const stoppedMs = 700;
const pool = 'chaos';
const limits = { 'slot-pool': pool, 'slot-limits': 'total=1' };

/** What a run has shown. */
export interface Finding {
  plan: string;
  /** How many of its blows met a process. */
  met: number;
  faults: string[];
}

/**
 * Runs a session whose processes are hit as the plan says, with another one in line for its slot, and looks at what is left.
 * Judges by the files that the commands themselves have written, by the kernel's list of processes, and by the second
 * command, which has the slot in the end.
 */
export async function play(plan: Plan): Promise<Finding> {
  const job = await createJob();
  const second = await createJob({ env: { SUPERVISED_RUN_REGISTRY: job.env.SUPERVISED_RUN_REGISTRY ?? '' } });
  try {
    return await new Play(plan, job, second).run();
  } catch (error) {
    return { plan: describePlan(plan), met: 0, faults: [String(error)] };
  } finally {
    await job.dispose();
    await second.dispose();
  }
}

class Play {
  readonly #plan: Plan;
  readonly #job: Job;
  readonly #second: Job;
  readonly #witness: string;
  readonly #faults: string[] = [];
  #met = 0;

  constructor(plan: Plan, job: Job, second: Job) {
    this.#plan = plan;
    this.#job = job;
    this.#second = second;
    this.#witness = join(job.workspace, 'witness');
    mkdirSync(this.#witness);
  }

  async run(): Promise<Finding> {
    const { blows } = this.#plan;
    const logs = blows.some(({ at }) => at === 'worker') ? await this.#underWorker() : await this.#underRunner();
    await this.#judge(logs);
    return { plan: describePlan(this.#plan), met: this.#met, faults: this.#faults };
  }

  get #inputs(): Record<string, string> {
    return {
      name: 'chaos',
      run: `export WITNESS=${this.#witness} HIDDEN=${this.#plan.isHidden ? 1 : 0}\n${witness}`,
      shell: 'bash',
      'max-attempts': '2',
      'retry-delays': '300ms',
      'retry-jitter': '0',
      'kill-grace': '1s',
      ...limits,
    };
  }

  /** Returns what the runner has shown; empty where it has shown nothing to the end. */
  async #underRunner(): Promise<string> {
    const { blows, afterMs } = this.#plan;
    const main = this.#job.start({ action, inputs: this.#inputs });
    const second = this.#startSecond(main.finished);
    const isOfPost = blows.some(({ at }) => at === 'post');
    if (!isOfPost) {
      await this.#moment(main.finished);
      await this.#strike((name) => (name === 'main' ? [main.pid] : this.#pidsOf(name)));
    }
    const { log } = await within(main.finished, { what: 'main to end', deadlineMs: 90_000 });
    const post = main.startPost();
    if (isOfPost) {
      await sleep(afterMs);
      await this.#strike(() => [post.pid]);
    }
    const end = await within(post.finished, { what: 'post to end', deadlineMs: 90_000 });
    await this.#finish(await second);
    return blows.some(({ at }) => at === 'main') ? '' : log + end.log;
  }

  /** The runner's worker dies: there is no post. */
  async #underWorker(): Promise<string> {
    const worker = await startWorker(this.#job, 'main', this.#inputs, { until: '', reads: true });
    const second = this.#startSecond(new Promise((over) => worker.once('exit', over)));
    await this.#moment(new Promise((over) => worker.once('exit', over)));
    const main = () => childrenOf(worker.pid ?? 0);
    await this.#strike((name) =>
      name === 'worker' ? [worker.pid ?? 0] : name === 'main' ? main() : this.#pidsOf(name),
    );
    // A worker that goes on in spite of its signal waits for main.
    await Promise.race([sleep(5_000), new Promise((over) => worker.once('exit', over))]);
    worker.kill('SIGKILL');
    await this.#finish(await second);
    return '';
  }

  /** The second one comes when the first one has the slot, and waits for it. */
  async #startSecond(isOver: Promise<unknown>): Promise<Step> {
    let over = false;
    void isOver.finally(() => {
      over = true;
    });
    await eventually(() => over || this.#ticks().length > 0, { what: 'the first command to run' });
    const run = `echo second >> "${this.#witness}/ticks"; sleep 0.3; echo second >> "${this.#witness}/ticks"`;
    return this.#second.start({ action, inputs: { run, name: 'second', ...limits } });
  }

  /** Waits until the moment of the plan; not after the end. */
  async #moment(isOver: Promise<unknown>): Promise<void> {
    const { moment, afterMs } = this.#plan;
    let over = false;
    void isOver.finally(() => {
      over = true;
    });
    const [type, count] = moment.startsWith('second ') ? [moment.slice(7), 2] : [moment, 1];
    const isThere = () => over || this.#events().filter((event) => event.type === type).length >= count;
    if (moment !== 'main starts') await eventually(isThere, { what: moment, deadlineMs: 90_000 });
    await sleep(afterMs);
  }

  async #finish(second: Step): Promise<void> {
    const what = 'the second session to have had the slot';
    const end = await within(second.finished, { what, deadlineMs: 90_000, state: () => second.log.lines.join('\n') });
    if (end.conclusion !== 'success') this.#faults.push(`the second session ended with ${end.conclusion}: ${end.log}`);
    await second.post();
  }

  async #strike(pidsOf: (name: ProcessName) => number[]): Promise<void> {
    const targets = this.#plan.blows.flatMap(({ at, signal }) => pidsOf(at).map((pid) => ({ pid, signal })));
    const stopped: number[] = [];
    for (const { pid, signal } of targets) {
      if (!send(pid, signal)) continue;
      this.#met += 1;
      if (signal === 'SIGSTOP') stopped.push(pid);
    }
    if (stopped.length === 0) return;
    await sleep(stoppedMs);
    for (const pid of stopped) send(pid, 'SIGCONT');
  }

  get #root(): string | undefined {
    const folder = join(this.#job.temp, 'supervised-run');
    const [id] = existsSync(folder) ? readdirSync(folder) : [];
    return id === undefined ? undefined : join(folder, id);
  }

  #events(): JournalEvent[] {
    const journal = join(this.#root ?? '', 'journal.jsonl');
    return existsSync(journal) ? readJournal(journal) : [];
  }

  #pidsOf(name: ProcessName): number[] {
    const events = this.#events();
    const start = events.findLast((event) => event.type === 'session_started');
    const attempt = events.findLast((event) => event.type === 'attempt_started');
    switch (name) {
      case 'reaper':
        return start?.reaper === undefined ? [] : [start.reaper.process.pid];
      case 'supervisor':
        return start === undefined ? [] : [start.supervisor.pid];
      case 'relay':
        return attempt?.relays.map(({ pid }) => pid) ?? [];
      case 'command':
        return attempt?.process == null ? [] : [attempt.process.pid];
      default:
        return [];
    }
  }

  async #judge(shown: string): Promise<void> {
    await this.#judgeProcesses();
    await this.#judgeSlots();
    const ticks = this.#ticks();
    // Where the worker dies before the first session is in line, the second one has the slot first.
    const together = ticks.slice(ticks.indexOf('second'), ticks.lastIndexOf('second'));
    const overlap = together.filter((tick) => tick === 'first').length;
    if (overlap > 0) this.#faults.push(`the first command has run ${overlap} times 20 ms while the second one ran`);
    // A relay that dies takes what it has read, and the attempt fails for it.
    if (!this.#plan.blows.some(({ at }) => at === 'relay')) this.#judgeLines(shown);
  }

  async #judgeProcesses(): Promise<void> {
    const left = () => [
      ...[this.#job, this.#second].flatMap((job) => job.orphans().map(({ pid, command }) => `${pid} ${command}`)),
      ...this.#lines('daemons').filter((pid) => isRunning(Number(pid))),
      ...this.#pidsOf('reaper')
        .filter(isRunning)
        .map((pid) => `${pid} the reaper`),
    ];
    const none = eventually(() => left().length === 0, { what: 'all processes to end', deadlineMs: 20_000 });
    await none.catch(() => this.#faults.push(`these run on: ${left().join('; ')}`));
  }

  async #judgeSlots(): Promise<void> {
    const registry = await SqliteRegistry.open(this.#job.env.SUPERVISED_RUN_REGISTRY ?? '');
    const view = (await registry.list()).find((each) => each.pool === pool);
    registry.close();
    const held = [...(view?.slots ?? []), ...(view?.waiters ?? [])];
    if (held.length > 0) this.#faults.push(`slots are held: ${JSON.stringify(held)}`);
  }

  #judgeLines(shown: string): void {
    for (const number of [1, 2]) {
      const printed = this.#lines(`printed-${number}`);
      const log = join(this.#root ?? '', 'attempts', `0${number}`, 'output.log');
      const kept = new Set(existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
      const lost = printed.filter((line) => !kept.has(line));
      if (lost.length > 0) this.#faults.push(`${lost.length} of ${printed.length} lines are not in ${log}`);
      const lines = new Set(stripVTControlCharacters(shown).split('\n'));
      const unseen = shown === '' ? [] : printed.filter((line) => !lines.has(line));
      if (unseen.length > 0)
        this.#faults.push(`${unseen.length} of ${printed.length} lines of attempt ${number} are not in the job's log`);
    }
  }

  #ticks(): string[] {
    return this.#lines('ticks');
  }

  #lines(name: string): string[] {
    const path = join(this.#witness, name);
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** A zombie has ended. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return pid > 0 && process.kill(pid, signal);
  } catch {
    return false;
  }
}
