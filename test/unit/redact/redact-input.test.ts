import { describe, expect, it } from 'vitest';
import { parseRedactInput } from '../../../src/redact/redact-input.ts';

describe('the input `redact`', () => {
  it('has a value on each line, and is one as a whole', () => {
    expect(parseRedactInput('first-value\n\nsecond-value\r\n')).toEqual({
      values: ['first-value', 'second-value', 'first-value\n\nsecond-value\r\n'],
      refused: [],
    });
  });

  it('may be one value, or none', () => {
    expect(parseRedactInput('only-value')).toEqual({ values: ['only-value'], refused: [] });
    expect(parseRedactInput(' \n ')).toEqual({ values: [], refused: [] });
    expect(parseRedactInput('')).toEqual({ values: [], refused: [] });
  });

  it('refuses values of less than four characters, and says on which line they are', () => {
    expect(parseRedactInput('long-enough\nabc\n  de  \n1234\n🙂🙂🙂').refused).toEqual(['line 2', 'line 3', 'line 5']);
  });

  it('may be what toJSON(secrets) gives', () => {
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

  it('is lines where it only begins like JSON', () => {
    expect(parseRedactInput('{not json\nsecond')).toEqual({
      values: ['{not json', 'second', '{not json\nsecond'],
      refused: [],
    });
  });
});
