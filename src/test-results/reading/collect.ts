import { IdSet } from '../model/id-set.ts';
import type { AttemptResults, FileEnd, TestCase, TestStatus, Tool } from '../model/model.ts';

/** More failures than these are counted only; such an attempt is never narrowed. */
const keptTests = 2_000;
/** Of kept failures with their details; the others keep their message. */
const withDetails = 300;
const keptDuplicates = 100;
const keptSlowest = 3;

export interface Collected {
  /** Ids of the tests that failed in an earlier attempt. */
  watched: ReadonlySet<string>;
  /** Returns the numbers of the quarantine's entries that match an id. */
  quarantineMatches?: (id: string) => readonly number[];
}

/** Adds up the tests of an attempt as they are read, in memory that does not grow with the tests that pass. */
export class AttemptCollector {
  readonly #options: Collected;
  readonly #seen = new IdSet();
  readonly #tools = new Set<Tool>();
  readonly #counts: Record<TestStatus, number> = { passed: 0, failed: 0, skipped: 0, unfinished: 0 };
  readonly #failures: TestCase[] = [];
  readonly #flaky: TestCase[] = [];
  readonly #watched = new Map<string, TestStatus>();
  readonly #duplicates = new Set<string>();
  readonly #quarantine = new Set<number>();
  readonly #notes: string[] = [];
  #slowest: { id: string; durationMs: number }[] = [];
  #complete = true;
  #hung: string | undefined;

  constructor(options: Partial<Collected> = {}) {
    this.#options = {
      watched: options.watched ?? new Set(),
      ...(options.quarantineMatches !== undefined && { quarantineMatches: options.quarantineMatches }),
    };
  }

  readonly add = (test: TestCase): void => {
    this.#counts[test.status] += 1;
    if (!this.#seen.add(test.id) && this.#duplicates.size < keptDuplicates) this.#duplicates.add(test.id);
    if (test.status === 'failed' || test.status === 'unfinished') keep(this.#failures, test);
    else if (test.earlierFailures.length > 0 && test.status === 'passed') keep(this.#flaky, test);
    if (this.#options.watched.size > 0 && this.#options.watched.has(test.id))
      this.#watched.set(test.id, worse(this.#watched.get(test.id), test.status));
    const { quarantineMatches } = this.#options;
    if (quarantineMatches !== undefined) for (const entry of quarantineMatches(test.id)) this.#quarantine.add(entry);
    this.#time(test);
  };

  /** Takes what is true of a file as a whole. `file` is its name for people. */
  addFile(file: string, { tool, complete, hung, notes }: FileEnd): void {
    if (tool !== undefined) this.#tools.add(tool);
    if (!complete) this.#complete = false;
    if (hung !== undefined) this.#hung = hung;
    for (const note of notes) this.#notes.push(`${file}: ${note}`);
  }

  results(): AttemptResults {
    const { passed, failed, skipped, unfinished } = this.#counts;
    return {
      tools: [...this.#tools],
      total: passed + failed + skipped + unfinished,
      passed,
      failed,
      skipped,
      unfinished,
      failures: this.#failures,
      flaky: this.#flaky,
      watched: Object.fromEntries(this.#watched),
      slowest: this.#slowest,
      duplicates: [...this.#duplicates],
      complete: this.#complete,
      ...(this.#hung !== undefined && { hung: this.#hung }),
      quarantineMatches: [...this.#quarantine].sort((one, other) => one - other),
      notes: this.#notes,
    };
  }

  #time({ id, durationMs = 0 }: TestCase): void {
    const last = this.#slowest[keptSlowest - 1];
    if (durationMs <= (last?.durationMs ?? 0)) return;
    this.#slowest = [...this.#slowest, { id: JSON.parse(JSON.stringify(id)) as string, durationMs }]
      .sort((one, other) => other.durationMs - one.durationMs)
      .slice(0, keptSlowest);
  }
}

function keep(tests: TestCase[], test: TestCase): void {
  if (tests.length >= keptTests) return;
  if (tests.length >= withDetails && test.failure !== undefined)
    test.failure = { message: test.failure.message, details: '' };
  // A part of a string holds on to the whole, here to 64 KiB of the file.
  tests.push(JSON.parse(JSON.stringify(test)) as TestCase);
}

const severity: readonly TestStatus[] = ['skipped', 'passed', 'unfinished', 'failed'];

/** Where one id stands for several results, the worst one counts. */
function worse(one: TestStatus | undefined, other: TestStatus): TestStatus {
  return one === undefined || severity.indexOf(other) > severity.indexOf(one) ? other : one;
}
