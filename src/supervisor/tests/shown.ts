import type { EventOf } from '../../session/events.ts';
import type { Redact } from '../../session/redact-texts.ts';
import type { SessionTests, ShownTest, TestVerdict } from '../../session/test-events.ts';
import type { AttemptResults, TestCase } from '../../test-results/model/model.ts';
import { bounded } from '../../test-results/reading/limits.ts';
import type { Quarantine, QuarantineEntry } from '../../test-results/truth/quarantine.ts';
import type * as truth from '../../test-results/truth/session-tests.ts';
import type * as verdicts from '../../test-results/truth/test-verdicts.ts';

// What an event may hold of tests: with all of their texts it could be larger than the results themselves.

const maxTests = 300;
/** In bytes, one above the other: the names of all tests are worth more than the details of one. */
const room = { names: 32 * 1024, messages: 48 * 1024, details: 64 * 1024 };
const maxMessage = 1_000;
const maxDetails = 4_000;
const maxIds = 20;
const maxName = 1_000;
const maxNote = 500;

type ReadEvent = EventOf<'tests_read'>;

/** Returns the event of an attempt's results; undefined results are those of an attempt that has none. */
export function readEvent(
  attempt: number,
  results: AttemptResults | undefined,
  notes: readonly string[],
  quarantine: Quarantine | undefined,
  redact: Redact,
): ReadEvent {
  const name = nameWith(redact);
  const held = (test: TestCase) => quarantine?.holds(test.id) === true;
  const failures = results?.failures ?? [];
  const quarantined = failures.filter(held);
  const [lists, notListed] = listed([
    failures.filter((test) => !held(test)).map((test) => shownTest(test, redact)),
    (results?.flaky ?? []).map((test) => shownTest(withLastFailure(test), redact)),
  ]);
  const [failedTests = [], flakyTests = []] = lists;
  const failed = (results?.failed ?? 0) + (results?.unfinished ?? 0);
  return {
    type: 'tests_read',
    attempt,
    total: results?.total ?? 0,
    passed: results?.passed ?? 0,
    failed,
    skipped: results?.skipped ?? 0,
    quarantined: quarantined.length,
    tools: results?.tools ?? [],
    complete: results?.complete ?? false,
    ...(results?.hung !== undefined && { hung: name(results.hung) }),
    failedTests,
    quarantinedTests: quarantined.slice(0, maxIds).map(({ id }) => name(id)),
    flakyTests,
    // Those of a very large number were counted and never kept.
    notListed: notListed + failed - failures.length,
    slowest: (results?.slowest ?? []).map(({ id, durationMs }) => ({ test: name(id), durationMs })),
    duplicates: (results?.duplicates ?? []).slice(0, maxIds).map(name),
    notes: [...notes, ...(results?.notes ?? [])].map((note) => shortened(redact(note))),
  };
}

/** Returns the event of what runs again before an attempt. */
export function rerunEvent(
  attempt: number,
  plan: { tests: readonly TestCase[] } | { because: string },
  redact: Redact,
): EventOf<'rerun_planned'> {
  const type = 'rerun_planned';
  if ('because' in plan)
    return { type, attempt, narrowed: false, because: bounded(redact(plan.because), maxName), tests: [], count: 0 };
  const tests = plan.tests.slice(0, maxIds).map(({ id }) => nameWith(redact)(id));
  return { type, attempt, narrowed: true, because: '', tests, count: plan.tests.length };
}

/** Returns the session's tests, bounded and redacted. */
export function shownSession(
  tests: truth.SessionTests,
  slowest: AttemptResults['slowest'],
  quarantine: Quarantine | undefined,
  redact: Redact,
): SessionTests {
  const name = nameWith(redact);
  const shown = (one: verdicts.TestVerdict): TestVerdict =>
    Object.assign(shownTest(one.test, redact), { history: one.history.slice(-maxIds) });
  const quarantined = tests.quarantined.map((one) =>
    Object.assign(shown(one), entryOf(quarantine?.entryFor(one.test.id), redact)),
  );
  const [lists, notListed] = listed([tests.failed.map(shown), tests.flaky.map(shown), quarantined]);
  const [failedTests = [], flakyTests = [], quarantinedTests = []] = lists;
  return {
    total: tests.total,
    passed: tests.passed,
    failed: tests.failedCount,
    skipped: tests.skipped,
    flaky: tests.flaky.length,
    quarantined: tests.quarantined.length,
    failedTests: failedTests as TestVerdict[],
    flakyTests: flakyTests as TestVerdict[],
    quarantinedTests: quarantinedTests as SessionTests['quarantinedTests'],
    expired: tests.expired
      .slice(0, maxIds)
      .map(({ id, entry }) => Object.assign({ test: name(id) }, entryOf(entry, redact))),
    unmatched: tests.unmatched.slice(0, maxIds).map((text) => bounded(redact(text), maxName)),
    slowest: slowest.map(({ id, durationMs }) => ({ test: name(id), durationMs })),
    notListed: notListed + tests.failedCount - tests.failed.length,
  };
}

function entryOf(entry: QuarantineEntry | undefined, redact: Redact) {
  return {
    until: entry?.until ?? '',
    ...(entry?.issue !== undefined && { issue: redact(entry.issue) }),
    ...(entry?.reason !== undefined && { reason: redact(entry.reason) }),
  };
}

function shortened(note: string): string {
  return note.length <= maxNote ? note : `${bounded(note, maxNote)} …`;
}

function nameWith(redact: Redact): (id: string) => string {
  return (id) => bounded(redact(id), maxName);
}

function shownTest({ id, file, line, failure }: TestCase, redact: Redact): ShownTest {
  const message = failure === undefined ? '' : bounded(redact(failure.message), maxMessage);
  const details = failure === undefined ? '' : bounded(redact(failure.details), maxDetails);
  return {
    test: nameWith(redact)(id),
    ...(file !== '' && { file: bounded(redact(file), maxName) }),
    ...(line !== undefined && { line }),
    ...(message !== '' && { message }),
    ...(details !== '' && { details }),
  };
}

/** A test that passed after tries that failed shows the last of these. */
function withLastFailure(test: TestCase): TestCase {
  const failure = test.earlierFailures.at(-1);
  return failure === undefined ? test : Object.assign({}, test, { failure });
}

/** Returns the lists with as much as there is room for, and the number of tests that are left out. */
function listed(lists: readonly (readonly ShownTest[])[]): [ShownTest[][], number] {
  let bytes = 0;
  let count = 0;
  const fits = (value: unknown, limit: number) => {
    const size = Buffer.byteLength(JSON.stringify(value)) + 16;
    if (bytes + size > limit) return false;
    bytes += size;
    return true;
  };
  const kept = lists.map((tests) =>
    tests.flatMap((test) => {
      const { message, details, ...name } = test;
      if (count >= maxTests || !fits(name, room.names)) return [];
      count += 1;
      return [{ test, shown: name as ShownTest }];
    }),
  );
  for (const part of ['message', 'details'] as const)
    for (const { test, shown } of kept.flat()) {
      const text = test[part];
      if (text !== undefined && fits(text, part === 'message' ? room.messages : room.details)) shown[part] = text;
    }
  const all = lists.reduce((sum, tests) => sum + tests.length, 0);
  return [kept.map((tests) => tests.map(({ shown }) => shown)), all - count];
}
