import type { Upload } from '../../session/step-record.ts';
import type { Member } from './artifact-groups.ts';
import { attemptsWord } from './artifact-name.ts';

/** What goes into one artifact: attempts, or the tests of the session. */
export interface Parcel {
  /** The keys of its uploads in the step's record. */
  keys: readonly string[];
  /** For the log: "attempt 3", "the tests". */
  label: string;
  /** The end of the artifact's name: "attempt-3", "tests". */
  suffix: string;
  /** Empty for the tests. */
  members: readonly Member[];
  /** What an earlier stage has done about it. */
  before: readonly (Upload | undefined)[];
}

export function parcelOf(members: readonly Member[]): Parcel {
  const attempts = members.map(({ attempt }) => attempt.number);
  const label = attemptsWord(attempts);
  const before = members.map((member) => member.before);
  return { keys: attempts.map(String), label, suffix: label.replaceAll(' ', '-'), members, before };
}

/** The key in the step's record, and the end of the artifact's name. */
export const testsKey = 'tests';

export function parcelOfTests(before: Upload | undefined): Parcel {
  return { keys: [testsKey], label: 'the tests', suffix: testsKey, members: [], before: [before] };
}
