import type { SessionState, Tests } from '../session/state/session-state.ts';
import { testCounts } from '../session/state/test-counts.ts';
import type { AttemptTests, SessionTests, ShownTest, TestVerdict } from '../session/test-events.ts';
import { attemptsText, didNotRunAgain, duplicatesText, historyText, testName } from '../session/test-words.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { firstWords, terminalLine } from '../text/plain-text.ts';
import { plural } from '../text/plural.ts';
import type { Uploads } from './attempt-table.ts';
import { codeSpan, escapeHtml, htmlCode, inlineText, link } from './escape.ts';

/** How much a summary shows of tests. */
export type TestDetail = 'messages' | 'names' | 'none';

/** More tests of a kind are counted. */
const maxTests = 50;
/** The limits for the message and the details of one test. */
const maxLines = 40;
const maxBytes = 4_096;
const lineLength = 1_000;
/** More notes about result files are folded. */
const maxOpenNotes = 3;
const maxNote = 400;
/** A faster test is not slow. */
const slowMs = 1_000;

/** Returns "211 of 214 passed, 1 skipped"; empty for an attempt without results of tests. */
export function attemptCounts(tests: AttemptTests | undefined, noun = ''): string {
  if (tests === undefined) return '';
  const { total, passed, skipped, quarantined } = tests;
  if (total === 0) return 'no results';
  const more = [
    ...(quarantined > 0 ? [`${quarantined} in quarantine`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return [`${passed} of ${total}${noun} passed`, ...more].join(', ');
}

/** Renders the tests that failed, were flaky or are in quarantine; empty when there are none. */
export function renderTests(state: SessionState, detail: TestDetail): string {
  const { tests, attempts } = state;
  if (tests === null || detail === 'none') return '';
  return [...renderKinds(tests, attempts, detail), renderFileNotes(resultFileNotes(state), detail)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderKinds(tests: Tests, attempts: SessionState['attempts'], detail: TestDetail): string[] {
  const { failed, flaky, quarantined } = testCounts(tests);
  const { session } = tests;
  const heading = `❌ ${plural(failed, 'failed test')}`;
  if (session === null) return [renderKind(tests.failedTests.map(toShown), { heading, count: failed, detail })];
  const last = attempts.at(-1)?.number ?? 0;
  const again = (test: TestVerdict) => (didNotRunAgain(test, last) ? 'did not run again' : '');
  return [
    renderKind(
      session.failedTests.map((test) => ({ test, about: again(test), more: '' })),
      { heading, count: failed, detail },
    ),
    renderKind(
      session.flakyTests.map((test) => ({ test, about: historyText(test.history), more: '' })),
      { heading: `⚠️ ${plural(flaky, 'flaky test')}`, count: flaky, detail },
    ),
    renderKind(
      session.quarantinedTests.map((test) => ({
        test,
        about: '',
        more: `In quarantine until ${quarantineText(test)}`,
      })),
      { heading: `🚧 ${plural(quarantined, 'test')} in quarantine`, count: quarantined, detail },
    ),
  ];
}

/** Renders many notes about result files, folded; few of them are among the other notes. */
function renderFileNotes(notes: readonly string[], detail: TestDetail): string {
  if (notes.length <= maxOpenNotes) return '';
  const heading = `📄 ${plural(notes.length, 'note')} about result files`;
  if (detail !== 'messages') return `**${heading}**`;
  const more = notes.length > maxTests ? ['… and more'] : [];
  const list = [...notes.slice(0, maxTests), ...more].map((note) => `- ${note}`);
  return ['<details>', `<summary>${heading}</summary>`, '', ...list, '', '</details>'].join('\n');
}

/** Returns, as Markdown, what the log of each attempt says about result files; once where several attempts say the same. */
function resultFileNotes({ tests, attempts }: Pick<SessionState, 'tests' | 'attempts'>): string[] {
  const attemptsOf = new Map<string, number[]>();
  for (const [attempt, results] of Object.entries(tests?.attempts ?? {}))
    for (const note of notesOf(results)) attemptsOf.set(note, [...(attemptsOf.get(note) ?? []), Number(attempt)]);
  const isOnly = attempts.length === 1;
  return [...attemptsOf].map(([note, numbers]) => {
    const text = inlineText(note.replace(/\.$/, ''), maxNote);
    return isOnly ? text : `${text} (${attemptsText(numbers)})`;
  });
}

function notesOf({ notes = [], duplicates = [] }: AttemptTests): string[] {
  if (duplicates.length === 0) return notes;
  return [duplicatesText(duplicates), ...notes];
}

interface Shown {
  test: ShownTest;
  /** Words of ours. */
  about: string;
  /** Markdown. */
  more: string;
}

function toShown(test: ShownTest): Shown {
  return { test, about: '', more: '' };
}

interface Kind {
  heading: string;
  count: number;
  detail: TestDetail;
}

function renderKind(tests: readonly Shown[], { heading, count, detail }: Kind): string {
  if (tests.length === 0 && count <= 0) return '';
  const shown = tests.slice(0, maxTests);
  const more = count - shown.length;
  const rest = more > 0 ? [`… and ${more} more`] : [];
  const title = `**${heading}**`;
  if (detail === 'messages') return [title, ...shown.map(block), ...rest].join('\n\n');
  const names = shown.map(({ test }) => codeSpan(testName(test.test)));
  return `${title}\n\n${[...names, ...rest].map((item) => `- ${item}`).join('\n')}`;
}

/** Renders a test with its message, folded; without a message as a line. */
function block({ test, about, more }: Shown): string {
  const place = test.file === undefined ? '' : `${test.file}${test.line === undefined ? '' : `:${test.line}`}`;
  const facts = [testName(test.test), ...(place === '' ? [] : [place])];
  const lines = messageOf(test);
  const words = about === '' ? [] : [about];
  if (lines.length === 0) return [...facts.map((text) => codeSpan(text)), ...words, more].filter(Boolean).join(' · ');
  const caption = [...facts.map((text) => htmlCode(text)), ...words].filter(Boolean).join(' ');
  const inside = more === '' ? [] : [more, ''];
  return [
    '<details>',
    `<summary>${caption}</summary>`,
    '',
    ...inside,
    '<pre>',
    ...lines,
    '</pre>',
    '',
    '</details>',
  ].join('\n');
}

/** Returns the lines of a message and its details, escaped and bounded. */
function messageOf({ message = '', details = '' }: ShownTest): string[] {
  const text = details.includes(message) ? details : `${message}\n\n${details}`;
  const lines = text.trim() === '' ? [] : text.trimEnd().split(/\r?\n/).map(terminalLine);
  const shown: string[] = [];
  let room = maxBytes;
  for (const line of lines.slice(0, maxLines)) {
    const html = escapeHtml(shortened(line));
    room -= Buffer.byteLength(html) + 1;
    if (room < 0) break;
    shown.push(html);
  }
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `… (${plural(left, 'more line')})`] : shown;
}

function shortened(line: string): string {
  if (line.length <= lineLength) return line;
  const words = firstWords(line, lineLength);
  return words.trim() === '' ? `… (a line of ${line.length} characters is left out)` : `${words} …`;
}

/** Renders what else is known about tests, as notes. */
export function testNotes(state: SessionState, uploads: Uploads): string[] {
  const session = state.tests?.session ?? null;
  const files = resultFileNotes(state);
  return [
    ...(files.length <= maxOpenNotes ? files.map((note) => `⚠️ ${note}`) : []),
    ...(session === null ? [] : sessionNotes(session, uploads)),
  ];
}

function sessionNotes(session: SessionTests, uploads: Uploads): string[] {
  return [
    ...expiredNotes(session),
    ...session.unmatched.map((text) => `⚠️ ${inlineText(text)}`),
    ...fileNotes(session, uploads),
  ];
}

function expiredNotes({ expired }: SessionTests): string[] {
  return expired.map(
    (entry) => `⚠️ ${codeSpan(testName(entry.test))} failed, and its quarantine ended on ${quarantineText(entry)}`,
  );
}

function fileNotes({ total, slowest, mergedResults }: SessionTests, uploads: Uploads): string[] {
  const upload = uploads.tests;
  const slow = slowest.slice(0, 3).filter(({ durationMs }) => durationMs >= slowMs);
  const list = slow.map(({ test, durationMs }) => `${codeSpan(testName(test))} ${formatDuration(durationMs)}`);
  const file = upload?.status === 'uploaded' ? link(`CTRF, ${formatBytes(upload.bytes)}`, upload.url) : '';
  return [
    ...(list.length === 0 ? [] : [`Slowest tests: ${list.join(', ')}`]),
    ...(file === '' ? [] : [`The verdict of ${total === 1 ? 'the one test' : `all ${total} tests`}: ${file}`]),
    ...(mergedResults === undefined ? [] : [`The results of all attempts in one file: ${codeSpan(mergedResults)}`]),
  ];
}

type Entry = SessionTests['expired'][number];

/** As Markdown. */
function quarantineText({ until, issue, reason }: Omit<Entry, 'test'>): string {
  const about = [
    ...(issue === undefined ? [] : [inlineText(issue, 100)]),
    ...(reason === undefined ? [] : [inlineText(reason, 200)]),
  ].filter((text) => text !== '');
  return `${inlineText(until, 40)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}
