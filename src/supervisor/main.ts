import { readFileSync } from 'node:fs';
import { readJsonFile } from '../session/json-file.ts';
import { sessionMark, sessionPaths } from '../session/paths.ts';
import { requestSchema } from '../session/request.ts';
import { endTree } from '../system/process-tree.ts';
import { supervise } from './supervise.ts';

const [root, when] = process.argv.slice(2);
if (root === undefined) throw new Error('usage: supervisor SESSION-FOLDER [when-told]');
// Main may have nothing to be run after all, or be gone: then its end of our stdin closes without a word.
if (when === 'when-told' && !wasTold()) process.exit();
const request = readJsonFile(sessionPaths(root).request, requestSchema);
if (request === undefined) throw new Error(`${sessionPaths(root).request} does not exist`);
try {
  await supervise(root, request);
  process.exitCode = 0;
} catch (error) {
  // Whoever follows the session learns of it from the missing end; what was started must not outlive us.
  console.error(error);
  await endTree({ root: null, mark: sessionMark(request.sessionId) }, 0);
  process.exitCode = 1;
}
// A relay that cannot be ended must not keep this process alive. Nothing is buffered: the log is a file.
process.exit();

function wasTold(): boolean {
  try {
    return readFileSync(0, 'utf8') !== '';
  } catch {
    // Windows gives an error at the end of a pipe (EOF).
    return false;
  }
}
