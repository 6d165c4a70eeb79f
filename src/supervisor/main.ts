import { existsSync, readSync } from 'node:fs';
import { basename, parse, resolve } from 'node:path';
import { Redaction } from '../redact/redaction.ts';
import type { LaunchMessage } from '../session/launch-message.ts';
import { sessionMark, sessionPaths } from '../session/paths.ts';
import { exitCodeOf, notLaunched } from '../session/verdict.ts';
import { endLostTree } from '../system/lost-tree.ts';
import { redactProcessNames } from '../system/process-names.ts';
import { nameProcess } from '../system/process-title.ts';
import { inheritPipes } from './execution/pipes.ts';
import { supervise } from './supervise.ts';

const [folder, source] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: supervisor SESSION-FOLDER [from-stdin]');
const root = resolve(folder);
nameProcess(`supervisor of ${basename(root)}`);
// The runner may delete the folder that this program comes from.
process.chdir(parse(root).root);
const { request, secrets, environment, isSlotAsked, resultReader } =
  source === 'from-stdin' ? messageFromStdin() : await messageOnDisk(sessionPaths(root).request);
// What every script gets is in this process's own environment.
Object.assign(process.env, environment);
const redaction = new Redaction(secrets);
redactStderr(redaction);
redactProcessNames(redaction.redact);
inheritPipes();
// Node's own report of an uncaught error would not be redacted.
process.on('uncaughtException', crash);
try {
  const run = request.attach === null ? supervise : (await import('./attach/attach.ts')).attach;
  const followed = source === 'from-stdin' ? stdinEnd() : Promise.resolve();
  const { status } = await run(root, request, redaction, isSlotAsked, resultReader, followed);
  process.exitCode = exitCodeOf(status);
} catch (error) {
  await crash(error);
}
// A relay that cannot be killed would keep this process alive. No output is lost: stderr is a file.
process.exit();

/** Whoever follows the session notices the missing end. The processes that were started must not outlive this one. */
async function crash(error: unknown): Promise<never> {
  process.removeListener('uncaughtException', crash).on('uncaughtException', () => process.exit(1));
  console.error(error);
  await endLostTree({ root: null, mark: sessionMark(request.sessionId), folder: root ?? '' });
  process.exit(1);
}

/** An error may quote text with a secret. */
function redactStderr({ redact }: Redaction): void {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (chunk: string | Uint8Array) => write(redact(Buffer.from(chunk).toString()));
}

/**
 * Exits when main has nothing to run or has died: stdin then ends before the line does. The pipe's other end is main of the
 * same version, so the message has its type.
 */
function messageFromStdin(): LaunchMessage {
  const text = readLine();
  if (!text.endsWith('\n')) process.exit(notLaunched);
  return parseMessage(text);
}

/** Hides the error of JSON.parse, which quotes the text. */
function parseMessage(text: string): LaunchMessage {
  try {
    return JSON.parse(text);
  } catch {
    // biome-ignore lint/style/useErrorCause: the cause would be printed, too.
    throw new Error('the launch message on stdin is not JSON');
  }
}

/** For a supervisor that is started by hand: without secrets. */
async function messageOnDisk(path: string): Promise<LaunchMessage> {
  const [{ readJsonFile }, { requestSchema }] = await Promise.all([
    import('../session/json-file.ts'),
    import('../session/request.ts'),
  ]);
  const request = readJsonFile(path, requestSchema);
  if (request === undefined) throw new Error(`${path} does not exist`);
  const isSlotAsked = existsSync(sessionPaths(root).journal);
  return { request, secrets: [], environment: {}, isSlotAsked, resultReader: null };
}

/** Resolves when main has closed the pipe, or has died. */
function stdinEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    process.stdin.once('end', end).once('close', end).once('error', end).resume();
  });
}

/** Returns the first line, or what there is of it at the end. Main closes the pipe late: it loads the rest of its program first. */
function readLine(): string {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(2 ** 16);
  const newline = 0x0a;
  for (;;) {
    const length = readSome(chunk);
    chunks.push(Buffer.from(chunk.subarray(0, length)));
    if (length === 0 || chunk[length - 1] === newline) return Buffer.concat(chunks).toString();
  }
}

function readSome(chunk: Buffer): number {
  try {
    return readSync(0, chunk);
  } catch {
    // On Windows reading a pipe that has ended fails with EOF.
    return 0;
  }
}
