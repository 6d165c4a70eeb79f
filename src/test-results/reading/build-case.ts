import { createHash } from 'node:crypto';
import type { CutPart, Failure, TestCase, TestParts, TestStatus } from '../model/model.ts';
import { testId } from '../model/test-id.ts';
import { bounded, maxDetails, maxEarlierFailures, maxMessage, maxName } from './limits.ts';

export interface RawCase extends Omit<TestParts, 'line'> {
  line?: number | undefined;
  status: TestStatus;
  durationMs?: number | undefined;
  failure?: Failure | undefined;
  earlierFailures?: readonly Failure[];
  /** Where it failed, which is not known of tests that pass, and no part of the id. */
  place?: { file: string; line: number } | undefined;
}

const none: readonly never[] = [];

/** Makes a test case of what a file says: with its id, and with every text within its bounds. */
export function buildCase(raw: RawCase): TestCase {
  // Most tests have nothing to cut; a set for each of 200,000 would cost.
  const cut: CutPart[] = [];
  const test: TestCase = {
    id: '',
    suite: boundedName(raw.suite, cut),
    class: boundedName(raw.class, cut),
    name: boundedName(raw.name, cut),
    parameters: boundedName(raw.parameters, cut),
    file: boundedName(raw.file, cut),
    status: raw.status,
    earlierFailures: none,
    cut: none,
  };
  test.id = testId(test);
  if (raw.place !== undefined) test.file = boundedName(raw.place.file, cut);
  const { line = raw.place?.line, durationMs, failure, earlierFailures = none } = raw;
  if (line !== undefined && Number.isInteger(line) && line > 0) test.line = line;
  if (durationMs !== undefined && durationMs >= 0 && Number.isFinite(durationMs)) test.durationMs = durationMs;
  if (failure !== undefined) test.failure = boundedFailure(failure, cut);
  if (earlierFailures.length > maxEarlierFailures) cut.push('earlier failures');
  if (earlierFailures.length > 0)
    test.earlierFailures = earlierFailures.slice(0, maxEarlierFailures).map((one) => boundedFailure(one, cut));
  if (cut.length > 0) test.cut = [...new Set(cut)];
  return test;
}

/** A name that is too long keeps its identity by a hash of the whole. */
function boundedName(name: string, cut: CutPart[]): string {
  if (name.length <= maxName) return name;
  cut.push('name');
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${bounded(name, 200)}… (${name.length} characters, ${hash})`;
}

function boundedFailure({ message, details }: Failure, cut: CutPart[]): Failure {
  if (message.length > maxMessage) cut.push('message');
  if (details.length > maxDetails) cut.push('details');
  return { message: bounded(message, maxMessage), details: bounded(details, maxDetails) };
}

/** Returns the place that the groups of a match are: the file, then the line. */
export function placeOf(match: RegExpMatchArray | null): { file: string; line: number } | undefined {
  const [, file, line] = match ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
}

/** Where a tool gives one text, its first line with a word in it is the message. */
export function failureOf(message: string, text: string): Failure {
  const details = text.trim();
  const firstLine = details.slice(0, maxMessage * 2).match(/\S.*/)?.[0] ?? '';
  return { message: message.trim() || firstLine, details };
}
