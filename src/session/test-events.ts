import { z } from 'zod';

/** A test that did not simply pass, for people: redacted, and without what was too long. */
export const shownTestSchema = z.object({
  /** Its id, the same in each attempt. */
  test: z.string(),
  file: z.string().exactOptional(),
  line: z.number().int().exactOptional(),
  /** Of its failure; may have several lines. */
  message: z.string().exactOptional(),
  /** A stack trace, mostly. */
  details: z.string().exactOptional(),
});

export type ShownTest = z.infer<typeof shownTestSchema>;

const count = z.number().int();

const verdictSchema = z.object({
  ...shownTestSchema.shape,
  /** From the attempt of its first failure on; attempts without a result of it are left out. */
  history: z.array(z.object({ attempt: count, status: z.enum(['passed', 'failed', 'skipped', 'unfinished']) })),
});

const quarantineSchema = z.object({
  until: z.string(),
  issue: z.string().exactOptional(),
  reason: z.string().exactOptional(),
});

/** What the result files of an attempt say. */
export const attemptTestsSchema = z.object({
  /** Zero: no file has results of this attempt; `notes` say why. */
  total: count,
  passed: count,
  /** With those that started and did not end. */
  failed: count,
  skipped: count,
  /** Of the failed ones: those in quarantine. */
  quarantined: count,
  tools: z.array(z.string()),
  /** False where a file was cut, damaged, or says of itself that its run was aborted. */
  complete: z.boolean(),
  /** The test that started last and did not end. */
  hung: z.string().exactOptional(),
  /** Sentences about result files, for people; of many the first, then how many more there are. */
  notes: z.array(z.string()).exactOptional(),
  /** Ids that stand for more than one result, not all of many. */
  duplicates: z.array(z.string()).exactOptional(),
});

export type AttemptTests = z.infer<typeof attemptTestsSchema>;

/** The tests of a session, over all of its attempts. */
export const sessionTestsSchema = z.object({
  total: count,
  passed: count,
  /** Without those in quarantine. */
  failed: count,
  skipped: count,
  /** Failed in an attempt and passed in a later one, or in a later try of the tool; without those in quarantine. */
  flaky: count,
  /** Failed or flaky, and in quarantine. */
  quarantined: count,
  /** Failed in the end, or did not run again after their failure. */
  failedTests: z.array(verdictSchema),
  flakyTests: z.array(verdictSchema),
  quarantinedTests: z.array(z.object({ ...verdictSchema.shape, ...quarantineSchema.shape })),
  /** Failed tests whose quarantine is over. */
  expired: z.array(z.object({ test: z.string(), ...quarantineSchema.shape })),
  /** Entries of the quarantine that match no test, at most twenty. */
  unmatched: z.array(z.string()),
  /** Of the last attempt that ran everything. */
  slowest: z.array(z.object({ test: z.string(), durationMs: z.number() })),
  /** Tests that are counted and not listed: there are too many. */
  notListed: count,
  /** Where `merged-results` was written. */
  mergedResults: z.string().exactOptional(),
});

export type SessionTests = z.infer<typeof sessionTestsSchema>;
export type TestVerdict = z.infer<typeof verdictSchema>;

/** The events of a session with `test-results`. */
export const testEvents = [
  /** Before an attempt that follows a failure, if there is a script for the tests that failed. */
  z.object({
    type: z.literal('rerun_planned'),
    attempt: count,
    /** Whether only the tests that failed run. */
    narrowed: z.boolean(),
    /** Completes "everything runs again, because …"; empty for a narrowed attempt. */
    because: z.string(),
    /** The tests that run again: their ids, not all of many. */
    tests: z.array(z.string()),
    count,
  }),
  /** Between the end of an attempt's command and the end of the attempt. */
  z.object({
    type: z.literal('tests_read'),
    attempt: count,
    ...attemptTestsSchema.shape,
    /** Without those in quarantine. */
    failedTests: z.array(shownTestSchema),
    /** Ids of failed tests in quarantine, not all of many. */
    quarantinedTests: z.array(z.string()),
    /** Tests that failed and passed within the attempt, because the tool has tried again. */
    flakyTests: z.array(shownTestSchema),
    /** Failed and flaky tests that are counted and not listed. */
    notListed: count,
    slowest: z.array(z.object({ test: z.string(), durationMs: z.number() })),
    duplicates: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  /** Before the end of the session, if an attempt had results. */
  z.object({ type: z.literal('tests_concluded'), ...sessionTestsSchema.shape }),
] as const;
