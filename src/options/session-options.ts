import { duration, durations, minute, second, timeLimit } from './duration.ts';
import { byteSize, choice, fraction, lineList, signalName, singleLine, trueOrFalse, wholeNumber } from './formats.ts';
import { label } from './label.ts';
import { addedLater, stored } from './option.ts';
import { retryOn } from './retry-on.ts';

// The options that a session's files hold: all that the supervisor, post and later steps know of the inputs.

/** Options of a session that runs its command itself, in attempts. */
export const attemptOptions = {
  /** The first one included. */
  maxAttempts: stored('max-attempts', wholeNumber(1, 100), 1),
  attemptTimeoutMs: stored('attempt-timeout', timeLimit),
  /** The last one is used for all further retries. */
  retryDelaysMs: stored('retry-delays', durations, [10 * second]),
  /** One for each retry of a hard failure. */
  hardRetryDelaysMs: addedLater(stored('hard-retry-delays', durations, []), []),
  /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
  retryJitter: addedLater(stored('retry-jitter', fraction), 0),
  /** The ends of an attempt that may be followed by a retry. */
  retryOn: addedLater(stored('retry-on', retryOn, ['any']), ['any']),
  /** How the log shows a failed attempt that a retry follows. */
  retryNotice: addedLater(stored('retry-notice', choice('notice', 'warning', 'none'), 'notice'), 'notice'),
  probeTimeoutMs: addedLater(stored('probe-timeout', timeLimit, 2 * minute), null),
  /** The silence after which a stall is suspected; null: never. */
  stallWarningMs: addedLater(stored('stall-warning', timeLimit, 15 * minute), null),
  /** The silence after which the attempt is stopped; null: never. */
  stallTimeoutMs: addedLater(stored('stall-timeout', timeLimit, 45 * minute), null),
  /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
  leftovers: addedLater(stored('leftovers', choice('end', 'keep'), 'end'), 'end'),
};

/** Options of every session. */
export const sessionOptions = {
  /** For all attempts and the waits between them. */
  timeoutMs: stored('timeout', timeLimit),
  killGraceMs: stored('kill-grace', duration, 10 * second),
  /** Asks a command to end that is not cancelled: after a timeout, a stall, a stop. */
  stopSignal: addedLater(stored('stop-signal', signalName, 'SIGTERM'), 'SIGTERM'),
  streams: stored('streams', choice('merged', 'split'), 'merged'),
  /** Per attempt. */
  maxLogBytes: stored('max-log-size', byteSize, 2 * 1024 ** 3),
  artifactPaths: stored('artifact-paths', lineList, []),
  /** Where links may lead that `artifact-paths` matches. */
  artifactLinks: addedLater(stored('artifact-links', choice('workspace', 'anywhere'), 'workspace'), 'workspace'),
  /** Of the files that `artifact-paths` matches, per attempt. */
  maxArtifactBytes: addedLater(stored('max-artifact-size', byteSize, 2 * 1024 ** 3), 2 * 1024 ** 3),
  /** What it means when `artifact-paths` matches nothing. */
  ifNoFilesFound: addedLater(stored('if-no-files-found', choice('warn', 'error', 'ignore'), 'warn'), 'ignore'),
};

/** Options of a session that outlives its step. */
export const backgroundOptions = {
  readyTimeoutMs: stored('ready-timeout', duration, 2 * minute),
};

/** Options of a session that follows one of HelloLoop. */
export const attachOptions = {
  /** The folder with HelloLoop's state. */
  stateDir: stored('state-dir', singleLine, '.helloloop'),
  /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
  session: stored('session', label),
  /** For the HelloLoop session to appear. */
  timeoutMs: stored('attach-timeout', duration, 30 * second),
  /** What to do with the HelloLoop session when ours is stopped. */
  onCancel: stored('on-cancel', choice('stop', 'detach'), 'stop'),
};

/** Options for the results of a session; step.json has them for post. */
export const resultOptions = {
  /** The attempts that get an artifact. */
  artifacts: stored('artifacts', choice('failed', 'always', 'never'), 'failed'),
  /** Null: as long as the repository says. */
  retentionDays: stored('retention-days', wholeNumber(1, 400)),
  /** Whether the job summary shows the session. */
  summary: stored('summary', trueOrFalse, true),
  /** The workflow commands of the command that take effect. */
  workflowCommands: addedLater(
    stored('workflow-commands', choice('annotations', 'all', 'none'), 'annotations'),
    'annotations',
  ),
};
