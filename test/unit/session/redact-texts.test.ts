import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventBodySchema } from '../../../src/session/events.ts';
import { redactTexts } from '../../../src/session/redact-texts.ts';
import { arbitraryOf } from '../../kit/arbitrary.ts';

const anyEvent = arbitraryOf(eventBodySchema);

it('redactTexts redacts texts at any depth, and nothing else', () => {
  const data = { name: 'a secret', list: ['secret', 1, null, { detail: 'secret', ok: true }], v: 1 };
  expect(redactTexts(data, (text) => text.replaceAll('secret', '***'))).toEqual({
    name: 'a ***',
    list: ['***', 1, null, { detail: '***', ok: true }],
    v: 1,
  });
});

it('redactTexts keeps the fields that programs read', () => {
  const fields = {
    type: 'exit',
    kind: 'exited',
    status: 'failed',
    cause: 'exit',
    code: 'exit',
    family: 'soft',
    at: 'now',
  };
  expect(redactTexts(fields, () => '***')).toEqual(fields);
});

it('redactTexts keeps every event valid, whatever is secret', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const redacted = redactTexts(event, () => '***');
      expect(eventBodySchema.safeParse(redacted).success).toBe(true);
      expect(redacted.type).toBe(event.type);
    }),
  );
});

it('redactTexts changes nothing when nothing is secret', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(redactTexts(event, String)).toEqual(event);
    }),
  );
});
