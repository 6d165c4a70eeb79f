import { expect, it } from 'vitest';
import { tellingLine } from '../../../src/log/telling-line.ts';

it.each<[string, string, string | undefined]>([
  ['the last line', 'one\ntwo', 'two'],
  ['no blank line', 'one\n\n  \n', 'one'],
  ['no line of punctuation', 'boom\n----\n^^^', 'boom'],
  ['no colours', '\u001b[31mboom\u001b[0m', 'boom'],
  [
    'a stack of JavaScript',
    'TypeError: x\n    at f (/a/b.js:1:2)\n    at async /a/b.js:3:4\n    at <anonymous>',
    'TypeError: x',
  ],
  [
    'a stack of Java',
    'Exception in thread "main" java.lang.Error: x\n\tat a.B.c(B.java:7)\n\t... 12 more',
    'Exception in thread "main" java.lang.Error: x',
  ],
  [
    'a stack of C#',
    'Unhandled exception. System.Exception: x\n   at A.B() in /src/a.cs:line 3',
    'Unhandled exception. System.Exception: x',
  ],
  ['a stack of Ruby', "a.rb:1:in `f': x (RuntimeError)\n\tfrom a.rb:4:in `<main>'", "a.rb:1:in `f': x (RuntimeError)"],
  [
    'a stack of Python, where it comes last',
    'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nValueError: x',
    'ValueError: x',
  ],
  [
    'a value over several lines',
    "AssertionError: not equal\n+ actual - expected\n\n  {\n+   a: 1\n-   a: 2\n  }\n    at run (a.js:1:2) {\n  code: 'ERR',\n  diff: 'simple'\n}",
    'AssertionError: not equal',
  ],
  ['the end of a value whose beginning is missing', '  a: 1\n}', 'a: 1'],
  ['no line that is too long to be whole', `short\n${'x'.repeat(501)}`, 'short'],
  ['a sentence that begins with at', 'at 10:32 the server failed', 'at 10:32 the server failed'],
  ['a numbered line', '3: something failed', '3: something failed'],
  ['nothing', '\n---\n', undefined],
])('%s', (_, output, line) => {
  expect(tellingLine(output.split('\n'))).toBe(line);
});
