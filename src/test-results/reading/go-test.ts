import { parseJson } from '../../text/json.ts';
import { plural } from '../../text/plural.ts';
import type { FileEnd, OnTest, ResultReader, TestStatus } from '../model/model.ts';
import { buildCase, failureOf, placeOf } from './build-case.ts';
import { withoutGoFrame } from './junit-dialects.ts';
import { maxDetails } from './limits.ts';
import { Lines } from './lines.ts';
import { RepeatedRuns } from './repeated-runs.ts';

interface OpenTest {
  output: string;
  /** A parallel test that waits for its turn does not hang. */
  paused: boolean;
}

interface OpenPackage {
  tests: Map<string, OpenTest>;
  output: string;
  failures: number;
  /** Whether something ended the process of its tests, so that those that were to follow did not run. */
  broke: boolean;
}

/** What test2json writes for each event; other fields are of no use here. */
interface GoEvent {
  Action: string;
  Package: string;
  Test?: string;
  Elapsed?: number;
  Output?: string;
}

/** Reads the events of `go test -json` (`go doc test2json`). */
export class GoTestReader implements ResultReader {
  readonly #lines = new Lines((line) => this.#line(line));
  readonly #packages = new Map<string, OpenPackage>();
  readonly #repeated: RepeatedRuns;
  /** Packages whose process ended before its last test. */
  readonly #broken: string[] = [];
  #foreign = 0;
  #hung: string | undefined;

  constructor(onTest: OnTest) {
    this.#repeated = new RepeatedRuns(onTest);
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): FileEnd {
    const rest = this.#lines.end();
    if (rest !== '') this.#line(rest);
    const notes: string[] = [];
    const open = this.#packages.size;
    if (open > 0) notes.push(`${plural(open, 'package')} of it did not end`);
    if (this.#foreign + this.#lines.tooLong > 0)
      notes.push(`${plural(this.#foreign + this.#lines.tooLong, 'line')} of it cannot be read`);
    for (const name of this.#broken.slice(0, 5)) notes.push(`some tests of the package ${name} did not run`);
    for (const name of [...this.#packages.keys()]) this.#endOpenTests(name);
    this.#repeated.end();
    return {
      tool: 'go',
      complete: open === 0 && this.#broken.length === 0,
      ...(this.#hung !== undefined && { hung: this.#hung }),
      notes,
    };
  }

  #line(line: string): void {
    if (line.trim() === '') return;
    const event = parseJson(line);
    if (isEvent(event)) this.#event(event);
    else this.#foreign += line.startsWith('{') ? 1 : 0;
  }

  #event(event: GoEvent): void {
    const { Action: action, Package: name, Test: test } = event;
    if (action === 'output' && endOfProcess.test(event.Output ?? '')) this.#package(name).broke = true;
    if (test === undefined) this.#packageEvent(event);
    else if (action === 'run') this.#package(name).tests.set(test, { output: '', paused: false });
    else if (action === 'pause' || action === 'cont') {
      const open = this.#package(name).tests.get(test);
      if (open !== undefined) open.paused = action === 'pause';
    } else if (action === 'output') {
      const open = this.#package(name).tests.get(test);
      if (open !== undefined) open.output = appended(open.output, event.Output);
    } else {
      const status = statuses.get(action);
      if (status !== undefined) this.#endTest(name, test, status, event.Elapsed);
    }
  }

  #packageEvent({ Action: action, Package: name, Output: output, Elapsed: elapsed }: GoEvent): void {
    if (action === 'start') this.#package(name);
    else if (action === 'output' || action === 'build-output') {
      const open = this.#package(name);
      open.output = appended(open.output, output);
    } else if (statuses.has(action)) this.#endPackage(name, action === 'fail', elapsed);
  }

  #package(name: string): OpenPackage {
    const known = this.#packages.get(name);
    if (known !== undefined) return known;
    const open = { tests: new Map<string, OpenTest>(), output: '', failures: 0, broke: false };
    this.#packages.set(name, open);
    return open;
  }

  #endTest(name: string, test: string, status: TestStatus, elapsed: number | undefined): void {
    const open = this.#package(name);
    const output = open.tests.get(test)?.output ?? '';
    open.tests.delete(test);
    if (status === 'failed') open.failures += 1;
    this.#give(name, test, status, output, elapsed);
  }

  /** A package may fail without a test: it does not build, or its process ends by itself. */
  #endPackage(name: string, failed: boolean, elapsed: number | undefined): void {
    const open = this.#package(name);
    if (failed && open.broke) this.#broken.push(name);
    if (failed && open.failures === 0 && open.tests.size === 0)
      this.#give(name, '(package)', 'failed', open.output, elapsed);
    this.#endOpenTests(name);
  }

  #endOpenTests(name: string): void {
    const { tests, output } = this.#package(name);
    const parents = new Set([...tests.keys()].flatMap(ancestors));
    for (const [test, { output: own, paused }] of tests) {
      if (parents.has(test) || paused) continue;
      // The panic of a test that took too long is the package's output, unless the test printed it.
      this.#hung = this.#give(name, test, 'unfinished', own + output, undefined);
    }
    this.#packages.delete(name);
  }

  #give(name: string, test: string, status: TestStatus, output: string, elapsed: number | undefined): string {
    const built = buildCase({
      suite: name,
      class: name,
      name: test,
      parameters: '',
      file: '',
      place: placeOf(/^\s*([\w.-]+_test\.go):(\d+):/m.exec(output)),
      status,
      durationMs: elapsed === undefined ? undefined : Math.round(elapsed * 1e3),
      ...(status !== 'passed' && { failure: failureOf('', withoutGoFrame(output)) }),
    });
    this.#repeated.add(built);
    return built.id;
  }
}

const statuses: ReadonlyMap<string, TestStatus> = new Map<string, TestStatus>([
  ['pass', 'passed'],
  ['bench', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
]);

/** Begins a line of output where the process of the tests ends otherwise than by failed tests. */
const endOfProcess = /^(?:panic: |fatal error: |signal: |exit status (?!1\b))/;

/** Of `TestA/b/c`: `TestA` and `TestA/b`. */
function ancestors(test: string): string[] {
  const parts = test.split('/', 20);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function appended(text: string, more = ''): string {
  return text.length > maxDetails ? text : text + more;
}

function isEvent(value: unknown): value is GoEvent {
  if (typeof value !== 'object' || value === null || !('Action' in value)) return false;
  const event = value as Record<string, unknown>;
  const name = event.Package ?? event.ImportPath;
  if (typeof event.Action !== 'string' || typeof name !== 'string') return false;
  event.Package = name.replace(/ \[.*\]$/, '');
  return ['Test', 'Output'].every((key) => event[key] === undefined || typeof event[key] === 'string');
}
