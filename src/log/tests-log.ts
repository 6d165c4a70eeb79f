import type { EventBody, EventOf } from '../session/events.ts';
import type { Request } from '../session/request.ts';
import { isAskedFor } from '../session/session-end.ts';
import type { ShownTest } from '../session/test-events.ts';
import {
  countsText,
  didNotRunAgain,
  duplicatesText,
  failedOutsideQuarantine,
  historyText,
  messageLines,
  namesText,
  testName,
} from '../session/test-words.ts';
import { green, grey, red, yellow } from '../text/ansi.ts';
import { oneLine } from '../text/plain-text.ts';
import { plural } from '../text/plural.ts';
import type { PlacedAnnotation } from './annotation.ts';
import { annotationFile } from './annotation-file.ts';
import type { StepLog } from './step-log.ts';

export type TestFacts = Pick<Request, 'name'> & Partial<Pick<Request, 'workspace' | 'workingDirectory' | 'tests'>>;

/** More tests are counted, not listed. */
const maxListed = 10;
const maxNotes = 20;
const maxNote = 400;
/** The lines of a failure in its annotation. A comparison of values needs as many. */
const maxMessageLines = 5;
const maxTitle = 150;

/** Writes into the step's log what the tests of a session say. */
export class TestsLog {
  readonly #log: StepLog;
  readonly #facts: TestFacts;
  /** The results of the last attempt. */
  #read: EventOf<'tests_read'> | undefined;
  #isWritten = true;
  #concluded: EventOf<'tests_concluded'> | undefined;

  constructor(log: StepLog, facts: TestFacts) {
    this.#log = log;
    this.#facts = facts;
  }

  /** Keeps an event until it is clear what follows. */
  keep(event: EventOf<'tests_read' | 'tests_concluded'>): void {
    if (event.type === 'tests_concluded') this.#concluded = event;
    else {
      this.#read = event;
      this.#isWritten = false;
    }
  }

  /** Keeps what an earlier step's log has shown, or left to this one. */
  remember(event: EventBody): void {
    if (event.type === 'tests_read' || event.type === 'tests_concluded') this.keep(event);
    // Its log has the results of the attempt before.
    else if (event.type === 'retry_waiting') this.#isWritten = true;
  }

  /** Writes which tests an attempt runs. */
  async planned({ narrowed, because, tests, count }: EventOf<'rerun_planned'>): Promise<void> {
    const why = because === '' ? '' : `, because ${oneLine(because, maxNote)}`;
    const what = narrowed
      ? `Only ${count === 1 ? 'the test that failed runs' : `the ${count} tests that failed run`} again: ${namesText(tests, count, maxListed)}`
      : `Everything runs again${why}`;
    await this.#log.line(`${grey('↻')} ${what}.`);
  }

  /** Writes the results of an attempt, unless they are written. */
  async writeAttempt(): Promise<void> {
    const read = this.#take();
    if (read === undefined) return;
    await this.#writeHead(read);
    if (read.total === 0) return this.#writeNotes(read);
    const listed = this.#ordered(read.failedTests, read).slice(0, maxListed);
    for (const test of listed) await this.#log.line(this.#failedLine(test));
    await this.#writeRest(failedOutsideQuarantine(read) - listed.length, listed.length);
    await this.#writeNotes(read);
  }

  /** Writes the results of the last attempt and the verdict over all. The failures that fail the step are annotations. */
  async writeEnd(end: EventOf<'session_ended'>): Promise<void> {
    const isFailure = end.status === 'failed' && !isAskedFor(end.cause);
    const isUnseen = !this.#isWritten && this.#read?.total === 0;
    if (end.status === 'completed' && isUnseen) await this.#warnOfNothing();
    else if (isFailure) await this.#writeFailures();
    else await this.writeAttempt();
    const concluded = this.#concluded;
    if (concluded === undefined) return;
    await this.#writeFlaky(concluded, end);
    await this.#writeQuarantine(concluded);
  }

  async #writeFailures(): Promise<void> {
    const fresh = this.#take();
    if (fresh !== undefined) await this.#writeHead(fresh);
    const tests = this.#concluded?.failedTests ?? this.#read?.failedTests ?? [];
    const listed = this.#ordered(tests, this.#read).slice(0, maxListed);
    for (const test of listed) await this.#log.placed('error', this.#annotation(test), this.#failedLine(test));
    const count = this.#concluded?.failed ?? (this.#read === undefined ? 0 : failedOutsideQuarantine(this.#read));
    await this.#writeRest(count - listed.length, listed.length);
    if (fresh !== undefined) await this.#writeNotes(fresh);
  }

  #take(): EventOf<'tests_read'> | undefined {
    const read = this.#isWritten ? undefined : this.#read;
    this.#isWritten = true;
    return read;
  }

  async #writeHead(read: EventOf<'tests_read'>): Promise<void> {
    if (read.total === 0) return this.#log.line(`${yellow('?')} No results of tests were found.`);
    const mark = failedOutsideQuarantine(read) > 0 ? red('✗') : green('✓');
    await this.#log.line(`${mark} ${countsText(read)}`);
  }

  async #writeRest(more: number, listed: number): Promise<void> {
    if (more <= 0) return;
    await this.#log.line(
      `  ${red('✗')} ${listed === 0 ? `${plural(more, 'failed test')}, not listed` : `and ${more} more`}`,
    );
  }

  /** What hung comes first: it may be why the others failed. */
  #ordered<Test extends ShownTest>(tests: readonly Test[], read: EventOf<'tests_read'> | undefined): Test[] {
    return [...tests].sort((a, b) => Number(b.test === read?.hung) - Number(a.test === read?.hung));
  }

  #failedLine(test: ShownTest): string {
    return `  ${red('✗')} ${this.#failedText(test)[0]}`;
  }

  /** Returns the test with the first line of its message, then the other lines. */
  #failedText(test: ShownTest): [string, ...string[]] {
    const [first = '', ...others] = messageLines(test.message, maxMessageLines);
    const why = [this.#whyText(test), first].filter((text) => text !== '').join(': ');
    return [`${testName(test.test)}${why === '' ? '' : `: ${why}`}`, ...others];
  }

  /** Says what a failure's own message cannot. */
  #whyText(test: ShownTest): string {
    const read = this.#read;
    if (test.test === read?.hung) return 'hung, it started last and did not end';
    const verdict = this.#concluded?.failedTests.find((one) => one.test === test.test);
    if (verdict === undefined || read === undefined || !didNotRunAgain(verdict, read.attempt)) return '';
    return `${historyText(verdict.history.filter(({ status }) => status !== 'skipped')) || 'failed'}, and did not run again`;
  }

  #annotation(test: ShownTest): PlacedAnnotation {
    return { ...this.#place(test), title: `${shortName(test.test)} failed`, lines: this.#failedText(test) };
  }

  #place({ file, line }: ShownTest): Pick<PlacedAnnotation, 'file' | 'line'> {
    const { workspace, workingDirectory = workspace } = this.#facts;
    if (file === undefined || workspace === undefined || workingDirectory === undefined) return {};
    const found = annotationFile(file, { workspace, workingDirectory });
    if (found === undefined) return {};
    return { file: found, ...(line !== undefined && line > 0 && { line }) };
  }

  /** Writes the one that hung where it is not in the list, tests in quarantine, duplicates and notes. */
  async #writeNotes(read: EventOf<'tests_read'>): Promise<void> {
    const { hung, failedTests, quarantined, quarantinedTests, duplicates, notes } = read;
    const isListed = failedTests.some(({ test }) => test === hung);
    const lines = [
      ...(hung === undefined || isListed ? [] : [`${testName(hung)} hung: it started last and did not end.`]),
      ...(quarantined > 0 ? [`In quarantine: ${namesText(quarantinedTests, quarantined, maxListed)}`] : []),
      ...(duplicates.length > 0 ? [duplicatesText(duplicates)] : []),
      ...notes.slice(0, maxNotes).map((note) => oneLine(note, maxNote)),
      ...(notes.length > maxNotes ? ['… and more about result files'] : []),
    ];
    for (const line of lines) await this.#log.line(`  ${grey('-')} ${line}`);
  }

  /** A success without results may be one that nobody has tested. */
  async #warnOfNothing(): Promise<void> {
    const notes = (this.#take()?.notes ?? []).slice(0, 3).map((note) => oneLine(note, maxNote));
    const why = notes.length === 0 ? '.' : `: ${notes.join(' ')}`;
    await this.#log.warning(`${this.#facts.name}: no results of tests were found${why}`);
  }

  async #writeFlaky({ flaky, flakyTests }: EventOf<'tests_concluded'>, end: EventOf<'session_ended'>): Promise<void> {
    if (flaky === 0) return;
    const policy = this.#facts.tests?.flaky ?? 'warn';
    const count = plural(flaky, 'flaky test');
    const mark = yellow('≈');
    if (policy === 'pass') {
      const names = flakyTests.map(({ test }) => test);
      return this.#log.line(`${mark} ${count}: ${namesText(names, flaky, maxListed)}`);
    }
    const kind = end.failure?.code === 'flaky_tests' ? 'error' : 'notice';
    const listed = flakyTests.slice(0, maxListed);
    for (const test of listed) {
      const [first = ''] = messageLines(test.message, 1);
      const what = `${testName(test.test)} ${historyText(test.history) || 'failed and passed'}`;
      const line = `${what}${first === '' ? '' : `: ${first}`}`;
      const annotation = { ...this.#place(test), title: `${shortName(test.test)} is flaky`, lines: [line] };
      await this.#log.placed(kind, annotation, `${mark} Flaky: ${line}`);
    }
    const more = flaky - listed.length;
    if (more > 0) await this.#log.line(`${mark} and ${plural(more, 'more flaky test')}`);
  }

  async #writeQuarantine({ expired, unmatched }: EventOf<'tests_concluded'>): Promise<void> {
    if (expired.length > 0) {
      const tests = expired.map(({ test, until, issue }) => {
        const details = [`until ${oneLine(until, 40)}`, ...(issue === undefined ? [] : [oneLine(issue, 100)])];
        return `${testName(test, 120)} (${details.join(', ')})`;
      });
      const more = tests.length - maxListed;
      const list = `${tests.slice(0, maxListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
      await this.#log.line(`${yellow('!')} Failed after the end of their quarantine: ${list}`);
    }
    if (unmatched.length > 0) {
      const list = unmatched.slice(0, maxListed).map((sentence) => oneLine(sentence, maxNote));
      const more = unmatched.length - list.length;
      await this.#log.line(`${yellow('!')} ${list.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
    }
  }
}

/** Returns the part of an id that is the name of the test itself. */
function shortName(id: string): string {
  return testName(id.split(' › ').at(-1)?.trim() || id, maxTitle);
}
