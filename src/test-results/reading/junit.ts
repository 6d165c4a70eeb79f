import type { Failure, FileEnd, OnTest, ResultReader, TestStatus, Tool } from '../model/model.ts';
import { splitParameters } from '../model/test-id.ts';
import { buildCase, failureOf, placeOf, type RawCase } from './build-case.ts';
import {
  failureText,
  isGradleRoot,
  isNodeSuite,
  roleOf,
  statusOfAttributes,
  toolOfCase,
  toolOfProperty,
  toolOfSuite,
} from './junit-dialects.ts';
import { maxDetails } from './limits.ts';
import { RepeatedRuns } from './repeated-runs.ts';
import { type Attributes, XmlEvents, type XmlHandler } from './xml-events.ts';

interface OpenSuite {
  name: string;
  file: string;
}

/** A child of a test case that says how it ended. */
interface OpenOutcome {
  element: string;
  message: string;
  text: string;
}

interface OpenCase extends RawCase {
  failures: Failure[];
  earlierFailures: Failure[];
}

/** Reads JUnit XML of any dialect. */
export class JunitReader implements ResultReader, XmlHandler {
  readonly #xml = new XmlEvents(this);
  readonly #onTest: OnTest;
  readonly #repeated: RepeatedRuns;
  readonly #suites: OpenSuite[] = [];
  #tool: Tool | undefined;
  #case: OpenCase | undefined;
  #outcome: OpenOutcome | undefined;
  #hasRoot = false;
  #bareRoot = false;
  #panicked = false;
  #tests = 0;

  constructor(onTest: OnTest) {
    this.#repeated = new RepeatedRuns(onTest);
    this.#onTest = onTest;
  }

  push(text: string): void {
    this.#xml.write(text);
  }

  open(element: string, attributes: Attributes): boolean {
    if (element === 'testcase') this.#openCase(attributes);
    else if (element === 'testsuite' || element === 'testsuites') this.#openSuite(element, attributes);
    else if (element === 'property') this.#tool ??= toolOfProperty(attributes.name);
    else if (roleOf(element) !== undefined) this.#openOutcome(element, attributes);
    // Surefire has the trace in an element of its own; with output around it, which is not the test's outcome.
    return this.#outcome !== undefined && (element === this.#outcome.element || element === 'stackTrace');
  }

  text(text: string): void {
    const outcome = this.#outcome;
    if (outcome !== undefined && outcome.text.length <= maxDetails) outcome.text += text.slice(0, 2 * maxDetails);
  }

  close(element: string): void {
    if (element === 'testcase') this.#closeCase();
    else if (element === 'testsuite') this.#suites.pop();
    else if (element === this.#outcome?.element) this.#closeOutcome();
  }

  end(): FileEnd {
    const complete = this.#xml.end();
    const notes: string[] = [];
    let hung: string | undefined;
    if (!complete) notes.push(this.#tests === 0 ? 'it ends before the first test' : 'it ends before its last element');
    if (this.#outcome !== undefined) this.#closeOutcome();
    if (this.#case !== undefined) hung = this.#closeCase('unfinished');
    this.#repeated.end();
    if (this.#panicked) notes.push('a test of it panicked, so the tests that were to follow did not run');
    if (this.#xml.problem !== undefined) notes.push(`it is not quite XML (${this.#xml.problem})`);
    return {
      ...(this.#tool !== undefined && { tool: this.#tool }),
      ...(hung !== undefined && { hung }),
      complete: complete && !this.#panicked,
      notes,
    };
  }

  #openSuite(element: string, attributes: Attributes): void {
    this.#tool ??= toolOfSuite(element, attributes);
    if (element === 'testsuites') {
      this.#hasRoot = true;
      this.#bareRoot = Object.keys(attributes).length === 0;
      return;
    }
    if (this.#suites.length === 0 && !this.#hasRoot && isGradleRoot(attributes)) this.#tool ??= 'gradle';
    if (this.#bareRoot && isNodeSuite(attributes)) this.#tool ??= 'node';
    const name = attributes.name ?? '';
    // Playwright runs a test in several projects, and names the project as the host.
    const project = this.#tool === 'playwright' && attributes.hostname ? `[${attributes.hostname}] ` : '';
    this.#suites.push({
      name: project + name,
      file: attributes.file ?? attributes.filepath ?? this.#suites.at(-1)?.file ?? '',
    });
  }

  #openCase(attributes: Attributes): void {
    this.#tool ??= toolOfCase(attributes) ?? (this.#bareRoot && this.#suites.length === 0 ? 'node' : undefined);
    const named = identity(attributes, this.#suites, this.#tool);
    const line = attributes.line ?? attributes.lineno;
    const time = attributes.time ?? attributes.duration;
    this.#case = {
      suite: named.suite,
      class: named.class,
      name: named.name,
      parameters: named.parameters,
      file: attributes.file ?? this.#suites.at(-1)?.file ?? '',
      line: line === undefined ? undefined : Number(line),
      status: statusOfAttributes(attributes.status, attributes.result),
      durationMs: time === undefined ? undefined : milliseconds(time),
      failures: [],
      earlierFailures: [],
    };
  }

  #openOutcome(element: string, attributes: Attributes): void {
    if (this.#outcome !== undefined) return;
    this.#outcome = { element, message: attributes.message || attributes.type || '', text: '' };
  }

  #closeOutcome(): void {
    const { element, message, text } = this.#outcome as OpenOutcome;
    this.#outcome = undefined;
    const wanted = failureText(this.#tool, message, text);
    const failure = failureOf(wanted.message, wanted.text);
    const test = this.#case ?? this.#suiteCase();
    const role = roleOf(element);
    if (role === 'earlier') test.earlierFailures.push(failure);
    else {
      if (test.failures.length < 20) test.failures.push(failure);
      if (role === 'failure') test.status = 'failed';
      else if (test.status !== 'failed') test.status = 'skipped';
    }
    if (this.#case === undefined && role === 'failure') this.#give(test);
  }

  /** A suite may fail by itself: its set-up, or a file that cannot be loaded. */
  #suiteCase(): OpenCase {
    const { name = '', file = '' } = this.#suites.at(-1) ?? {};
    return {
      suite: name,
      class: name,
      name: '(suite)',
      parameters: '',
      file,
      status: 'passed',
      failures: [],
      earlierFailures: [],
    };
  }

  #closeCase(ifOpen?: TestStatus): string | undefined {
    const test = this.#case;
    if (test === undefined) return undefined;
    this.#case = undefined;
    this.#outcome = undefined;
    if (ifOpen !== undefined && test.status === 'passed') test.status = ifOpen;
    const id = this.#give(test);
    return test.status === 'unfinished' ? id : undefined;
  }

  #give(test: OpenCase): string {
    const [first] = test.failures;
    if (first !== undefined)
      test.failure = { message: first.message, details: test.failures.map(({ details }) => details).join('\n\n') };
    this.#tests += 1;
    if (this.#tool === 'go' && /^panic: /m.test(test.failure?.details ?? '')) this.#panicked = true;
    if (this.#tool === 'playwright') test.place = placeOfPlaywright(test.failure?.details ?? '');
    const built = buildCase(test);
    if (this.#tool === 'go') this.#repeated.add(built);
    else this.#onTest(built);
    return built.id;
  }
}

/** Some tools put commas into thousands of seconds. */
function milliseconds(time: string): number {
  return Math.round(Number.parseFloat(time.includes(',') ? time.replaceAll(',', '') : time) * 1e6) / 1e3;
}

type Identity = Pick<RawCase, 'suite' | 'class' | 'name' | 'parameters'>;

function identity(attributes: Attributes, suites: readonly OpenSuite[], tool: Tool | undefined): Identity {
  const suiteName = suites.at(-1)?.name ?? '';
  const { name, parameters } = splitParameters(attributes.name ?? '');
  if (tool === 'node') {
    // Node escapes quotes twice, and joins the names of the describing blocks by dots that they may have themselves.
    const path = suites.map((one) => unescaped(one.name)).join(' > ');
    return { suite: '', class: path, name: unescaped(name), parameters: unescaped(parameters) };
  }
  // minitest-reporters before 1.1 has the same word for every class.
  const named = attributes.class ?? attributes.classname ?? '';
  const className = named === 'Minitest::Result' ? '' : named;
  if (tool === 'playwright') return { suite: suiteName, class: suiteName, name, parameters };
  const hasNoSuite = suiteName === '(empty)' || suiteName === 'Minitest::Result';
  return { suite: hasNoSuite ? '' : suiteName, class: className, name, parameters };
}

/** Playwright's failures begin with `[project] › file:line:column › title`. */
function placeOfPlaywright(details: string): RawCase['place'] {
  return placeOf(/^\s*(?:\[[^\]\n]*\] › )?([^\n]+?):(\d+):\d+ › /.exec(details));
}

function unescaped(name: string): string {
  return name.replaceAll('&quot;', '"');
}
