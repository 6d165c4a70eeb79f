import path from 'node:path';
import { quote } from '../../text/quote.ts';
import type { AttemptResults, OnTest, TestCase } from '../model/model.ts';
import { testId } from '../model/test-id.ts';
import { AttemptCollector, type Collected } from './collect.ts';
import { firstNotes } from './limits.ts';
import { type FileResult, readResultFile } from './read-file.ts';

export interface AttemptFiles extends Partial<Collected> {
  files: readonly string[];
  /** The files of tests are named relative to this folder. */
  root: string;
  /** Notes name the result files relative to this one; by default the same. */
  folder?: string;
}

/**
 * Reads the result files of an attempt. Returns undefined if none of them is a result of it, with notes that say why.
 * It never throws.
 */
export async function readAttempt(options: AttemptFiles): Promise<{ results?: AttemptResults; notes: string[] }> {
  const { files, root, folder = root } = options;
  const collector = new AttemptCollector(options);
  let read = 0;
  await readFiles(files, root, collector.add, (file, end) => {
    if (end.state === 'read') read += 1;
    collector.addFile(quote(path.relative(folder, file), 300), end);
  });
  const results = collector.results();
  const notes = firstNotes(results.notes);
  results.notes = notes;
  return read === 0 || results.total === 0 ? { notes } : { results, notes };
}

/** Reads files one after the other. The files of tests become relative to `root`. */
export async function readFiles(
  files: readonly string[],
  root: string,
  onTest: OnTest,
  onFile: (file: string, end: FileResult) => void,
): Promise<void> {
  const below = `${portable(root).replace(/\/$/, '')}/`;
  const add = (test: TestCase) => onTest(relativeTo(below, test));
  for (const file of files) onFile(file, await readResultFile(file, add));
}

/** On Windows some tools write backslashes and others slashes. */
function portable(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/** Some tools write where a test is on this machine; an id must be the same on each. */
function relativeTo(below: string, test: TestCase): TestCase {
  const file = portable(test.file);
  if (!file.startsWith(below)) return test;
  const isInId = testId(test) === test.id;
  test.file = file.slice(below.length);
  if (isInId) test.id = testId(test);
  return test;
}
