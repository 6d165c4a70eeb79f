import type { testTools } from '../../options/test-options.ts';

/** `unfinished`: the test started and did not end. */
export type TestStatus = 'passed' | 'failed' | 'skipped' | 'unfinished';

export type Tool = (typeof testTools)[number];

/** The parts of a test's identity, as its result file has them; empty where it has none. */
export interface TestParts {
  suite: string;
  class: string;
  /** Without `parameters`. */
  name: string;
  /** Follows the name: `[2-b]`, `(n: 1)`; empty for a test without parameters. */
  parameters: string;
  file: string;
  line?: number;
}

/** Texts are of the tests: untrusted, not redacted, and cut only between words. */
export interface Failure {
  message: string;
  /** A stack trace, mostly; empty where there is none. */
  details: string;
}

export type CutPart = 'name' | 'message' | 'details' | 'earlier failures';

/** One result of one test, as it stands in one file. */
export interface TestCase extends TestParts {
  /** Stable across attempts (`testId`). */
  id: string;
  status: TestStatus;
  durationMs?: number;
  /** Of a failed or unfinished test; of a skipped one its reason. */
  failure?: Failure;
  /** Failures before this result in the same run of the tool, which tried again by itself. */
  earlierFailures: readonly Failure[];
  /** The parts that were too long to keep whole. */
  cut: readonly CutPart[];
}

/** What a reader found in a file, besides its tests. */
export interface FileEnd {
  /** The tool that wrote it, where the file tells. */
  tool?: Tool;
  /** Whether the file has everything that its tool meant to write. */
  complete: boolean;
  /** The id of the test that hung: the last one that started and did not end. */
  hung?: string;
  /** Sentences without the file's name: "it ends in the middle of a test". */
  notes: string[];
}

/** Takes a file's text in pieces, and gives each test as soon as its result is known. */
export interface ResultReader {
  push(text: string): void;
  /** @returns what is true of the file as a whole */
  end(): FileEnd;
}

export type OnTest = (test: TestCase) => void;

/** The tests of one attempt: counted, and those kept that anything depends on. It is plain JSON. */
export interface AttemptResults {
  tools: Tool[];
  total: number;
  passed: number;
  failed: number;
  skipped: number;
  unfinished: number;
  /** Failed and unfinished tests. At most 2,000; `failed + unfinished` counts them all. */
  failures: TestCase[];
  /** Tests that passed after failures within the same run of the tool. */
  flaky: TestCase[];
  /** The status in this attempt of each test that was to be watched and has a result. */
  watched: Record<string, TestStatus>;
  slowest: { id: string; durationMs: number }[];
  /** At most a hundred ids that stand for more than one result. */
  duplicates: string[];
  /** False where a file was cut, damaged, or said of itself that its run was aborted. */
  complete: boolean;
  hung?: string;
  /** Numbers of the quarantine's entries that match a test of this attempt. */
  quarantineMatches: number[];
  /** Sentences for people: each names the file that it is about. */
  notes: string[];
}
