import { readFileSync } from 'node:fs';
import { Redaction } from '../redact/redaction.ts';
import { readJsonFile } from '../session/json-file.ts';
import { type LaunchMessage, launchMessageSchema } from '../session/launch-message.ts';
import { sessionMark, sessionPaths } from '../session/paths.ts';
import { requestSchema } from '../session/request.ts';
import { endTree } from '../system/process-tree.ts';
import { supervise } from './supervise.ts';

const [root, when] = process.argv.slice(2);
if (root === undefined) throw new Error('usage: supervisor SESSION-FOLDER [when-told]');
const { request, secrets } = when === 'when-told' ? orderOfMain() : orderOnDisk(sessionPaths(root).request);
const redaction = new Redaction(secrets);
redactStderr(redaction);
try {
  // Loaded whole before anything begins, and only where it is needed.
  if (request.attach === null) await supervise(root, request, redaction);
  else await (await import('./attach/attach.ts')).attach(root, request, redaction);
  process.exitCode = 0;
} catch (error) {
  // Whoever follows the session learns of it from the missing end; what was started must not outlive us.
  console.error(error);
  await endTree({ root: null, mark: sessionMark(request.sessionId) }, 0);
  process.exitCode = 1;
}
// A relay that cannot be ended must not keep this process alive. Nothing is buffered: the log is a file.
process.exit();

/** Our log is read by people: an error may quote what it was about. */
function redactStderr({ redact }: Redaction): void {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (chunk: string | Uint8Array) => write(redact(Buffer.from(chunk).toString()));
  // Node's own words about it would go around that.
  process.on('uncaughtException', (error) => {
    console.error(error);
    process.exit(1);
  });
}

function orderOfMain(): LaunchMessage {
  const text = readStdin();
  // Main may have nothing to be run after all, or be gone: then its end of our stdin closes before the line's end.
  if (!text.endsWith('\n')) process.exit();
  return launchMessageSchema.parse(parsed(text));
}

/** Without the words of JSON.parse, which quotes the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // biome-ignore lint/style/useErrorCause: the cause would be printed, too.
    throw new Error('the order on stdin is not JSON');
  }
}

function orderOnDisk(path: string): LaunchMessage {
  const request = readJsonFile(path, requestSchema);
  if (request === undefined) throw new Error(`${path} does not exist`);
  return { request, secrets: [] };
}

function readStdin(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    // Windows gives an error at the end of a pipe (EOF).
    return '';
  }
}
