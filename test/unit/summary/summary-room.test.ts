import { expect, test as it } from 'vitest';
import { renderSummary, type SummaryInput } from '../../../src/summary/summary.ts';
import { exitedWith } from '../../kit/events.ts';
import { session } from '../../kit/session.ts';

const attempts = Array.from({ length: 12 }, (_, index) => ({ ms: 1_000, waitMs: index * 1_000, ...exitedWith(1) }));
const lines = Array.from({ length: 30 }, (_, line) => `line ${line} ${'x'.repeat(200)}`);
const input: Omit<SummaryInput, 'roomBytes'> = {
  state: session({ maxAttempts: 12, attempts, end: { status: 'failed' } }),
  uploads: {},
  tails: attempts.map((_, index) => ({ attempt: index + 1, channel: 'output', lines, redacted: 0 })),
};

const at = (roomBytes: number) => renderSummary({ ...input, roomBytes });
const count = (markdown: string, pattern: RegExp) => markdown.match(pattern)?.length ?? 0;

it('with less room the tails are shortened first, from their beginning', () => {
  const { markdown, omitted } = at(30_000);
  expect(omitted).toEqual(["all but the last 2 KiB of each log's end"]);
  expect(count(markdown, /<pre>/g)).toBe(12);
  expect(count(markdown, /line 29 /g)).toBe(12);
  expect(markdown).not.toContain('line 0 ');
  expect(markdown).toContain('last 9 lines of its log');
  expect(markdown).toContain("> ✂️ Left out: all but the last 2 KiB of each log's end.");
});

it('with still less room the earlier tails are omitted', () => {
  const { markdown, omitted } = at(9_000);
  expect(omitted).toEqual(["all but the last 1 KiB of each log's end", 'the ends of 7 earlier logs']);
  expect(markdown).not.toContain('<b>Attempt 7</b>');
  expect(markdown).toContain('<b>Attempt 8</b>');
  expect(markdown).toContain('```mermaid');
});

it('with still less room the timeline is omitted, then the last tail', () => {
  expect(at(3_000).omitted).toEqual([
    "all but the last 1 KiB of each log's end",
    'the ends of 11 earlier logs',
    'the timeline',
  ]);
  expect(at(1_500).omitted).toEqual(['the ends of 12 logs', 'the timeline']);
});

it('with still less room the notes are omitted, and rows from the middle of the table', () => {
  const { markdown, omitted } = at(700);
  expect(omitted).toContain('the notes below the table');
  expect(omitted.at(-1)).toMatch(/^\d rows of the table$/);
  expect(markdown).toMatch(/\| 1 \|.*\n\| … \| \d more, not shown \|.*\n(\| \d+ \|.*\n)*\| 12 \|/);
});

it('with hardly any room there is one line, or nothing', () => {
  expect(at(120)).toEqual({
    markdown: '❌ npm run e2e: failed, 12 of 12 attempts, 1 min 18 s (no room for more)\n',
    omitted: ['everything but one line'],
  });
  expect(at(45).markdown).toBe('❌ failed, 12 of 12 attempts, 1 min 18 s\n');
  expect(at(10)).toEqual({ markdown: '', omitted: ['the whole summary'] });
});

it('with more room there are never fewer tails or rows', () => {
  const shown = Array.from({ length: 200 }, (_, step) => {
    const { markdown } = at(step * 500);
    return count(markdown, /<pre>/g) * 100 + count(markdown, /^\| \d/gm);
  });
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
});
