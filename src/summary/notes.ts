import { placesRedacted, type RedactionReport } from '../session/redaction-report.ts';
import {
  type EndedExecution,
  type Execution,
  onRetriesOf,
  onTimeoutsOf,
  type SessionState,
  type Wait,
} from '../session/state/session-state.ts';
import { formatDuration } from '../text/duration.ts';
import { plural } from '../text/plural.ts';
import type { Uploads } from './attempt-table.ts';
import { executionDuration } from './describe.ts';
import { codeSpan, inlineText } from './escape.ts';
import type { LogTail } from './log-tail.ts';
import { testNotes } from './tests.ts';

/** The limit for each kind of note. */
const maxNotes = 10;
/** The limit for the names in one note. */
const maxNames = 5;
/** A shorter wait, which would be shown as less than a second, is no news. */
export const shortestWaitMs = 950;

/** Renders what the table does not say as a Markdown list, the most important first; empty when there is nothing. */
export function renderNotes(state: SessionState, uploads: Uploads, tails: readonly LogTail[]): string {
  const notes = [
    pausedNotes(state),
    capped(survivorNotes(state)),
    capped(scriptFailures(state)),
    capped(testNotes(state, uploads)),
    capped(uploadNotes(uploads)),
    capped(skippedNotes(state)),
    capped(leftOutNotes(uploads)),
    redactionNotes(uploads, tails),
    capped(leftBehindNotes(state)),
    keptNotes(state),
    capped(silenceNotes(state)),
    slotNotes(state),
    state.probes.length > 0 ? capped(recoveryNotes(state)) : waitNotes(state),
    onRetryNotes(state),
  ];
  return notes
    .flat()
    .map((note) => `- ${note}`)
    .join('\n');
}

function survivorNotes(state: SessionState): string[] {
  return runs(state).flatMap(({ label, run }) =>
    run.survivors.map(({ pid, name, reason, user }) => {
      const advice = user === undefined ? '' : `: ${codeSpan(`sudo -n kill ${pid}`)} ends it`;
      return `⚠️ Still running after ${label}: ${codeSpan(name, 80)} (pid ${pid}), it ${inlineText(reason, 150)}${advice}`;
    }),
  );
}

function scriptFailures(state: SessionState): string[] {
  const failures = (executions: Execution[], what: string) =>
    ended(executions).flatMap(({ number, failure }) =>
      failure === null ? [] : [`⚠️ ${what} attempt ${number} failed: ${inlineText(failure.reason)}`],
    );
  return [...failures(onRetriesOf(state), '`on-retry` before'), ...failures(onTimeoutsOf(state), '`on-timeout` of')];
}

function uploadNotes(uploads: Uploads): string[] {
  return Object.entries(uploads).flatMap(([attempt, upload]) =>
    upload.status === 'failed'
      ? [`⚠️ The files of ${origin(attempt)} stay on the machine, in ${codeSpan(upload.folder)}`]
      : [],
  );
}

/** What an artifact is of. */
function origin(key: string): string {
  return key === 'tests' ? 'the tests' : `attempt ${inlineText(key, 10)}`;
}

function skippedNotes(state: SessionState): string[] {
  return Object.entries(state.collected).flatMap(([attempt, { skipped }]) =>
    skipped.length === 0
      ? []
      : [`⚠️ Not collected after attempt ${inlineText(attempt, 10)}: ${list(skipped, (item) => codeSpan(item, 200))}`],
  );
}

function leftOutNotes(uploads: Uploads): string[] {
  return redactedIn(uploads).flatMap(([attempt, { leftOut }]) =>
    leftOut.length === 0
      ? []
      : [
          `⚠️ Left out of the artifact of ${origin(attempt)}, because they hold a secret or cannot be searched to the end: ${list(leftOut, (name) => codeSpan(name, 200))}`,
        ],
  );
}

/** The amount of redaction in each place, never the values. */
function redactionNotes(uploads: Uploads, tails: readonly LogTail[]): string[] {
  const inTails = tails.reduce((sum, { redacted }) => sum + redacted, 0);
  const places = [
    ...redactedIn(uploads)
      .filter(([, redacted]) => placesRedacted(redacted) > 0)
      .map(([attempt, redacted]) => `${amount(redacted)} in the artifact of ${origin(attempt)}`),
    ...(inTails > 0 ? [`${inTails} in the ends of logs below`] : []),
  ];
  return places.length === 0 ? [] : [`🔒 Redacted: ${list(places, (place) => place)}`];
}

function amount({ values, kinds }: RedactionReport): string {
  const known = values === 0 ? [] : [plural(values, 'value')];
  const tokens = Object.entries(kinds).map(([kind, count]) => `${count} × ${inlineText(kind, 40)}`);
  return [...known, ...tokens].join(' and ');
}

function redactedIn(uploads: Uploads): [string, RedactionReport][] {
  return Object.entries(uploads).flatMap(([attempt, upload]) =>
    'redacted' in upload ? [[attempt, upload.redacted] satisfies [string, RedactionReport]] : [],
  );
}

/** Of HelloLoop alone: after the last attempt of a command there is nothing to resume. */
function pausedNotes({ runtime, source }: SessionState): string[] {
  return runtime === 'paused_manual' && source.kind === 'helloloop'
    ? ['⏸️ HelloLoop has no recovery left (`paused_manual`): a person has to act']
    : [];
}

/** The waits and probes before each attempt. */
function recoveryNotes({ waits, probes }: SessionState): string[] {
  const numbers = [...new Set([...waits, ...probes].map(({ attempt }) => attempt))];
  return numbers.flatMap((number) => {
    const parts = [
      ...waits.map((wait) => ({ ...wait, text: waitText(wait) })),
      ...probes.map((probe) => ({ ...probe, text: `probe ${probe.number} ${resultText(probe)}` })),
    ].filter(({ attempt, text }) => attempt === number && text !== '');
    const texts = parts.sort((a, b) => a.startedMono - b.startedMono).map(({ text }) => text);
    return texts.length === 0 ? [] : [`Before attempt ${number}: ${texts.join('; ')}`];
  });
}

/** Empty for a wait that is not worth a word. */
function waitText({ durationMs, delayMs }: Wait): string {
  if (durationMs === null) return `waiting ${formatDuration(delayMs)}`;
  return durationMs < shortestWaitMs ? '' : `waited ${formatDuration(durationMs)}`;
}

function resultText(execution: Execution): string {
  if (execution.status !== 'ended') return 'has not ended';
  return execution.failure === null ? 'succeeded' : inlineText(execution.failure.reason, 150);
}

function slotNotes({ slot }: SessionState): string[] {
  if (slot === null || slot.waitedMs === null || slot.waitedMs < shortestWaitMs) return [];
  const slots = slot.permits === 1 ? 'a slot' : `${slot.permits} slots`;
  const end = slot.id === null ? ', in vain' : '';
  return [`Waited ${formatDuration(slot.waitedMs)} for ${slots} of pool ${codeSpan(slot.pool, 80)}${end}`];
}

function leftBehindNotes(state: SessionState): string[] {
  return runs(state).flatMap(({ label, run: { leftBehind } }) =>
    leftBehind.length === 0
      ? []
      : [`Left running by ${label}, then ended: ${list([...new Set(leftBehind)], (name) => codeSpan(name, 80))}`],
  );
}

function keptNotes(state: SessionState): string[] {
  return ended(state.attempts).flatMap(({ number, kept = [] }) => {
    const names = [...new Set(kept.map(({ name }) => name))];
    return names.length === 0
      ? []
      : [`Left running by attempt ${number} until the end of the job: ${list(names, (name) => codeSpan(name, 80))}`];
  });
}

function silenceNotes(state: SessionState): string[] {
  return ended(state.attempts).flatMap(({ number, failure, bytes }) => {
    const sizes = Object.values(bytes);
    const silent = sizes.length > 0 && sizes.every((size) => size === 0);
    return failure !== null && silent ? [`Attempt ${number} wrote no output`] : [];
  });
}

function waitNotes({ waits, attempts, end }: SessionState): string[] {
  const past = waits.filter(({ durationMs }) => durationMs !== null && durationMs >= shortestWaitMs);
  const total = past.reduce((sum, wait) => sum + (wait.durationMs ?? 0), 0);
  const each = past.map((wait) => {
    const followed = attempts.some(({ number }) => number === wait.attempt) || end === null;
    return `${formatDuration(wait.durationMs ?? 0)} before attempt ${wait.attempt}${followed ? '' : ', which did not start'}`;
  });
  return [
    ...(past.length > 3 ? [`Waited ${formatDuration(total)} before ${past.length} attempts`] : []),
    ...(past.length > 0 && past.length <= 3 ? [`Waited ${each.join(', ')}`] : []),
    ...waits
      .filter(({ durationMs }) => durationMs === null)
      .map(({ delayMs, attempt }) => `Waiting ${formatDuration(delayMs)} before attempt ${attempt}`),
  ];
}

function onRetryNotes(state: SessionState): string[] {
  const onRetries = onRetriesOf(state);
  const count = onRetries.length;
  if (count === 0) return [];
  const total = onRetries.reduce((sum, run) => sum + executionDuration(run, state), 0);
  return [`\`on-retry\` ran ${count === 1 ? 'once' : `${count} times`}, ${formatDuration(total)} in all`];
}

function runs(state: SessionState): { label: string; run: EndedExecution }[] {
  return [
    ...ended(state.attempts).map((run) => ({ label: `attempt ${run.number}`, run })),
    ...ended(onRetriesOf(state)).map((run) => ({ label: `on-retry before attempt ${run.number}`, run })),
    ...ended(onTimeoutsOf(state)).map((run) => ({ label: `on-timeout of attempt ${run.number}`, run })),
    ...ended(state.probes).map((run) => ({ label: `probe ${run.number}`, run })),
  ];
}

function ended(executions: Execution[]): EndedExecution[] {
  return executions.filter((execution) => execution.status === 'ended');
}

function list(items: string[], render: (item: string) => string): string {
  const more = items.length - maxNames;
  return [...items.slice(0, maxNames).map(render), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function capped(notes: string[]): string[] {
  const more = notes.length - maxNotes;
  return more > 0 ? [...notes.slice(0, maxNotes), `… and ${more} more like this`] : notes;
}
