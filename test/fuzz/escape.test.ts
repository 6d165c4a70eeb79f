import fc from 'fast-check';
import { expect, it } from 'vitest';
import { artifactBaseName, artifactName } from '../../src/action/artifacts/artifact-name.ts';
import { codeSpan, escapeHtml, inlineText, link, mermaidText, tableCell } from '../../src/summary/escape.ts';
import { hostileMarkup } from '../kit/hostile-markup.ts';
import { corpus } from './corpus.ts';
import { numRuns } from './runs.ts';

const text = fc.oneof(
  hostileMarkup,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(hostileMarkup, fc.string({ unit: 'grapheme', maxLength: 20 }), hostileMarkup).map((parts) => parts.join('')),
);
const nasty = corpus('escape').flatMap((bytes) => bytes.toString().split('\n'));
const onText = { numRuns, examples: [...nasty, nasty.join('\n')].map((line): [string] => [line]) };

/** Removes code spans, which begin and end with equal runs of backticks, from inline Markdown. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
}

it('text in Markdown is one line without any markup outside of code', () => {
  fc.assert(
    fc.property(text, (hostile) => {
      for (const markdown of [inlineText(hostile), codeSpan(hostile)]) {
        expect(markdown).not.toMatch(/[\r\n\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(outsideCode(markdown)).not.toMatch(/[<>[\]{}@#$\\`*~|^&]|https?:|www\.|javascript:\/\/|:[a-z+-]+:/i);
      }
    }),
    onText,
  );
});

it('text in a table stays in its cell', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const row = `|${tableCell(inlineText(left))}|${tableCell(codeSpan(right))}|`;
      expect(row).not.toContain('\n');
      // Parsers disagree on an even number of backslashes before a pipe.
      expect(row.slice(1, -1)).not.toContain('\\\\|');
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
    }),
    { numRuns, examples: nasty.map((line): [string, string] => [line, `${line}\\`]) },
  );
});

it('text in HTML is escaped and complete', () => {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  fc.assert(
    fc.property(text, (hostile) => {
      const escaped = escapeHtml(hostile);
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      expect(escaped.replaceAll(/&(\w+);/g, (_, name: string) => characters[name] ?? '?')).toBe(hostile);
    }),
    onText,
  );
});

it('text in a Mermaid diagram is one line of words within the length limit', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 80 }), (hostile, max) => {
      const label = mermaidText(hostile, max);
      expect(label).toMatch(/^[\p{L}\p{M}\p{N} .()+/·-]*$/u);
      expect(label.length).toBeLessThanOrEqual(max);
      expect(label.trim()).toBe(label);
    }),
    { numRuns, examples: nasty.map((line): [string, number] => [line, 60]) },
  );
});

it('a link leads to the web or is text, and its address cannot end early', () => {
  const addresses = fc.oneof(
    text,
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    text.map((path) => `https://example.com/${path}`),
    fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'https://[::1]/', ' https://a', 'HTTPS://A'),
  );
  fc.assert(
    fc.property(text, addresses, (label, address) => {
      const markdown = link(label, address);
      const inside = /\]\(([^()]*)\)$/.exec(markdown)?.[1];
      expect(markdown).toBe(inside === undefined ? inlineText(label, 150) : `[${inlineText(label, 150)}](${inside})`);
      expect(inside ?? 'https://none').toMatch(/^https?:\/\/[\w.~!$&+,/:;=?@#%-]+$/);
    }),
    { numRuns, examples: nasty.map((line): [string, string] => [line, line]) },
  );
});

it('an artifact has a name that the service accepts, different for each attempt and try', () => {
  const session = { sessionId: '20260102-030405-abcdef' };
  fc.assert(
    fc.property(
      text,
      fc.option(fc.oneof(text, fc.string({ minLength: 150, maxLength: 300 }))),
      text,
      (name, given, job) => {
        const base = artifactBaseName(given, { ...session, name }, job);
        const names = [
          artifactName(base, 'attempt-1', 1),
          artifactName(base, 'attempt-1', 2),
          artifactName(base, 'attempt-2', 1),
          artifactName(base, 'attempt-100', 3),
        ];
        expect(new Set(names).size).toBe(4);
        for (const made of names) {
          expect(made).not.toMatch(/["\\/:<>|*?\u0000-\u001f]/);
          expect(made.length).toBeLessThanOrEqual(256);
        }
      },
    ),
    { numRuns, examples: nasty.map((line): [string, string, string] => [line, line, line]) },
  );
});
