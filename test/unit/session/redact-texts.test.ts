import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventBodySchema } from '../../../src/session/events.ts';
import { redactTexts } from '../../../src/session/redact-texts.ts';
import { happening } from './arbitrary-events.ts';

it('redacts texts however deep, and nothing else', () => {
  const data = { name: 'a secret', list: ['secret', 1, null, { detail: 'secret', ok: true }], v: 1 };
  expect(redactTexts(data, (text) => text.replaceAll('secret', '***'))).toEqual({
    ...{ name: 'a ***', list: ['***', 1, null, { detail: '***', ok: true }], v: 1 },
  });
});

it('leaves the words by which programs read it', () => {
  const words = {
    type: 'exit',
    kind: 'exited',
    status: 'failed',
    cause: 'exit',
    code: 'exit',
    family: 'soft',
    at: 'now',
  };
  expect(redactTexts(words, () => '***')).toEqual(words);
});

it('leaves every event readable, whatever is secret', () => {
  fc.assert(
    fc.property(happening, (what) => {
      const redacted = redactTexts(what, () => '***');
      expect(eventBodySchema.safeParse(redacted).success).toBe(true);
      expect(redacted.type).toBe(what.type);
    }),
  );
});

it('changes nothing where nothing is secret', () => {
  fc.assert(
    fc.property(happening, (what) => {
      expect(redactTexts(what, String)).toEqual(what);
    }),
  );
});
