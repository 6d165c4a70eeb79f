import { describe, expect, it } from 'vitest';
import { parseRedactInput } from '../../../src/redact/redact-input.ts';

describe('the input `redact`', () => {
  it('gives each line and the whole text as values', () => {
    expect(parseRedactInput('first-value\n\nsecond-value\r\n')).toEqual({
      values: ['first-value', 'second-value', 'first-value\n\nsecond-value\r\n'],
      refused: [],
    });
  });

  it('may hold one value, or none', () => {
    expect(parseRedactInput('only-value')).toEqual({ values: ['only-value'], refused: [] });
    expect(parseRedactInput(' \n ')).toEqual({ values: [], refused: [] });
    expect(parseRedactInput('')).toEqual({ values: [], refused: [] });
  });

  it('refuses values of less than four characters and names their lines', () => {
    expect(parseRedactInput('long-enough\nabc\n  de  \n1234\n🙂🙂🙂').refused).toEqual(['line 2', 'line 3', 'line 5']);
  });

  it('may be the JSON of toJSON(secrets)', () => {
    const secrets = {
      TOKEN: 'a-token',
      KEY: 'first line\nx\nlast line\n',
      PIN: '123',
      NONE: '',
      LIST: ['in a list', { deep: 'in an object' }],
      NUMBER: 123456,
      FLAG: true,
      NOTHING: null,
    };
    expect(parseRedactInput(JSON.stringify(secrets, null, 2))).toEqual({
      values: ['a-token', 'first line\nx\nlast line\n', 'in a list', 'in an object', '123456', 'true'],
      refused: ['"PIN"'],
    });
  });

  const key = {
    type: 'service_account',
    pin: 12,
    private_key: '-----BEGIN\nabc/é\n',
    nested: { list: ['a text', true] },
  };
  const python = String.raw`{"type": "service_account", "pin": 12, "private_key": "-----BEGIN\nabc/\u00e9\n", "nested": {"list": ["a text", true]}}`;

  it.each([
    ['alone', JSON.stringify(key)],
    ['in lines', JSON.stringify(key, null, 2)],
    ['in toJSON(secrets)', JSON.stringify({ KEY: JSON.stringify(key, null, 2) })],
    ['below another value', `a-token\n${JSON.stringify(key)}\nanother`],
    ['in lines, below another value', `a-token\n${JSON.stringify(key, null, 4)}\nanother`],
  ])('a value that is JSON counts as a whole, as programs print it, and each text in it does: %s', (_, text) => {
    const { values } = parseRedactInput(text);
    expect(values).toEqual(
      expect.arrayContaining([
        ...['service_account', '-----BEGIN\nabc/é\n', 'a text', 'true'],
        ...[JSON.stringify(key), python, JSON.stringify(key, null, 2), JSON.stringify(key, null, 4)],
        '{"nested":{"list":["a text",true]},"pin":12,"private_key":"-----BEGIN\\nabc/é\\n","type":"service_account"}',
      ]),
    );
    expect(new Set(values).size).toBe(values.length);
  });

  it('may be a JSON list', () => {
    expect(parseRedactInput('["first-value", "abc"]')).toMatchObject({
      values: expect.arrayContaining(['first-value', '["first-value","abc"]']),
      refused: ['value 2'],
    });
  });

  it('is read as lines if it only begins like JSON', () => {
    expect(parseRedactInput('{not json\nsecond')).toEqual({
      values: ['{not json', 'second', '{not json\nsecond'],
      refused: [],
    });
  });
});
