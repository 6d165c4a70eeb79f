import type { Failure } from '../model/model.ts';
import type { MergedTest } from './merged-tests.ts';

/** A suite is written in parts of this length: its counts stand before its tests, so a part has to be in memory. */
const maxPart = 1024 * 1024;

/** Writes JUnit XML with Surefire's `flakyFailure` and `rerunFailure`, which reporters know. */
export class JunitWriter {
  readonly #write: (text: string) => void;
  readonly #clean: (text: string) => string;
  #suite: string | undefined;
  #tests = '';
  #counts = { tests: 0, failures: 0, skipped: 0, ms: 0 };

  /** `redact` is given each text that a test wrote. */
  constructor(write: (text: string) => void, redact: (text: string) => string) {
    this.#write = write;
    this.#clean = (text) => escaped(redact(text));
    write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="supervised-run">\n');
  }

  readonly add = (merged: MergedTest): void => {
    const { test } = merged;
    const suite = test.suite || test.class || test.file;
    if (suite !== this.#suite || this.#tests.length > maxPart) this.#endSuite();
    this.#suite = suite;
    this.#counts.tests += 1;
    if (merged.status === 'failed') this.#counts.failures += 1;
    if (merged.status === 'skipped') this.#counts.skipped += 1;
    this.#counts.ms += test.durationMs ?? 0;
    this.#tests += this.#testCase(merged);
  };

  end(): void {
    this.#endSuite();
    this.#write('</testsuites>\n');
  }

  #testCase({ test, status, failure, earlier, quarantine }: MergedTest): string {
    const attributes = [
      ...this.#attribute('classname', test.class),
      ...this.#attribute('name', test.name + test.parameters),
      ...(test.file === '' ? [] : this.#attribute('file', test.file)),
      ...(test.line === undefined ? [] : [`line="${test.line}"`]),
      `time="${seconds(test.durationMs ?? 0)}"`,
    ].join(' ');
    const inner = [
      ...(status === 'failed' ? [this.#outcome('failure', failure)] : []),
      ...(status === 'skipped' ? [this.#skipped(failure, quarantine)] : []),
      ...earlier.map((one) =>
        this.#outcome(status === 'passed' ? 'flakyFailure' : 'rerunFailure', one.failure, one.attempt),
      ),
    ].join('');
    return inner === '' ? `    <testcase ${attributes}/>\n` : `    <testcase ${attributes}>\n${inner}    </testcase>\n`;
  }

  #outcome(element: string, failure: Failure | undefined, attempt?: number): string {
    const { message = '', details = '' } = failure ?? {};
    const type = attempt === undefined ? 'failure' : `attempt ${attempt}`;
    const head = `      <${element} ${this.#attribute('message', message)} type="${type}">`;
    if (element === 'failure') return `${head}${this.#clean(details)}</${element}>\n`;
    return `${head}<stackTrace>${this.#clean(details)}</stackTrace></${element}>\n`;
  }

  #skipped(failure: Failure | undefined, quarantine: MergedTest['quarantine']): string {
    const { message = '' } = failure ?? {};
    if (quarantine === undefined) return `      <skipped ${this.#attribute('message', message)}/>\n`;
    const why = [quarantine.reason, quarantine.issue].filter((text) => text !== undefined).join(', ');
    const held = `in quarantine until ${quarantine.until}${why === '' ? '' : ` (${why})`}`;
    return `      <skipped ${this.#attribute('message', `${held}: ${message}`)}/>\n`;
  }

  #attribute(name: string, value: string): string[] {
    // A line break in an attribute is a blank to a reader of XML, unless it is written so.
    return [`${name}="${this.#clean(value).replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`];
  }

  #endSuite(): void {
    if (this.#suite === undefined || this.#counts.tests === 0) return;
    const { tests, failures, skipped, ms } = this.#counts;
    this.#write(
      `  <testsuite ${this.#attribute('name', this.#suite)} tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds(ms)}">\n${this.#tests}  </testsuite>\n`,
    );
    this.#tests = '';
    this.#counts = { tests: 0, failures: 0, skipped: 0, ms: 0 };
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** XML has no place for most control characters, not even as references. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
