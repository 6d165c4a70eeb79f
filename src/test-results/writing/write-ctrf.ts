import type { MergedTest } from './merged-tests.ts';

export interface CtrfOptions {
  /** Is given each text that a test wrote. */
  redact: (text: string) => string;
  /** In ms since 1970. */
  start: number;
  stop: number;
}

const maxSuites = 20;

/** Writes a CTRF report (ctrf.io) of a session, test by test; its summary stands at the end. */
export class CtrfWriter {
  readonly #write: (text: string) => void;
  readonly #options: CtrfOptions;
  readonly #counts = { tests: 0, passed: 0, failed: 0, skipped: 0, pending: 0, other: 0, flaky: 0 };

  constructor(write: (text: string) => void, options: CtrfOptions) {
    this.#write = write;
    this.#options = options;
    const head = { reportFormat: 'CTRF', specVersion: '0.0.0', generatedBy: 'supervised-run' };
    write(`${JSON.stringify(head).slice(0, -1)},"results":{"tool":{"name":"supervised-run"},"tests":[`);
  }

  readonly add = (merged: MergedTest): void => {
    this.#write(`${this.#counts.tests === 0 ? '' : ','}\n${JSON.stringify(this.#test(merged))}`);
    this.#counts.tests += 1;
    this.#counts[merged.status] += 1;
    if (merged.flaky) this.#counts.flaky += 1;
  };

  end(): void {
    const { start, stop } = this.#options;
    const summary = Object.assign({}, this.#counts, { start: Math.round(start), stop: Math.round(stop) });
    this.#write(`\n],"summary":${JSON.stringify(summary)}}}\n`);
  }

  #test({ test, status, flaky, failure, earlier, quarantine }: MergedTest): object {
    const clean = (text: string) => this.#options.redact(text.toWellFormed());
    const suite = [test.suite, test.class].filter((part, index, all) => part !== '' && all.indexOf(part) === index);
    return {
      testId: clean(test.id) || '(no name)',
      name: clean(test.name + test.parameters) || '(no name)',
      status,
      duration: Math.round(test.durationMs ?? 0),
      ...(suite.length > 0 && { suite: suite.slice(0, maxSuites).map(clean) }),
      ...(failure !== undefined && { message: clean(failure.message), trace: clean(failure.details) }),
      ...(test.file !== '' && { filePath: clean(test.file) }),
      ...(test.line !== undefined && { line: test.line }),
      ...(flaky && { flaky }),
      ...(earlier.length > 0 && {
        retries: earlier.length,
        retryAttempts: earlier.map((one, index) => ({
          attempt: index + 1,
          status: 'failed',
          message: clean(one.failure.message),
          trace: clean(one.failure.details),
          extra: { sessionAttempt: one.attempt },
        })),
      }),
      ...(quarantine !== undefined && { rawStatus: 'failed', extra: { quarantine } }),
    };
  }
}
