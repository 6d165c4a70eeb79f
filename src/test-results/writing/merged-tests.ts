import { IdSet } from '../model/id-set.ts';
import type { Failure, TestCase } from '../model/model.ts';
import type { Quarantine, QuarantineEntry } from '../truth/quarantine.ts';
import type { TestVerdict } from '../truth/test-verdicts.ts';

/** A test with its verdict over all attempts. */
export interface MergedTest {
  test: TestCase;
  status: 'passed' | 'failed' | 'skipped';
  /** Failed and later passed. */
  flaky: boolean;
  /** The failure that counts, of a test that failed or is in quarantine; of a skipped one its reason. */
  failure?: Failure;
  /** Failures before the last result. */
  earlier: TestVerdict['failures'];
  /** In force for a test that failed. */
  quarantine?: QuarantineEntry;
}

/**
 * Makes one list of the results of several attempts, in memory that does not grow with the tests that pass. The tests of
 * the last full attempt have to come first, then those of the other ones: a test counts where it comes first.
 */
export class MergedTests {
  readonly #seen = new IdSet();
  readonly #verdicts: ReadonlyMap<string, TestVerdict>;
  readonly #quarantine: Quarantine | undefined;
  readonly #onTest: (test: MergedTest) => void;

  constructor(
    verdicts: readonly TestVerdict[],
    quarantine: Quarantine | undefined,
    onTest: (test: MergedTest) => void,
  ) {
    this.#verdicts = new Map(verdicts.map((verdict) => [verdict.test.id, verdict]));
    this.#quarantine = quarantine;
    this.#onTest = onTest;
  }

  add(test: TestCase): void {
    if (!this.#seen.add(test.id)) return;
    const verdict = this.#verdicts.get(test.id);
    this.#onTest(verdict === undefined ? asItIs(test) : this.#judged(test, verdict));
  }

  #judged(test: TestCase, { verdict, failures }: TestVerdict): MergedTest {
    if (verdict === 'flaky') return { test, status: 'passed', flaky: true, earlier: failures };
    const quarantine = this.#quarantine?.entryFor(test.id);
    const failure = failures.at(-1)?.failure;
    return {
      test,
      status: quarantine === undefined ? 'failed' : 'skipped',
      flaky: false,
      ...(failure !== undefined && { failure }),
      earlier: failures.slice(0, -1),
      ...(quarantine !== undefined && { quarantine }),
    };
  }
}

/** Also of a failure that was only counted, because there were too many. */
function asItIs(test: TestCase): MergedTest {
  const { failure } = test;
  return {
    test,
    status: test.status === 'unfinished' ? 'failed' : test.status,
    flaky: false,
    ...(failure !== undefined && { failure }),
    earlier: [],
  };
}
