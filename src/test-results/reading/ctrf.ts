import { testTools } from '../../options/test-options.ts';
import { parseJson } from '../../text/json.ts';
import { plural } from '../../text/plural.ts';
import type { FileEnd, OnTest, ResultReader, TestStatus, Tool } from '../model/model.ts';
import { splitParameters } from '../model/test-id.ts';
import { buildCase, failureOf } from './build-case.ts';
import { JsonItems } from './json-items.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads CTRF JSON (ctrf.io). The array of tests is read item by item. */
export class CtrfReader implements ResultReader {
  readonly #items = new JsonItems('tests', 2, (text) => this.#item(text));
  readonly #onTest: OnTest;
  #damaged = 0;

  constructor(onTest: OnTest) {
    this.#onTest = onTest;
  }

  push(text: string): void {
    this.#items.push(text);
  }

  end(): FileEnd {
    const { whole, found, tooLong, outside } = this.#items;
    const notes: string[] = [];
    if (!found) notes.push('it has no list of tests');
    else if (!whole) notes.push('it ends before the end of its list of tests');
    const unread = this.#damaged + tooLong;
    if (unread > 0) notes.push(`${plural(unread, 'test')} of it cannot be read`);
    const tool = toolOf(outside);
    return { ...(tool !== undefined && { tool }), complete: whole && found && unread === 0, notes };
  }

  #item(text: string): void {
    const test = parseJson(text);
    if (!isFields(test) || typeof test.name !== 'string') {
      this.#damaged += 1;
      return;
    }
    const suites = Array.isArray(test.suite) ? test.suite.map(String) : [string(test.suite)];
    const status = statusOf(string(test.status), string(test.rawStatus));
    const failure = failureOf(string(test.message), string(test.trace));
    const attempts = Array.isArray(test.retryAttempts) ? test.retryAttempts.filter(isFields) : [];
    const earlier = attempts.filter(({ status: one }) => one === 'failed');
    const flaky = test.flaky === true && status === 'passed' && earlier.length === 0;
    this.#onTest(
      buildCase({
        suite: suites.join(' > '),
        class: '',
        ...splitParameters(test.name),
        file: string(test.filePath),
        ...(typeof test.line === 'number' && { line: test.line }),
        status,
        durationMs: typeof test.duration === 'number' ? test.duration : undefined,
        ...(status !== 'passed' && { failure }),
        earlierFailures: flaky
          ? [{ message: failure.message || 'failed, and passed when it ran again', details: failure.details }]
          : earlier.map((one) => failureOf(string(one.message), string(one.trace))),
      }),
    );
  }
}

function statusOf(status: string, raw: string): TestStatus {
  if (status === 'passed' || status === 'failed') return status;
  // Playwright's `timedOut` and `interrupted` are "other" to some reporters.
  return status === 'other' && /time|interrupt|fail|error|broken/i.test(raw) ? 'failed' : 'skipped';
}

function toolOf(outside: string): Tool | undefined {
  const [, name = ''] = /"tool"\s*:\s*\{[^}]*?"name"\s*:\s*"([^"]{1,40})"/.exec(outside) ?? [];
  const plain = name.toLowerCase();
  return testTools.find((tool) => plain === tool || plain.startsWith(`${tool}-`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
