import { randomUUID } from 'node:crypto';
import { expect, test as it } from 'vitest';
import { succeeds } from '../../../src/supervisor/readiness/exec.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const onPosix = it.skipIf(process.platform === 'win32');

it.skipIf(process.platform !== 'win32').each([
  ['exit 3', 'exit 3'],
  ['echo first& echo not yet& echo.& exit 3', 'exit 3: "not yet"'],
  ['no-such-program', /^exit (1|9009): "/],
])('a command of cmd that fails is told with its code and its last line: %s', async (command, expected) => {
  const seen: string[] = [];
  const where = { cwd: tempFolder(), mark: randomUUID() };
  expect(await succeeds(command, where, new AbortController().signal, (what) => seen.push(what))).toBe(false);
  expect(seen).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
});

onPosix.each([
  ['exit 3', 'exit 3'],
  ['echo first; echo "not yet"; echo; exit 3', 'exit 3: "not yet"'],
  ['printf "no end" >&2; exit 1', 'exit 1: "no end"'],
  [`printf '%0300d' 0; exit 1`, 'exit 1: a text of 300 characters'],
  ['sleep 1000 & echo left; exit 4', 'exit 4: "left"'],
])('a command that fails is told with its code and its last line: %s', async (command, expected) => {
  const seen: string[] = [];
  const where = { cwd: tempFolder(), mark: randomUUID() };
  expect(await succeeds(command, where, new AbortController().signal, (what) => seen.push(what))).toBe(false);
  expect(seen).toEqual([expected]);
});

onPosix('a command that writes more than a pipe holds is not blocked', async () => {
  const where = { cwd: tempFolder(), mark: randomUUID() };
  expect(await succeeds('head -c 1000000 /dev/zero', where, new AbortController().signal)).toBe(true);
});
