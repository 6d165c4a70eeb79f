import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { renderTimeline } from '../../../src/summary/timeline.ts';
import { exitedWith } from '../../kit/events.ts';
import { type AttemptRun, session } from '../../kit/session.ts';
import { state } from './arbitraries.ts';

const retries = (count: number, run: AttemptRun): AttemptRun[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? run : { ...run, waitMs: 1_000 }));

it('the timeline has attempts, waits and on-retry runs, in sections, from the start of the session', () => {
  const attempts: AttemptRun[] = [
    { ms: 20_000, ...exitedWith(1) },
    {
      ms: 30_000,
      waitMs: 10_000,
      onRetry: { ms: 2_000, ...exitedWith(3) },
      exit: { kind: 'signaled', signal: 'SIGKILL' },
    },
    { ms: 40_000, waitMs: 10_000, onRetry: { ms: 2_000 }, ...exitedWith(0) },
  ];
  const state = session({ attempts, end: { status: 'completed' } });
  const { markdown, omitted } = renderTimeline(state);
  expect(omitted).toEqual([]);
  expect(markdown.split('\n')).toEqual([
    '```mermaid',
    expect.stringMatching(/^%%\{init: \{"themeVariables":/),
    'gantt',
    '    title Time since the start',
    '    dateFormat x',
    '    axisFormat %s s',
    '    tickInterval 15second',
    '    todayMarker off',
    '    section Attempt 1',
    '    failed · exit 1 · 20 s :crit, 0, 20000ms',
    '    section Attempt 2',
    '    wait · 10 s :20000, 10000ms',
    '    on-retry failed · exit 3 · 2 s :active, crit, 30000, 2000ms',
    '    succeeded · 30 s :done, 32000, 30000ms',
    '    section Attempt 3',
    '    wait · 10 s :62000, 10000ms',
    '    on-retry succeeded · 2 s :active, 72000, 2000ms',
    '    succeeded · 40 s :done, 74000, 40000ms',
    '```',
  ]);
});

it('a running attempt reaches to the last event', () => {
  const state = session({
    attempts: [
      { ms: 500, ...exitedWith(1) },
      { ms: 900, waitMs: 1_000, open: true },
    ],
  });
  const later = { ...state, durationMs: 30 + 500 + 1_000 + 900 };
  expect(renderTimeline(later).markdown).toContain('running · 0.9 s :1500, 900ms');
});

it.each([
  [200, 'axisFormat %Q ms', 'tickInterval 20millisecond'],
  [1_900, 'axisFormat %Q ms', 'tickInterval 200millisecond'],
  [100_000, 'axisFormat %s s', 'tickInterval 10second'],
  [1_500_000, 'axisFormat %s min', 'tickInterval 5second'],
  [5 * 3_600_000 - 1_000, 'axisFormat %s min', 'tickInterval 30second'],
  [40 * 3_600_000, 'axisFormat %s h', 'tickInterval 5second'],
  [800 * 3_600_000, 'axisFormat %s h', 'tickInterval 2minute'],
])('the axis of a timeline of %d ms has %s and %s', (total, format, interval) => {
  const half = { ms: total / 2, ...exitedWith(1) };
  const { markdown } = renderTimeline(session({ attempts: [half, half] }));
  expect(markdown).toContain(`    ${format}\n    ${interval}\n`);
});

it('a timeline of one bar is left out', () => {
  expect(renderTimeline(session({ attempts: [{ ms: 5_000 }] }))).toEqual({ markdown: '', omitted: [] });
});

it('a bar has a length that can be seen', () => {
  const { markdown } = renderTimeline(
    session({
      attempts: [
        { ms: 100_000, ...exitedWith(1) },
        { ms: 0, ...exitedWith(1) },
      ],
    }),
  );
  expect(markdown).toContain('failed · exit 1 · 0 s :crit, 100000, 250ms');
});

it('a timeline with many bars has gaps for the waits, and says so', () => {
  const { markdown, omitted } = renderTimeline(session({ attempts: retries(40, { ms: 1_000, ...exitedWith(1) }) }));
  expect(markdown.match(/:crit/g)).toHaveLength(40);
  expect(markdown).not.toContain('wait');
  expect(omitted).toEqual(['the waits, probes and on-retry runs of the timeline (its gaps)']);
});

it('a timeline with very many attempts has the last ones, and says so', () => {
  const { markdown, omitted } = renderTimeline(session({ attempts: retries(100, { ms: 1_000, ...exitedWith(1) }) }));
  expect(markdown.match(/:crit/g)).toHaveLength(40);
  expect(markdown).toContain('section Attempt 61\n    failed · exit 1 · 1 s :crit, 0, 1000ms');
  expect(omitted[0]).toBe('60 earlier attempts of the timeline');
});

it('every line of any timeline is valid for Mermaid', () => {
  const line =
    /^ {4}(title Time since the start|dateFormat x|axisFormat %[Qs] (ms|s|min|h)|tickInterval [1-9]\d*(millisecond|second|minute)|todayMarker off|section Attempt \d+|(succeeded|failed|cancelled|stopped|running|end unknown|wait|on-retry|probe)[^:;#,%"<>{}`\n]* :(active, )?(crit, |done, )?\d+, [1-9]\d*ms)$/;
  fc.assert(
    fc.property(state, (any) => {
      const all = renderTimeline(any).markdown.split('\n');
      const lines = all.slice(all.indexOf('gantt') + 1, all.lastIndexOf('```'));
      expect(lines.filter((text) => !line.test(text))).toEqual([]);
      expect(lines.filter((text) => / :/.test(text)).length).toBeLessThanOrEqual(40);
    }),
  );
});

it('a chart of more than fifteen bars is folded', () => {
  const fifteen = renderTimeline(session({ maxAttempts: 20, attempts: retries(8, { ms: 1_000, ...exitedWith(1) }) }));
  expect(fifteen.markdown.match(/ms$/gm)).toHaveLength(15);
  expect(fifteen.markdown).toMatch(/^```mermaid\n/);
  const more = renderTimeline(session({ maxAttempts: 20, attempts: retries(9, { ms: 1_000, ...exitedWith(1) }) }));
  expect(more.markdown).toMatch(
    /^<details>\n<summary>The timeline of 17 bars<\/summary>\n\n```mermaid\n[\s\S]*```\n\n<\/details>$/,
  );
});

it('a wait of less than a second has no bar, and a probe has another colour than an attempt', () => {
  const { markdown } = renderTimeline(
    session({
      attempts: [
        { ms: 20_000, ...exitedWith(1) },
        { ms: 30_000, waitMs: 0, probes: [{ ms: 2_000, ...exitedWith(7) }, { ms: 1_000 }] },
      ],
    }),
  );
  expect(markdown.match(/^ {4}(?!title|dateFormat|axis|tick|today|section).*$/gm)).toEqual([
    '    failed · exit 1 · 20 s :crit, 0, 20000ms',
    '    probe failed · exit 7 · 2 s :active, crit, 20000, 2000ms',
    '    wait · 5 s :22000, 5000ms',
    '    probe succeeded · 1 s :active, 27000, 1000ms',
    '    succeeded · 30 s :done, 28000, 30000ms',
  ]);
});
