import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes an empty folder that is removed when the test has finished, after the hooks of `afterEach`. Its path has no links
 * in it (on macOS the system's own temporary folder has one). `removeWhen` registers the removal: `afterAll` for a folder
 * that all tests of a file share.
 */
export function tempFolder(removeWhen: (remove: () => void) => void = onTestFinished): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'supervised-run-test-')));
  // Windows refuses to remove a file for as long as a process that is ending has it open.
  removeWhen(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return folder;
}
