import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { newParser } from '../../../src/test-results/reading/fast-saxes.ts';

interface Listening {
  /** The elements to whose text somebody listens, until the end of the next element; by default all text. */
  elements?: readonly string[];
  /** Whether what is wrong with the document is an event. */
  errors: boolean;
}

/** Returns all events of a document that comes in these pieces. */
function eventsOf(parser: SaxesParser, pieces: readonly string[], { elements, errors }: Listening): unknown[] {
  const events: unknown[] = [];
  let text = '';
  const add = (...event: unknown[]) => {
    if (text !== '') events.push(['text', text]);
    text = '';
    events.push(event);
  };
  const hear = () => {
    // In how many pieces a text comes does not matter.
    parser.on('text', (piece) => {
      text += piece;
    });
    parser.on('cdata', (piece) => add('cdata', piece));
  };
  parser.on('error', ({ message }) => {
    if (errors) add('error', message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    add('open', name, { ...attributes });
    if (elements?.includes(name)) hear();
  });
  parser.on('closetag', ({ name }) => {
    add('close', name);
    if (elements === undefined) return;
    parser.off('text');
    parser.off('cdata');
  });
  if (elements === undefined) hear();
  for (const piece of pieces) parser.write(piece);
  parser.close();
  add('end');
  return events;
}

function expectSame(pieces: readonly string[], listening: Listening): void {
  const plain = new SaxesParser({ position: false, xmlns: false }) as SaxesParser;
  expect(eventsOf(newParser(), pieces, listening)).toEqual(eventsOf(plain, pieces, listening));
}

const tags = ['<a>', '</a>', '<b x="1">', '</b>', `<c y='it&apos;s "' z="'"/>`, '<a ', 'x', '='];
const marks = ['"', "'", '>', '/>', '<', '&lt;', '&#65;', '&amp', ';', ']]>', ']', '<![CDATA['];
const others = ['<!-- c -->', '<?p i?>', '<!DOCTYPE a>', '<?xml version="1.0"?>', '\r\n', '\r', '\n', '\t'];
const characters = ['plain text', 'ä', '😀', '\ud800', '\u0000', '\u001b[1m', '\u007f', '\u0085', 'a.b-c:d_1'];
const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...tags) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...others, ...characters) },
  fc.string({ maxLength: 4 }),
);
const anyDocument = fc.array(fragment, { maxLength: 25 }).map((parts) => `<r>${parts.join('')}</r>`);
const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 6 });

function cutAt(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...places.filter((place) => place < text.length).sort((one, other) => one - other), text.length];
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
}

describe('saxes that takes runs at once reports what saxes does', () => {
  it('of any document, in any pieces', () => {
    fc.assert(
      fc.property(anyDocument, cuts, (text, places) => {
        expectSame(cutAt(text, places), { errors: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it('but for errors in text to which nobody listens', () => {
    const parts = ['<a>', '<b/>', 'text ]]&gt; ä', '<![CDATA[x ]] > y]]>', '<![CDATA[]]]]>', '\r\n', '&amp;', '</a>'];
    const whole = fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((texts) => `<r>${texts.join('')}</r>`);
    for (const elements of [[], ['a']]) {
      fc.assert(
        fc.property(whole, cuts, (text, places) => expectSame(cutAt(text, places), { elements, errors: false })),
        { numRuns: 1_000 },
      );
    }
  });

  const fixtures = join(import.meta.dirname, '../../fixtures');
  it.each(globSync('**/*.{xml,trx}', { cwd: fixtures }).sort())('of %s', (file) => {
    const text = readFileSync(join(fixtures, file), 'utf8');
    expectSame([text], { errors: true });
    expectSame(text.match(/.{1,7}/gs) ?? [], { errors: true });
  });
});
