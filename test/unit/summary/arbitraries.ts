import fc from 'fast-check';
import { type Exit, type Failure, stopCodeSchema } from '../../../src/session/events.ts';
import type { EndedExecution, Execution, SessionEnd, SessionState } from '../../../src/session/state/session-state.ts';
import type { Upload } from '../../../src/session/step-record.ts';
import type { LogTail } from '../../../src/summary/log-tail.ts';
import type { SummaryInput } from '../../../src/summary/summary.ts';
import type { ProcessIdentity } from '../../../src/system/process-identity.ts';

const pieces = [
  ...['|', '\\|', '\\', '`', '```', '~~~', '<script>', '</pre>', '</details>', '<!--', '-->', '&amp;', '"', "'"],
  ...[
    '@octocat',
    '#12',
    'https://evil.example',
    '[x](javascript:x)',
    '![',
    '**',
    '_',
    '~~',
    '$x$',
    ':tada:',
    '# ',
    '- ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\u001b[31m',
    '\u001b]0;',
    '\u202e',
    '\u0000',
    '\ud83d',
    '😀',
    'ä',
    '%%{init: {}}%%',
    ';',
    ':',
  ],
  ...[',', 'click ', 'section ', 'word', 'word', ' '],
];

/** Text made of what has a meaning somewhere on its way to the reader. */
export const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

const ms = fc.oneof(fc.nat(500), fc.nat(20_000_000), fc.double({ min: -1e6, max: 1e12, noNaN: true }));

const failure: fc.Arbitrary<Failure> = fc.record({
  code: hostileText,
  family: fc.constantFrom('soft', 'hard', 'final'),
  reason: hostileText,
});

const exit: fc.Arbitrary<Exit> = fc.oneof(
  fc.record({ kind: fc.constant('exited' as const), code: fc.nat(255) }),
  fc.record({ kind: fc.constant('signaled' as const), signal: hostileText }),
  fc.record({ kind: fc.constant('not_started' as const), message: hostileText }),
  fc.record({ kind: fc.constant('unknown' as const) }),
);

const cause = fc.option(fc.constantFrom(...stopCodeSchema.options));

const start = {
  number: fc.integer({ min: 1, max: 100 }),
  startedAt: fc.constant('2026-08-20T02:14:05.000Z'),
  startedMono: ms,
  process: fc.constant<ProcessIdentity | null>(null),
  relays: fc.constant<ProcessIdentity[]>([]),
};

const labelled = { label: fc.constantFrom('codex', 'codex-recovery-01', '|'), task: fc.integer({ min: 1, max: 3 }) };

const execution: fc.Arbitrary<Execution> = fc.oneof(
  fc.record({ ...start, ...labelled, status: fc.constantFrom('running' as const) }),
  fc.record({ ...start, status: fc.constantFrom('running' as const, 'ending' as const) }),
  fc.record({
    ...start,
    status: fc.constant('ended' as const),
    exit,
    cause,
    durationMs: ms,
    bytes: fc.constantFrom<EndedExecution['bytes']>({}, { output: 0 }, { output: 5_000_000 }, { stdout: 0, stderr: 1 }),
    leftBehind: fc.array(hostileText, { maxLength: 8 }),
    survivors: fc.array(fc.record({ pid: fc.nat(), name: hostileText, reason: hostileText }), { maxLength: 3 }),
    failure: fc.option(failure),
  }),
);

/** The attempts of a session are numbered in order; everything else may be anything. */
const executions = (maxLength: number) =>
  fc
    .array(execution, { maxLength, size: 'max' })
    .map((list) => list.map((entry, index) => ({ ...entry, number: index + 1 })));

const endedByItself = { cause: fc.constant(null), failure: fc.constant(null) };
const end: fc.Arbitrary<SessionEnd> = fc.oneof(
  fc.record({ status: fc.constant('completed' as const), ...endedByItself }),
  fc.record({ status: fc.constantFrom('failed' as const, 'stopped' as const), cause, failure }),
);

const source: fc.Arbitrary<SessionState['source']> = fc.oneof(
  fc.record({
    kind: fc.constant('command' as const),
    maxAttempts: fc.integer({ min: 1, max: 100 }),
    onRetries: executions(5),
    ready: fc.option(fc.record({ attempt: fc.integer({ min: 1, max: 30 }), afterMs: ms })),
  }),
  fc.record({
    kind: fc.constant('helloloop' as const),
    attached: fc.option(
      fc.record({
        source: fc.constant('helloloop' as const),
        session: hostileText,
        command: hostileText,
        stateDir: hostileText,
        lease: hostileText,
        process: fc.constant(null),
      }),
    ),
    tasks: fc
      .array(fc.record({ id: hostileText, title: hostileText, stage: hostileText, runDir: hostileText }), {
        maxLength: 3,
      })
      .map((list) => list.map((task, index) => ({ number: index + 1, ...task }))),
    launches: executions(1),
    verifications: executions(2),
    exitCode: fc.option(fc.nat(255)),
    message: fc.option(hostileText),
  }),
);

const identity = { pid: 1, startTime: '1' };

export const state: fc.Arbitrary<SessionState> = fc.record<SessionState>({
  sessionId: hostileText,
  name: hostileText,
  start: fc.option(
    fc.record({
      supervisor: fc.constant(identity),
      lease: fc.record({ kind: fc.constant('step'), label: hostileText, process: fc.constant(identity) }),
      startedAt: fc.constantFrom('not a time', '2026-08-20T02:14:05.000Z'),
      startedMono: ms,
    }),
  ),
  end: fc.option(end),
  runtime: fc.constant('running'),
  updatedAt: fc.constant(null),
  durationMs: ms,
  source,
  attempts: executions(30),
  probes: executions(5).map((list) => list.map((entry) => ({ ...entry, attempt: entry.number + 1 }))),
  collected: fc.dictionary(
    fc.constantFrom('1', '2', '3'),
    fc.record({ files: fc.nat(), bytes: fc.nat(), skipped: fc.array(hostileText, { maxLength: 8 }) }),
  ),
  waits: fc.array(
    fc.record({
      kind: fc.constantFrom('retry' as const, 'probe' as const),
      attempt: fc.integer({ min: 1, max: 30 }),
      startedAt: fc.constant(''),
      startedMono: ms,
      delayMs: ms,
      until: hostileText,
      durationMs: fc.option(ms),
    }),
    { maxLength: 20 },
  ),
  slot: fc.option(
    fc.record({
      id: fc.option(hostileText),
      pool: hostileText,
      permits: fc.integer({ min: 1, max: 9 }),
      numbers: fc.array(fc.nat(9), { maxLength: 9 }),
      askedMono: ms,
      waitedMs: fc.option(ms),
    }),
  ),
});

const redacted = fc.record({
  values: fc.nat(),
  kinds: fc.dictionary(hostileText, fc.nat(), { maxKeys: 2 }),
  leftOut: fc.array(hostileText, { maxLength: 12 }),
});

const upload: fc.Arbitrary<Upload> = fc.oneof(
  fc.record({ status: fc.constant('pending' as const), triedNames: fc.array(hostileText, { maxLength: 2 }) }),
  fc.record({
    status: fc.constant('uploaded' as const),
    name: hostileText,
    id: fc.nat(),
    url: fc.option(hostileText.map((path) => `https://good.example/${path}`)),
    bytes: fc.nat(),
    redacted,
  }),
  fc.record({ status: fc.constant('kept' as const), name: hostileText, folder: hostileText, redacted }),
  fc.record({
    status: fc.constant('failed' as const),
    triedNames: fc.array(hostileText, { maxLength: 2 }),
    reason: hostileText,
    folder: hostileText,
  }),
);

const tail: fc.Arbitrary<LogTail> = fc.record({
  attempt: fc.integer({ min: 1, max: 30 }),
  channel: fc.constantFrom('output', 'stdout', 'stderr'),
  lines: fc.array(fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 400 })), { maxLength: 30 }),
  redacted: fc.nat(),
});

export const summaryInput: fc.Arbitrary<SummaryInput> = fc.record({
  state,
  uploads: fc.dictionary(fc.integer({ min: 1, max: 30 }).map(String), upload, { maxKeys: 30 }),
  tails: fc.array(tail, { maxLength: 12 }),
  roomBytes: fc.oneof(fc.nat(300), fc.nat(20_000), fc.constant(1_000_000)),
});
