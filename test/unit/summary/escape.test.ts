import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { codeSpan, escapeHtml, inlineText, link, mermaidText, tableCell } from '../../../src/summary/escape.ts';
import { hostileMarkup } from '../../kit/hostile-markup.ts';

it.each([
  'exited with code 1',
  'did not end within its 5 min (attempt-timeout: 5m)',
  'npm run e2e',
  'did not start: spawn /usr/bin/no_such_shell ENOENT',
  'Prüfung "Ende-zu-Ende" 100 %',
  '🚀 deploy 👩‍💻',
  'at 12:34:56',
])('prose is not escaped: %s', (text) => {
  expect(inlineText(text)).toBe(text);
});

it.each([
  ['npm run build && npm test', '`npm run build && npm test`'],
  ['a | b', '`a | b`'],
  ['<img src=x>', '`<img src=x>`'],
  ['@octocat', '`@octocat`'],
  ['see https://example.com', '`see https://example.com`'],
  ['WWW.example.com', '`WWW.example.com`'],
  ['[a](javascript:alert(1))', '`[a](javascript:alert(1))`'],
  [':tada:', '`:tada:`'],
  ['fixes #12', '`fixes #12`'],
  ['_private', '`_private`'],
  ['a\\', '`a\\`'],
  ['echo `date`', '`` echo `date` ``'],
  ['``` fence', '```` ``` fence ````'],
  ['a ` b', '``a ` b``'],
  ['first\nsecond', 'first second'],
  [' \n ', ''],
])('text with Markdown in it becomes code: %j', (text, markdown) => {
  expect(inlineText(text)).toBe(markdown);
});

it('text keeps the characters of a secret, so that the runner still masks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 100 }), (text) => {
      expect(inlineText(`value: ${text}`)).toContain(text.trim());
    }),
  );
});

it('a code span closes at its own fence, whatever it contains', () => {
  fc.assert(
    fc.property(hostileMarkup, (text) => {
      const span = codeSpan(text);
      const [, fence = '', inner = ''] = /^(`*)(.*?)\1$/s.exec(span) ?? [];
      expect(inner.match(/`+/g) ?? []).not.toContain(fence);
      expect(span).not.toMatch(/\n/);
    }),
  );
});

it.each([
  ['a|b', 'a\\|b'],
  ['a\\|b', 'a\\ \\|b'],
  ['a\\\\|b', 'a\\\\ \\|b'],
  ['a\nb', 'a b'],
  ['a\\', 'a\\'],
])('the table cell of %j is %j', (text, cell) => {
  expect(tableCell(text)).toBe(cell);
});

it('HTML is escaped exactly as the runner escapes a secret for XML', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&apos;y&apos;&gt;&amp;amp;&lt;/a&gt;',
  );
});

it.each([
  ['logs', 'https://example.com/a/1', '[logs](https://example.com/a/1)'],
  ['a]b', 'https://example.com', '[`a]b`](https://example.com/)'],
  [
    'logs',
    'https://example.com/(a)?x=1&copy=2#[f] "|\\`',
    '[logs](https://example.com/%28a%29?x=1&amp;copy=2#%5Bf%5D%20%22%7C%5C%60)',
  ],
  ['logs', null, 'logs'],
  ['logs', 'javascript:alert(1)', 'logs'],
  ['logs', 'data:text/html,x', 'logs'],
  ['logs', 'not an address', 'logs'],
  ['', 'https://example.com', ''],
])('the link of %j to %j is %j', (text, url, markdown) => {
  expect(link(text, url)).toBe(markdown);
});

it.each([
  ['failed · exit 1 · 3 min 20 s', 'failed · exit 1 · 3 min 20 s'],
  ['a: b; c # d, e', 'a b c d e'],
  ['%%{init: {}}%% "x" <b>`y`</b>', 'init x b y /b'],
  ['first\nsection second', 'first section second'],
  ['\u001b[31mred', 'red'],
  ['Ärger', 'Ärger'],
  ['', ''],
])('the Mermaid text of %j is %j', (text, label) => {
  expect(mermaidText(text)).toBe(label);
});
