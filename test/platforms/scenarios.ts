/** In how many milliseconds, and with what, PowerShell answers (windows/powershell.c). */
type Query = `${'' | 'fail ' | 'empty ' | 'own ' | 'others ' | 'late ' | 'later ' | 'noisy '}${number}`;

/** What one step is to do somewhere, and what is expected of its report (step.mjs). */
export interface Scenario {
  name: string;
  inputs: Record<string, string>;
  variables?: Record<string, string>;
  /** Files in the workspace. */
  files?: Record<string, string>;
  /** Programs in the workspace that nobody is to start. Windows only. */
  planted?: string[];
  /** What the query of processes does. Windows only. */
  query?: Query;
  limitMs?: number;
  /** Each returns whether it holds. */
  expected: Record<string, (report: Report) => boolean>;
}

export interface Report {
  main: Stage;
  post: Stage;
  outputs: Record<string, string>;
  /** The marked processes that still run. */
  left: string[];
  supervisorLog: string;
  state: { status: string; attempts: { survivors: unknown[] }[] } | null;
  collected: string[];
  queries: string[];
  plantedStarts: string[];
  /** The tracking id, by which the runner finds it at the end of the job, of a process that the command has left. */
  tracked: string;
}

interface Stage {
  code: number | string;
  ms: number;
  log: string;
}

const succeeds = { 'main succeeds': ({ main }: Report) => main.code === 0, ...endsWell() };
const fails = { 'main fails': ({ main }: Report) => main.code === 1, ...endsWell() };

function endsWell() {
  return {
    'post succeeds': ({ post }: Report) => post.code === 0,
    'nothing is left running': ({ left }: Report) => left.length === 0,
    'the supervisor has no complaint': ({ supervisorLog }: Report) => supervisorLog === '',
  };
}

const hasLines = (...lines: string[]) => ({
  'its output is in the log': ({ main }: Report) => lines.every((line) => main.log.split(/\r?\n/).includes(line)),
});

const hasOutputs = (outputs: Record<string, string>) => ({
  'outputs say how it ended': (report: Report) =>
    Object.entries(outputs).every(([name, value]) => report.outputs[name] === value),
});

const stay = 'sleep 300 > stay.log 2>&1 & echo $! > "$SCRATCH/pid-$SUPERVISED_RUN_ATTEMPT"';

/** For every environment with a POSIX shell. */
export const posix: Scenario[] = [
  {
    name: 'a command succeeds, and its log has nothing else',
    inputs: { run: 'echo one; sleep 0.1; echo two >&2', slots: '0' },
    expected: {
      ...succeeds,
      'the log has its lines and the end': ({ main }) =>
        /^(::warning::[^\n]*no pipe[^\n]*\n)?one\ntwo\n[^\n]*✓[^\n]*\n$/.test(main.log),
      'post is silent': ({ post }) => post.log === '',
    },
  },
  {
    name: 'a command fails twice, and what it leaves is ended',
    inputs: { run: `${stay}; exit 3`, 'max-attempts': '2', 'retry-delays': '0s' },
    expected: { ...fails, ...hasOutputs({ attempts: '2', 'exit-code': '3', 'failure-code': 'exit' }) },
  },
  {
    name: 'a command is ended at its limit of time',
    inputs: { run: `${stay}; echo waits; sleep 300`, 'attempt-timeout': '1s' },
    expected: { ...fails, ...hasLines('waits'), ...hasOutputs({ 'failure-code': 'attempt_timeout' }) },
  },
  {
    name: 'a command holds a slot',
    inputs: { run: 'echo "slot $SUPERVISED_RUN_SLOT"', 'slot-pool': 'work', registry: './registry' },
    expected: { ...succeeds, 'it has a slot': ({ outputs }) => outputs['slot-id'] !== '' },
  },
  {
    name: 'files are collected',
    inputs: { run: 'mkdir -p out/deep; echo x > out/deep/a.txt; exit 1', 'artifact-paths': 'out/**/*.txt' },
    expected: { ...fails, 'they are there': ({ collected }) => collected.some((path) => path.endsWith('a.txt')) },
  },
];

/** What holds for one environment besides. */
export const special: Record<string, Scenario[]> = {
  'no-pipes': [
    {
      // The first two attempts have the pipes of the reaper.
      name: 'the log says once what a direct log means',
      inputs: { run: 'echo one; echo two >> /dev/stderr; exit 1', 'max-attempts': '4', 'retry-delays': '0s' },
      expected: {
        ...fails,
        ...hasLines('one', 'two'),
        'one warning names the reason': ({ main }) =>
          main.log.match(/::warning::.*no pipe could be made for it: .*Operation not permitted/g)?.length === 1,
      },
    },
  ],
};

/** Leaves a process that has no console of its own to lose. It runs as a module and as a script. */
const leaverOf = (left: string) => `const { spawn } = process.getBuiltinModule('node:child_process');
const child = spawn(process.execPath, ['${left}'], { detached: true, stdio: 'ignore' });
const file = process.env.SCRATCH + '\\\\pid-' + process.env.SUPERVISED_RUN_ATTEMPT;
process.getBuiltinModule('node:fs').writeFileSync(file, String(child.pid));
child.unref();
`;
const leaver = leaverOf('stay.mjs');

/** Leaves a process whose parents are dead: it is the child of one that ends at once. */
const orphanMaker = `const { spawnSync } = process.getBuiltinModule('node:child_process');
spawnSync(process.execPath, ['wait.mjs', 'leave'], { stdio: 'ignore' });
const { existsSync } = process.getBuiltinModule('node:fs');
while (!existsSync(process.env.SCRATCH + '\\\\tracked')) await new Promise((done) => setTimeout(done, 50));
`;

const files = {
  'wait.mjs': `${leaver}if (process.argv[2] !== 'leave') setTimeout(() => {}, 300_000);`,
  'stay.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.SCRATCH + '\\\\tracked', process.env.RUNNER_TRACKING_ID);
setTimeout(() => {}, 300_000);`,
  'make-orphan.mjs': orphanMaker,
  'write.mjs': `import { writeSync } from 'node:fs';
setInterval(() => writeSync(1, ('x'.repeat(99) + '\\n').repeat(640)), 100);`,
  'ready-soon.mjs': `import { writeFileSync } from 'node:fs';
setTimeout(() => writeFileSync('ready', ''), 3_000);
setTimeout(() => {}, 300_000);`,
  // Reads the state again and again while it is replaced.
  'read.mjs': `import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
const file = process.env.SUPERVISED_RUN_SESSION_DIR + '\\state.json';
for (let round = 0; round < 20; round += 1) {
  try {
    const fd = openSync(file);
    await sleep(50);
    closeSync(fd);
  } catch {}
}`,
  'shell.cmd': '@echo off\r\necho run by %~n0: %1\r\ntype %1\r\n',
};
const run = (script: string) => `"%NODE%" ${script}`;

const isBounded = { 'it does not hang': ({ main }: Report) => main.ms < 45_000 };
const asks = (most: number) => ({
  'PowerShell starts seldom': ({ queries }: Report) => queries.length <= most,
  'it starts in a folder of the system, without the token': ({ queries }: Report) =>
    queries.every((line) => /^in C:\\windows\\system32, without a token/i.test(line)),
});
/** A look that fails is reported, and proves nothing. */
const saysUnknown = {
  'the log says what is not known': ({ main }: Report) =>
    /not known whether the command has left anything running/.test(main.log),
};

/** What a query that cannot be had must not spoil: a command, and its limit of time. */
function withoutQuery(query: Query | 'absent'): Scenario[] {
  const mode = query === 'absent' ? {} : { query };
  return [
    {
      name: `a command ends though the query of processes is: ${query}`,
      inputs: { shell: 'cmd', run: 'echo hello' },
      ...mode,
      expected: { ...succeeds, ...hasLines('hello'), ...isBounded, ...saysUnknown },
    },
    {
      name: `a limit of time ends a command and its child though the query is: ${query}`,
      inputs: {
        shell: 'cmd',
        run: run('wait.mjs'),
        'attempt-timeout': '2s',
        'max-attempts': '2',
        'retry-delays': '0s',
      },
      files,
      ...mode,
      expected: {
        ...fails,
        ...hasOutputs({ 'failure-code': 'attempt_timeout', attempts: '2' }),
        ...isBounded,
        ...saysUnknown,
      },
    },
  ];
}

export const windows: Scenario[] = [
  {
    name: 'a command succeeds',
    inputs: { shell: 'cmd', run: 'echo hello' },
    query: '700',
    expected: { ...succeeds, ...hasLines('hello'), ...asks(1) },
  },
  {
    name: 'a command fails twice',
    inputs: { shell: 'cmd', run: 'echo hello& exit 3', 'max-attempts': '2', 'retry-delays': '0s' },
    expected: { ...fails, ...hasLines('hello'), ...hasOutputs({ attempts: '2', 'exit-code': '3' }), ...asks(2) },
  },
  {
    name: 'what a command leaves is ended, though it ends before anybody has looked',
    inputs: { shell: 'node {0}', run: leaver },
    files,
    query: '700',
    expected: { ...succeeds, 'it is named': ({ main }) => /Ended 1 process .*node\.exe/.test(main.log) },
  },
  {
    name: 'a process whose parents are dead is not denied, and the runner can find it',
    inputs: { shell: 'cmd', run: `${run('make-orphan.mjs')}& echo done` },
    files,
    query: '700',
    expected: {
      'main succeeds': ({ main }) => main.code === 0,
      'post succeeds': ({ post }) => post.code === 0,
      ...hasLines('done'),
      'nobody says that nothing runs': ({ main, post }) =>
        !/nothing|no process|all processes/i.test(main.log + post.log),
      'it has the tracking id': ({ tracked }) => tracked === 'github_1234',
    },
  },
  {
    name: 'wrong inputs are named, though the folder of the session is in use',
    inputs: { shell: 'cmd', run: 'echo hello', 'max-attempts': 'many' },
    expected: {
      'main fails': ({ main }) => main.code === 1,
      'the log names the input': ({ main }) => /::error::Nothing was run. Input max-attempts/.test(main.log),
      'post is silent': ({ post }) => post.code === 0 && post.log === '',
    },
  },
  {
    name: 'a limit of time ends a command and its child',
    inputs: { shell: 'cmd', run: run('wait.mjs'), 'attempt-timeout': '2s', 'max-attempts': '2', 'retry-delays': '0s' },
    files,
    query: '700',
    expected: {
      ...fails,
      ...hasOutputs({ 'failure-code': 'attempt_timeout', attempts: '2' }),
      'the log names no signal': ({ main }) => !/SIG[A-Z]+/.test(main.log),
    },
  },
  {
    name: 'a background session runs on though the first look at its processes fails',
    inputs: { shell: 'node {0}', run: leaverOf('ready-soon.mjs'), background: 'true', ready: 'file: ready' },
    files,
    query: 'late 30',
    expected: { ...succeeds, 'it is ready': ({ main }) => /is ready after .* in the background/.test(main.log) },
  },
  {
    name: 'what is to stay is kept though the first looks at it fail',
    inputs: { shell: 'node {0}', run: leaver, leftovers: 'keep' },
    files,
    query: 'later 30',
    expected: {
      ...succeeds,
      'nothing was ended by main': ({ main }) => !/Ended \d+ process|could not be listed/.test(main.log),
    },
  },
  {
    name: 'what is to stay is not ended when no look at it succeeds',
    inputs: { shell: 'node {0}', run: leaver, leftovers: 'keep' },
    files,
    query: 'fail 30',
    expected: {
      'main succeeds': ({ main }) => main.code === 0,
      'the log says that nothing was ended': ({ main }) =>
        /could not be listed: .*\. Nothing was ended\./.test(main.log),
      'it stays': ({ left }) => left.length === 1,
    },
  },
  ...withoutQuery('fail 1000'),
  ...withoutQuery('empty 30'),
  ...withoutQuery('others 30'),
  {
    name: 'a limit of time ends a command and its child though the query lists next to nothing',
    inputs: { shell: 'cmd', run: run('wait.mjs'), 'attempt-timeout': '2s', 'max-attempts': '2', 'retry-delays': '0s' },
    files,
    query: 'own 700',
    expected: { ...fails, ...hasOutputs({ 'failure-code': 'attempt_timeout', attempts: '2' }), ...isBounded },
  },
  {
    name: 'a limit of time ends a command and its child though the query says other things, too',
    inputs: { shell: 'cmd', run: run('wait.mjs'), 'attempt-timeout': '2s', 'max-attempts': '2', 'retry-delays': '0s' },
    files,
    query: 'noisy 30',
    expected: { ...fails, ...hasOutputs({ 'failure-code': 'attempt_timeout', attempts: '2' }), ...isBounded },
  },
  {
    name: 'a command that has filled its log is ended before anybody has looked',
    inputs: { shell: 'cmd', run: run('write.mjs'), 'max-log-size': '1MiB' },
    files,
    query: '10000',
    expected: {
      ...fails,
      ...hasOutputs({ 'failure-code': 'log_limit' }),
      // In ten seconds it would write six megabytes more.
      'its log ends soon': ({ main }) => main.log.length < 5_000_000,
    },
  },
  {
    name: 'a query that hangs holds nobody up for ever',
    inputs: { shell: 'cmd', run: 'echo hello' },
    query: '100000',
    expected: { ...succeeds, ...hasLines('hello'), ...isBounded, ...saysUnknown },
  },
  {
    name: 'no program of the workspace is taken for one of the system',
    inputs: { shell: 'cmd', run: 'echo hello' },
    planted: ['powershell.exe', 'taskkill.exe', 'chcp.com'],
    expected: { ...succeeds, 'none was started': ({ plantedStarts }) => plantedStarts.length === 0, ...asks(1) },
  },
  {
    name: 'patterns with backslashes find files in any case',
    inputs: {
      shell: 'cmd',
      run: 'mkdir Out\\Deep& echo x>Out\\Deep\\A.txt& echo x>Out\\b.log& exit 1',
      'artifact-paths': 'out\\**\\*.TXT\nOUT/*.Log',
    },
    expected: {
      ...fails,
      'both are collected': ({ collected }) =>
        ['A.txt', 'b.log'].every((name) => collected.some((path) => path.endsWith(name))),
    },
  },
  {
    name: 'the state is written though somebody reads it',
    inputs: { shell: 'cmd', run: `${run('read.mjs')} & exit 1`, 'max-attempts': '2', 'retry-delays': '0s' },
    files,
    expected: { ...fails, 'it has the end': ({ state }) => state?.status === 'failed' && state.attempts.length === 2 },
  },
  {
    name: 'a file of commands can be the shell',
    inputs: { shell: 'shell.cmd {0}', run: 'the script' },
    files,
    variables: { PATH: '{workspace};{old}', PATHEXT: '.COM;.EXE;.BAT;.CMD' },
    expected: { ...succeeds, ...hasLines('the script') },
  },
];

/** For Windows without PowerShell. */
export const windowsBare: Scenario[] = withoutQuery('absent');
