import { expect, it } from 'vitest';
import { Patterns } from '../../../src/redact/patterns.ts';
import { redactDocument } from '../../../src/redact/redact-document.ts';

const patterns = new Patterns(['correct horse']);

it('a document is redacted as a whole, and leaves time for other work', async () => {
  const line = 'it is correct horse\n';
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 0);
  const text = await redactDocument(Buffer.from(line.repeat(50_000)), patterns, false);
  clearInterval(other);
  expect(text).toBe('it is ***\n'.repeat(50_000));
  expect(turns).toBeGreaterThan(0);
});

it('of a document that is cut, no beginning of a value is shown', async () => {
  const whole = 'it is correct horse, and a line\n';
  for (let length = 0; length <= whole.length; length += 1) {
    const text = await redactDocument(Buffer.from(whole.slice(0, length)), patterns, true);
    expect('it is ***, and a line\n'.startsWith(text)).toBe(true);
  }
});
