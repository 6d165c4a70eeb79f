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

  it('is read as lines if it only begins like JSON', () => {
    expect(parseRedactInput('{not json\nsecond')).toEqual({
      values: ['{not json', 'second', '{not json\nsecond'],
      refused: [],
    });
  });
});
