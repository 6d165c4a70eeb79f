/** A folder of src/ and its permitted imports, besides its own files. */
export interface Room {
  /** Completes "`src/<folder>` …" in docs/architecture.md. */
  is: string;
  /** Folders of src/. Subfolders are not included. */
  imports: readonly string[];
  /** Packages that only a few folders may import (see `guardedPackages`). */
  packages?: readonly string[];
}

/** Packages that only folders with them in `packages` may import; all others are free. */
export const guardedPackages: readonly string[] = ['@actions/artifact', '@actions/core'];

const foundation = ['system', 'text'];
const sessionFiles = ['session', 'session/state'];

/**
 * The folders of src/ from the bottom to the top: each may import only folders of the rows above its own.
 * Checked by `npm run check:borders`; docs/architecture.md shows it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  text: { is: 'formats and cleans text: sizes, durations, one line, plurals', imports: [] },
  'system/processes': { is: 'reads the process table of each system', imports: [] },
  system: {
    is: 'touches the operating system: processes, clock, atomic and regular files',
    imports: ['system/processes'],
  },
  filters: { is: 'makes bytes of the command safe for the log', imports: [] },
  options: { is: 'is every option of a session: its input, the format of its text, its default', imports: [] },
  session: { is: 'is a session on disk: paths, schemas, journal', imports: ['options', ...foundation] },
  'session/state': { is: 'folds a journal into the state of its session', imports: ['session', ...foundation] },
  redact: { is: 'finds secrets in streams, texts and files', imports: ['filters', ...foundation] },
  'test-results/model': { is: 'is a test and its result, whatever tool wrote it', imports: ['options'] },
  'test-results/reading': {
    is: 'reads result files, each format in a file of its own, and adds up an attempt',
    imports: ['options', 'test-results/model', ...foundation],
  },
  'test-results/truth': {
    is: 'decides what the tests of all attempts say about an attempt, a session and what runs next',
    imports: ['options', 'test-results/model', ...foundation],
  },
  'test-results/rerun': {
    is: 'asks each tool for the tests that failed, in its notation',
    imports: ['test-results/model'],
  },
  'test-results/writing': {
    is: 'writes the tests of a session as one file for other reporters',
    imports: ['test-results/model', 'test-results/truth'],
  },
  'test-results/program': {
    is: 'reads and merges result files for the supervisor; a process of its own',
    imports: [
      'redact',
      'test-results/model',
      'test-results/reading',
      'test-results/truth',
      'test-results/writing',
      ...foundation,
    ],
  },
  registry: { is: 'decides about slots: admission, liveness, the interface', imports: foundation },
  'registry/sqlite': { is: 'stores slots in SQLite', imports: ['registry', ...foundation] },
  'failure-rules': {
    is: 'reads, checks and matches the rules that name failures',
    imports: ['options', 'redact', 'session', ...foundation],
  },
  follow: { is: 'reads a journal and its logs as they grow', imports: ['session', ...foundation] },
  log: {
    is: "writes the step's log: its structure and its words",
    imports: ['filters', 'follow', 'session', ...foundation],
  },
  summary: { is: 'renders the job summary', imports: ['redact', ...sessionFiles, ...foundation] },
  helloloop: { is: 'reads a HelloLoop session from its files', imports: [...sessionFiles, ...foundation] },
  'supervisor/readiness': {
    is: 'checks whether a background session is ready',
    imports: ['session', ...foundation],
  },
  'supervisor/stop-triggers': {
    is: 'watches for the reasons to stop, one file each',
    imports: ['session', 'supervisor/readiness', ...foundation],
  },
  'supervisor/execution': {
    is: 'runs one script to its end: pipe, log, environment, tree, collected files',
    imports: ['session', 'supervisor/stop-triggers', ...foundation],
  },
  'supervisor/lifecycle': {
    is: 'is what every session has, whatever it runs: its journal, its slot, its end',
    imports: [
      'failure-rules',
      'registry',
      'registry/sqlite',
      ...sessionFiles,
      'supervisor/stop-triggers',
      ...foundation,
    ],
  },
  'supervisor/attach': {
    is: 'follows a HelloLoop session in place of running attempts',
    imports: [
      'failure-rules',
      'helloloop',
      'redact',
      'session',
      'supervisor/execution',
      'supervisor/lifecycle',
      'supervisor/stop-triggers',
      ...foundation,
    ],
  },
  'supervisor/tests': {
    is: 'copies the results of each attempt, has them read, and decides with them',
    imports: [
      ...['session', 'supervisor/execution'],
      ...[
        'test-results/model',
        'test-results/program',
        'test-results/reading',
        'test-results/rerun',
        'test-results/truth',
      ],
      ...foundation,
    ],
  },
  supervisor: {
    is: 'is the background process: attempts and retries',
    imports: [
      'failure-rules',
      'redact',
      'session',
      'supervisor/attach',
      'supervisor/execution',
      'supervisor/lifecycle',
      'supervisor/readiness',
      'supervisor/stop-triggers',
      'supervisor/tests',
      ...foundation,
    ],
  },
  pack: {
    is: 'makes the redacted copy of what an attempt leaves; a process of its own, but for small logs',
    imports: ['redact', 'session', ...foundation],
  },
  upload: {
    is: 'sends one artifact; a process of its own',
    imports: foundation,
    packages: ['@actions/artifact', '@actions/core'],
  },
  keeper: {
    is: "sends the heartbeats of a job's slot; a process of its own",
    imports: ['registry', 'registry/sqlite', ...foundation],
  },
  cli: { is: "is the machine owner's command line", imports: ['registry', 'registry/sqlite', ...foundation] },
  'action/inputs': {
    is: "turns the step's inputs into one validated object",
    imports: [
      ...['failure-rules', 'filters', 'log', 'options', 'redact', 'registry', 'session'],
      ...['test-results/rerun', 'test-results/truth', ...foundation],
    ],
    packages: ['@actions/core'],
  },
  'action/launch': {
    is: 'starts a supervisor: shell, script, environment, request',
    imports: ['action/inputs', 'options', 'session', 'test-results/rerun', ...foundation],
  },
  'action/runner': {
    is: "deals with the runner: the step's log and end, a cancel, what main saves for post",
    imports: ['action/inputs', 'action/launch', 'filters', 'log', 'options', ...sessionFiles, ...foundation],
    packages: ['@actions/core'],
  },
  'action/file-commands': {
    is: 'reads and publishes GITHUB_OUTPUT and its kin',
    imports: ['session', ...foundation],
  },
  'action/artifacts': {
    is: 'packs and uploads the logs of attempts',
    imports: [
      'action/inputs',
      'action/launch',
      'action/runner',
      'pack',
      'redact',
      'upload',
      ...sessionFiles,
      ...foundation,
    ],
  },
  'action/slots': {
    is: 'gets a slot for a session or a job',
    imports: [
      'action/inputs',
      'action/launch',
      'action/runner',
      'log',
      'registry',
      'registry/sqlite',
      'session',
      ...foundation,
    ],
  },
  'action/results': {
    is: "makes the session's end the step's: outcome, outputs, summary",
    imports: [
      'action/file-commands',
      'action/inputs',
      'action/launch',
      'action/runner',
      'log',
      'redact',
      'summary',
      ...sessionFiles,
      ...foundation,
    ],
    packages: ['@actions/core'],
  },
  'action/session': {
    is: 'begins a session, follows one, resumes one, and ends one that nobody looks after',
    imports: [
      'action/artifacts',
      'action/inputs',
      'action/launch',
      'action/results',
      'action/runner',
      'action/slots',
      'follow',
      'log',
      'options',
      ...sessionFiles,
      ...foundation,
    ],
    packages: ['@actions/core'],
  },
  'action/stages': {
    is: 'is one file for each stage that the runner starts',
    imports: [
      'action/artifacts',
      'action/inputs',
      'action/launch',
      'action/results',
      'action/runner',
      'action/session',
      'action/slots',
      'log',
      'options',
      'registry',
      'registry/sqlite',
      'summary',
      ...sessionFiles,
      ...foundation,
    ],
    packages: ['@actions/core'],
  },
  'action/entries': {
    is: 'is what the entries load, a few lines each',
    imports: ['action/launch', 'action/runner', 'action/stages', 'system'],
  },
  action: {
    is: 'is the entries that the runner starts: each checks the version of Node, then loads its own of `entries`; post looks first whether there is anything to do',
    imports: ['action/entries', 'action/launch'],
  },
  shared: { is: 'is the programs that share one bundle', imports: ['action', 'action/entries', 'cli'] },
};
