import path from 'node:path';
import { plural } from '../../text/plural.ts';
import { quote } from '../../text/quote.ts';
import type { AttemptResults, TestCase } from '../model/model.ts';
import { testId } from '../model/test-id.ts';
import { AttemptCollector, type Collected } from './collect.ts';
import { type ReadOptions, readResultFile } from './read-file.ts';

/** Notes beyond these are counted: a folder may hold 10,000 files of another kind. */
const maxNotes = 20;

export interface AttemptFiles extends ReadOptions, Partial<Collected> {
  files: readonly string[];
  /** The files of tests, and those in notes, are named relative to this folder. */
  root: string;
}

/**
 * Reads the result files of an attempt. Returns undefined if none of them is a result of it, with notes that say why.
 * It never throws.
 */
export async function readAttempt(options: AttemptFiles): Promise<{ results?: AttemptResults; notes: string[] }> {
  const collector = new AttemptCollector(options);
  const below = options.root.endsWith(path.sep) ? options.root : options.root + path.sep;
  const add = (test: TestCase) => collector.add(relativeTo(below, test));
  let read = 0;
  for (const file of options.files) {
    const end = await readResultFile(file, add, options);
    if (end.state === 'read') read += 1;
    collector.addFile(quote(path.relative(options.root, file), 300), end);
  }
  const results = collector.results();
  const notes = firstNotes(results.notes);
  results.notes = notes;
  return read === 0 || results.total === 0 ? { notes } : { results, notes };
}

/** Some tools write where a test is on this machine; an id must be the same on each. */
function relativeTo(below: string, test: TestCase): TestCase {
  if (!test.file.startsWith(below)) return test;
  const isInId = testId(test) === test.id;
  test.file = test.file.slice(below.length);
  if (isInId) test.id = testId(test);
  return test;
}

function firstNotes(notes: readonly string[]): string[] {
  if (notes.length <= maxNotes) return [...notes];
  return [...notes.slice(0, maxNotes), `and ${plural(notes.length - maxNotes, 'more note')} of this kind`];
}
