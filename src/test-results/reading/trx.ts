import type { FileEnd, OnTest, ResultReader, TestStatus } from '../model/model.ts';
import { splitParameters } from '../model/test-id.ts';
import { buildCase, failureOf, placeOf } from './build-case.ts';
import { bounded, maxDetails, maxMessage } from './limits.ts';
import { type Attributes, XmlEvents, type XmlHandler } from './xml-events.ts';

interface Result {
  testId: string;
  testName: string;
  status: TestStatus;
  durationMs?: number;
  message: string;
  trace: string;
}

interface Method {
  class: string;
  name: string;
}

/** Results wait for the definitions, which stand after them; more than these go on without. */
const maxWaiting = 500_000;

/** Reads TRX, which `dotnet test --logger trx` writes. Names of methods stand in definitions, joined by `testId`. */
export class TrxReader implements ResultReader, XmlHandler {
  readonly #xml = new XmlEvents(this);
  readonly #onTest: OnTest;
  readonly #waiting: Result[] = [];
  readonly #methods = new Map<string, Method>();
  #result: Result | undefined;
  #definition = '';
  #field: 'message' | 'trace' | undefined;
  #aborted = false;

  constructor(onTest: OnTest) {
    this.#onTest = onTest;
  }

  push(text: string): void {
    this.#xml.write(text);
  }

  open(element: string, attributes: Attributes): boolean {
    this.#field = undefined;
    if (element === 'UnitTestResult') this.#openResult(attributes);
    else if (element === 'UnitTest') this.#definition = attributes.id ?? '';
    else if (element === 'TestMethod' && this.#methods.size < maxWaiting)
      this.#methods.set(this.#definition, { class: attributes.className ?? '', name: attributes.name ?? '' });
    else if (element === 'ResultSummary') this.#aborted = attributes.outcome === 'Aborted';
    else if (this.#result !== undefined && element === 'Message') this.#field = 'message';
    else if (this.#result !== undefined && element === 'StackTrace') this.#field = 'trace';
    return this.#field !== undefined;
  }

  text(text: string): void {
    const result = this.#result;
    if (result === undefined || this.#field === undefined) return;
    if (result[this.#field].length <= maxDetails) result[this.#field] += text.slice(0, 2 * maxDetails);
  }

  close(element: string): void {
    this.#field = undefined;
    if (element === 'UnitTestResult') this.#closeResult();
  }

  end(): FileEnd {
    const complete = this.#xml.end();
    const notes: string[] = [];
    // A result that is cut off has its outcome already: it is an attribute.
    this.#closeResult();
    if (!complete) notes.push('it ends before its last element');
    if (!complete && this.#waiting.some(({ testId }) => !this.#methods.has(testId)))
      notes.push('some of its tests are known by their display names only');
    if (this.#aborted) notes.push('it says that the run was aborted');
    if (this.#xml.problem !== undefined) notes.push(`it is not quite XML (${this.#xml.problem})`);
    let hung: string | undefined;
    for (const result of this.#waiting) {
      const id = this.#give(result);
      if (result.status === 'unfinished') hung = id;
    }
    return { tool: 'dotnet', complete: complete && !this.#aborted, ...(hung !== undefined && { hung }), notes };
  }

  #openResult(attributes: Attributes): void {
    const { testId = '', testName = '', outcome = '', duration } = attributes;
    const durationMs = duration === undefined ? undefined : parseDuration(duration);
    this.#result = {
      testId,
      testName,
      status: statusOf(outcome),
      message: '',
      trace: '',
      ...(durationMs !== undefined && { durationMs }),
    };
  }

  #closeResult(): void {
    const result = this.#result;
    if (result === undefined) return;
    this.#result = undefined;
    result.message = bounded(result.message, maxMessage);
    result.trace = bounded(result.trace, maxDetails);
    if (this.#waiting.length < maxWaiting) this.#waiting.push(result);
    else this.#give(result);
  }

  #give(result: Result): string {
    const { class: className, name, parameters } = identity(result, this.#methods.get(result.testId));
    const failed = result.status !== 'passed';
    const test = buildCase({
      suite: '',
      class: className,
      name,
      parameters,
      file: '',
      // The frameworks' own frames are below `/_/`.
      place: placeOf(/ in (?!\/_\/)([^\n]+?):line (\d+)/.exec(result.trace)),
      status: result.status,
      durationMs: result.durationMs,
      ...(failed && { failure: failureOf(result.message, result.trace) }),
    });
    this.#onTest(test);
    return test.id;
  }
}

/**
 * The rows of a theory share class and method in xunit and MSTest, and differ by the display name; NUnit has the arguments
 * in the name of the method.
 */
function identity({ testName }: Result, method: Method | undefined) {
  if (method === undefined) return { class: '', ...splitParameters(testName) };
  // Newer adapters have the class in front of the name as well.
  const full = method.name.startsWith(`${method.class}.`) ? method.name.slice(method.class.length + 1) : method.name;
  const at = full.indexOf('(');
  if (at >= 0) return { class: method.class, name: full.slice(0, at), parameters: full.slice(at) };
  const shown = testName.startsWith(`${method.class}.`) ? testName.slice(method.class.length + 1) : testName;
  const parameters = shown.startsWith(full) ? shown.slice(full.length) : ` (${shown})`;
  return { class: method.class, name: full, parameters };
}

function statusOf(outcome: string): TestStatus {
  if (['Passed', 'PassedButRunAborted', 'Warning', 'Completed'].includes(outcome)) return 'passed';
  if (['NotExecuted', 'Inconclusive', 'NotRunnable', 'Pending', 'Disconnected'].includes(outcome)) return 'skipped';
  return outcome === 'InProgress' ? 'unfinished' : 'failed';
}

/** `00:00:01.0069881`, with days in front where there are some. */
function parseDuration(text: string): number | undefined {
  const [, days = '0', hours, minutes, seconds] = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return Math.round(total * 1e6) / 1e3;
}
