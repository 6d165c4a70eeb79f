import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { renderSummary } from '../../../src/summary/summary.ts';
import { summaryInput } from './arbitraries.ts';

it('any summary fits into its room, and says what was omitted', () => {
  fc.assert(
    fc.property(summaryInput, (input) => {
      const { markdown, omitted } = renderSummary(input);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(input.roomBytes);
      const full = renderSummary({ ...input, roomBytes: Infinity });
      expect(markdown === full.markdown || omitted.length > full.omitted.length || omitted[0] !== full.omitted[0]).toBe(
        true,
      );
    }),
  );
});

it('any summary closes its folds, preformatted text and fences in order', () => {
  fc.assert(
    fc.property(summaryInput, (input) => {
      const marks = renderSummary(input).markdown.match(/^(<\/?(details|details open|pre)>|```mermaid|```)$/gm) ?? [];
      let rest = marks.join('').replaceAll('<details open>', '<details>').replaceAll('```mermaid```', '');
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/<pre>(```)*<\/pre>|<details><\/details>/g, '');
      }
      expect(rest).toBe('');
    }),
  );
});

it('every row of the table has four cells, two more when there are tasks, one more when there are tests', () => {
  fc.assert(
    fc.property(summaryInput, (input) => {
      const rows = withoutBlocks(renderSummary(input).markdown).match(/^\|.*$/gm) ?? [];
      const { source, tests } = input.state;
      const ofTasks = source.kind === 'helloloop' && source.tasks.length > 0 ? 2 : 0;
      const bars = 5 + ofTasks + (Object.keys(tests?.attempts ?? {}).length > 0 ? 1 : 0);
      // No parser agrees with another on an even number of backslashes before a pipe.
      expect(rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== bars || row.includes('\\\\|'))).toEqual([]);
    }),
  );
});

it('no text from outside becomes Markdown or HTML', () => {
  fc.assert(
    fc.property(summaryInput, (input) => {
      const { markdown } = renderSummary(input);
      const prose = withoutBlocks(markdown)
        .split('\n')
        .map((line) => line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ''))
        .join('\n')
        .replace(/\]\(https:\/\/good\.example\/[\w.~!$&+,/:;=?@#%-]*\)/g, '')
        .replace(/<code>[^<>]*<\/code>|<\/?(details|details open|summary|b|sub)>/g, '')
        .replace(/^### |^> ✂️|^\| # \|/gm, '');
      expect(prose).not.toMatch(/[<>@#$\\]|https?:|javascript|!\[|~~|:tada:/);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
      expect(preformatted(markdown).join('')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
    }),
  );
});

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^<pre>\n.*?\n<\/pre>$/gms, '').replace(/^```mermaid\n.*?\n```$/gms, '');
}

function preformatted(markdown: string): string[] {
  return [...markdown.matchAll(/^<pre>\n(.*?)\n<\/pre>$/gms)].map(([, text]) => text ?? '');
}
