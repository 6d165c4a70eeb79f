import { expect, it } from 'vitest';
import { asCmd } from '../../kit/posix-script.ts';

it.each([
  ['true', 'ver >nul'],
  ['echo one; echo two, three', 'echo one\necho two, three'],
  ['echo no\nexit 3', 'echo no\nexit 3'],
  ['false', 'exit 1'],
])('%j runs in `cmd`', (script, expected) => {
  expect(asCmd(script)).toBe(expected);
});

it.each(['sleep 300', 'echo "$HOME"', 'echo a > b', 'exit 3 || true', "echo 'a'", 'echo 100%'])(
  '%j does not',
  (script) => {
    expect(asCmd(script)).toBeUndefined();
  },
);
