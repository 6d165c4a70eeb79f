import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalEvent } from '../../../src/session/events.ts';
import { parseJournal } from '../../../src/session/journal.ts';
import { type Channel, executionDir, logPath, type SessionPaths, sessionPaths } from '../../../src/session/paths.ts';
import type { Request, Script } from '../../../src/session/request.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { toStateFile } from '../../../src/session/state/state-file.ts';
import type { StateFile } from '../../../src/session/state/state-file-schema.ts';
import type { RuntimeStatus } from '../../../src/session/state/transitions.ts';
import { stopRequestSignal, writeStopRequest } from '../../../src/session/stop-request.ts';
import { verdictOf } from '../../../src/session/verdict.ts';
import { writeJsonFile } from '../../../src/session/write-json.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { compileCache } from '../../kit/compile-cache.ts';
import { needs, needsPosixShell } from '../../kit/posix-script.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { isWindows } from '../../kit/this-system.ts';
import { eventually, within } from '../../kit/wait.ts';
import { findOrphans, killOrphans } from '../../runner/orphans.ts';
import { isRunning, killQuietly } from './processes.ts';

/** The supervisor's entry point: the tests run it from source. */
export const program = join(import.meta.dirname, '../../../src/supervisor/main.ts');
const fixtures = join(import.meta.dirname, 'fixtures');

export interface SessionOptions {
  request?: Partial<Omit<Request, 'script'>>;
  /** Added to the variables that every session of the tests has. */
  env?: Record<string, string>;
  /** Makes the path of the session's folder lead through a symbolic link. */
  linked?: boolean;
}

type EventOf<Type extends JournalEvent['type']> = Extract<JournalEvent, { type: Type }>;

/** A shell script with the functions of fixtures/lib.sh. A test with one is skipped where there is no shell for it. */
export function sh(text: string): Script {
  return { program: needsPosixShell(), args: ['-c', `. "$FIXTURES/lib.sh"\n${text}`], file: '', verbatim: false };
}

/** The event between the request to end and the kill, for which there is no time on Windows. */
export const grace = isWindows ? [] : (['attempt_waiting'] as const);

/** A script for Node, which runs on every system. */
export function js(text: string): Script {
  return { program: process.execPath, args: ['-e', text], file: '', verbatim: false };
}

/** Creates a session's folders, without starting it. When the test has finished, its processes and folders are removed. */
export function newSession(script: Script | string, options: SessionOptions = {}): TestSession {
  const session = new TestSession(typeof script === 'string' ? sh(script) : script, options);
  onTestFinished(() => session.dispose());
  return session;
}

/** One real supervisor, run from source, and the files of its session. */
class TestSession {
  readonly paths: SessionPaths;
  readonly workspace: string;
  /** A folder in which the command and the test leave files for each other; `$SCRATCH` in scripts. */
  readonly scratch: string;
  readonly request: Request & { script: Script };
  readonly env: Record<string, string | undefined>;
  #supervisor: ChildProcess | undefined;
  #exited: Promise<number | NodeJS.Signals> | undefined;

  constructor(script: Script, { request, env, linked = false }: SessionOptions) {
    const folder = tempFolder();
    if (linked) symlinkSync(folder, join(folder, 'link'));
    this.paths = sessionPaths(join(folder, linked ? 'link/session' : 'session'));
    this.workspace = join(folder, 'workspace');
    this.scratch = join(folder, 'scratch');
    for (const dir of [this.paths.root, this.workspace, join(this.scratch, 'pids')])
      mkdirSync(dir, { recursive: true });
    this.request = {
      v: 1,
      sessionId: `test-${randomUUID().slice(0, 8)}`,
      name: 'a test',
      script,
      onRetry: null,
      onTimeout: null,
      workingDirectory: this.workspace,
      workspace: this.workspace,
      maxAttempts: 1,
      attemptTimeoutMs: null,
      timeoutMs: null,
      retryDelaysMs: [0],
      killGraceMs: 10_000,
      stopSignal: 'SIGTERM',
      streams: 'merged',
      maxLogBytes: 2 ** 31,
      artifactPaths: [],
      artifactLinks: 'workspace',
      maxArtifactBytes: 2 * 1024 ** 3,
      ifNoFilesFound: 'warn',
      lease: { kind: 'step', label: 'the test', process: identify(process.pid) },
      slot: null,
      failureRules: [],
      tests: null,
      hardRetryDelaysMs: [],
      retryJitter: 0,
      retryOn: ['any'],
      retryNotice: 'notice',
      runOnRetry: null,
      probe: null,
      probeTimeoutMs: null,
      stallWarningMs: null,
      stallTimeoutMs: null,
      leftovers: 'end',
      background: null,
      attach: null,
      ...request,
    };
    this.env = {
      ...inherited('PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP'),
      ...compileCache,
      RUNNER_TRACKING_ID: `test_${randomUUID()}`,
      FIXTURES: fixtures,
      NODE: process.execPath,
      SCRATCH: this.scratch,
      ...env,
    };
  }

  /** Writes the request, for a test that starts the supervisor in another way than `start`. */
  write(): void {
    writeJsonFile(this.paths.request, this.request);
  }

  /** Starts the supervisor. `before` is shell code that runs first, in the same process. */
  start(before = ''): this {
    if (before !== '') needs('a shell that becomes another program');
    this.write();
    const command = [process.execPath, program, this.paths.root];
    this.#launch(before === '' ? command : ['sh', '-c', `${before} exec "$@"`, 'sh', ...command]);
    return this;
  }

  /** Starts a supervisor that waits for its launch message, and sends the message or closes stdin without one. */
  startFromStdin(message?: string): this {
    this.#startWaiting()?.end(message);
    return this;
  }

  /** Sends the message and leaves stdin open. Returns a function that closes it. */
  startFromOpenStdin(message: string): () => void {
    const stdin = this.#startWaiting();
    stdin?.write(message);
    return () => stdin?.end();
  }

  #startWaiting(): ChildProcess['stdin'] {
    this.write();
    return this.#launch([process.execPath, program, this.paths.root, 'from-stdin']).stdin;
  }

  #launch([first = '', ...args]: string[]): ChildProcess {
    const log = openSync(this.paths.supervisorLog, 'ax');
    const supervisor = spawn(first, args, {
      cwd: '/',
      env: this.env,
      detached: true,
      stdio: [args.includes('from-stdin') ? 'pipe' : 'ignore', log, log],
    });
    closeSync(log);
    this.#supervisor = supervisor;
    this.#exited = new Promise((resolve, reject) => {
      supervisor.once('error', reject);
      supervisor.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
    });
    this.#exited.catch(() => {});
    return supervisor;
  }

  /** Waits until the supervisor's process has ended; returns its exit code or signal. */
  exited(): Promise<number | NodeJS.Signals> {
    if (this.#exited === undefined) throw new Error('not started');
    return within(this.#exited, { what: 'the supervisor to end', state: () => this.#diagnostics() });
  }

  /** Waits until the supervisor has exited with the code of the session's end; returns the state of the session. */
  async finished(): Promise<StateFile> {
    const end = await this.exited();
    const verdict = typeof end === 'number' ? verdictOf(end) : undefined;
    const { status } = this.state();
    // Without a journal, as after somebody has deleted it, nothing is to be compared.
    const agrees = verdict === status || status === 'launching';
    if (verdict === undefined || !agrees) throw new Error(`The supervisor ended with ${end}:\n${this.#diagnostics()}`);
    return this.state();
  }

  /** Starts the supervisor and waits for its end. */
  run(): Promise<StateFile> {
    return this.start().finished();
  }

  /** Waits for the first event of a type, or of that type and attempt. */
  event<Type extends JournalEvent['type']>(type: Type, attempt?: number): Promise<EventOf<Type>> {
    const isWanted = (event: JournalEvent) =>
      event.type === type && (attempt === undefined || ('attempt' in event && event.attempt === attempt));
    const find = () => this.events().find(isWanted) as EventOf<Type>;
    return eventually(find, { what: `the event ${type}`, state: () => this.#diagnostics() });
  }

  /** Waits until there are `count` events of a type. */
  eventNumber(count: number, type: JournalEvent['type']): Promise<unknown> {
    const seen = () => this.types().filter((each) => each === type).length;
    return eventually(() => seen() >= count, { what: `${count} × ${type}`, state: () => this.#diagnostics() });
  }

  /** Waits for a file that the command leaves with `say NAME`; returns its text. */
  async said(name: string): Promise<string> {
    const path = join(this.scratch, name);
    await eventually(() => existsSync(path), { what: `the command to say ${name}`, state: () => this.#diagnostics() });
    return readFileSync(path, 'utf8').trim();
  }

  /** Waits for the process that announced itself under this name (`resident` in lib.sh); returns its pid. */
  async resident(name: string): Promise<number> {
    const pid = () => Number(readFileSync(join(this.scratch, 'pids', name), 'utf8'));
    await this.said(join('pids', name));
    await eventually(() => pid() > 0, { what: `the pid of ${name}`, state: () => this.#diagnostics() });
    return pid();
  }

  /** The names of those announced processes that are still running. */
  residents(): string[] {
    const folder = join(this.scratch, 'pids');
    const pids = readdirSync(folder).map((name) => [name, Number(readFileSync(join(folder, name), 'utf8'))] as const);
    return pids.filter(([, pid]) => pid > 0 && isRunning(pid)).map(([name]) => name);
  }

  /** The command lines of all processes of the session, including its relays. On Linux; elsewhere an empty list. */
  processes(): string[] {
    return findOrphans(this.env.RUNNER_TRACKING_ID ?? '').map(({ command }) => command);
  }

  /** Reads the journal. Every line must parse, except for an unfinished last one, which a killed writer may leave. */
  events(): JournalEvent[] {
    if (!existsSync(this.paths.journal)) return [];
    const text = readFileSync(this.paths.journal, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const events = parseJournal(whole);
    if (events.length !== whole.split('\n').length - 1) throw new Error(`The journal has a torn line:\n${text}`);
    return events;
  }

  types(): JournalEvent['type'][] {
    return this.events().map(({ type }) => type);
  }

  state(): StateFile {
    return toStateFile(fold(this.events(), this.request));
  }

  /** The runtime statuses of the session so far, each change once. */
  runtimes(): RuntimeStatus[] {
    const states = this.events().map((_, index, events) => fold(events.slice(0, index + 1), this.request).runtime);
    return states.filter((runtime, index) => runtime !== states[index - 1]);
  }

  /** Waits for state.json and parses it: it must be complete at any time. */
  async writtenState(): Promise<unknown> {
    await eventually(() => existsSync(this.paths.state), { what: 'state.json' });
    return JSON.parse(this.read(this.paths.state));
  }

  log(attempt = 1, channel: Channel = 'output'): string {
    return this.read(logPath(executionDir(this.paths.root, 'attempt', attempt), channel));
  }

  onRetryLog(attempt: number): string {
    return this.read(logPath(executionDir(this.paths.root, 'on-retry', attempt), 'output'));
  }

  onTimeoutLog(attempt: number): string {
    return this.read(logPath(executionDir(this.paths.root, 'on-timeout', attempt), 'output'));
  }

  probeLog(probe: number): string {
    return this.read(logPath(executionDir(this.paths.root, 'probe', probe), 'output'));
  }

  supervisorLog(): string {
    return this.read(this.paths.supervisorLog);
  }

  read(path: string): string {
    return readFileSync(path, 'utf8');
  }

  /** On Windows, which has no signals, only SIGKILL; the test is skipped with another one. */
  signal(signal: NodeJS.Signals): void {
    if (signal !== 'SIGKILL') needs('signals');
    this.#supervisor?.kill(signal);
  }

  /** Asks the session to stop; where there are signals, without a file that says why. */
  stop(): void {
    if (isWindows) writeStopRequest(this.paths.stop, { cause: 'stopped', detail: 'the test is done' });
    else this.signal(stopRequestSignal);
  }

  /** Creates a file where the supervisor wants to create a folder. */
  occupy(name: string): void {
    writeFileSync(join(this.paths.root, name), '');
  }

  /** Creates a named pipe in the scratch folder. It is open at this end, so that no open waits for the other side. */
  pipe(name: string): number {
    needs('named pipes');
    const path = join(this.scratch, name);
    execFileSync('mkfifo', [path]);
    const fd = openSync(path, 'r+');
    onTestFinished(() => closeSync(fd));
    return fd;
  }

  async dispose(): Promise<void> {
    this.signal('SIGKILL');
    await killOrphans(this.env.RUNNER_TRACKING_ID ?? '');
    const folder = join(this.scratch, 'pids');
    for (const name of readdirSync(folder)) killQuietly(Number(readFileSync(join(folder, name), 'utf8')));
  }

  #diagnostics(): string {
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    return `${read(this.paths.journal)}${read(this.paths.supervisorLog)}`;
  }
}

export type { TestSession };

function inherited(...names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
