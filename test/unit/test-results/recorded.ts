import { globSync } from 'node:fs';
import path from 'node:path';
import type { TestCase } from '../../../src/test-results/model/model.ts';
import { type FileResult, readResultFile } from '../../../src/test-results/reading/read-file.ts';

/** What each tool wrote (test/fixtures/test-results/record.ts). */
export const recordings = path.join(import.meta.dirname, '../../fixtures/test-results');

/** Paths of all recorded files, relative to `recordings`. */
export const recordedFiles = globSync('*/attempt-*/*', { cwd: recordings })
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

export interface ReadFile {
  tests: TestCase[];
  end: FileResult;
}

export async function readAll(file: string, maxBytes?: number): Promise<ReadFile> {
  const tests: TestCase[] = [];
  const end = await readResultFile(file, (test) => tests.push(test), maxBytes === undefined ? {} : { maxBytes });
  return { tests, end };
}

/** `passed failed skipped unfinished`, as they are counted. */
export function counts(tests: readonly TestCase[]): string {
  return ['passed', 'failed', 'skipped', 'unfinished']
    .map((status) => tests.filter((test) => test.status === status).length)
    .join(' ');
}

export function failedIds(tests: readonly TestCase[]): string[] {
  return tests.filter(({ status }) => status === 'failed' || status === 'unfinished').map(({ id }) => id);
}
