import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillScript } from '../../../src/test-results/rerun/fill-script.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { isWindows } from '../../kit/this-system.ts';

const hostile = fc.constantFrom(
  ...[
    "'",
    '"',
    '\\',
    '$',
    '`',
    '$(touch pwned)',
    '`touch pwned`',
    '\n',
    '\r',
    ';touch pwned;',
    '#',
    '!',
    '*',
    '~',
    '&',
    '|',
    '>x',
    ' ',
    '\t',
  ],
  ...[
    'é',
    '🙂',
    '\u2028',
    '\u0001',
    '\u001b',
    '%',
    '{tests}',
    '$SUPERVISED_RUN_TEST_1',
    '$'.concat('{x}'),
    '-n',
    '=',
    '\u202e',
    'EOF\n',
  ],
);
const text = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '--',
    '-rf',
    '--help',
    '\n',
    'a\nb\n',
    ' ',
    "'\"'\"'",
    '$'.repeat(10_000),
    '\n'.repeat(10_000),
  ),
  fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', '')),
  hostile.map((part) => part.repeat(Math.floor(10_000 / part.length))),
);

/** `sh` is dash on Debian and bash on macOS. */
const otherShells = ['dash', 'zsh', 'ksh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);

/** Each prints its arguments, with a NUL after each. */
const scripts = [
  ["printf '%s\\0' {tests}", 'all'],
  ["cat <<EOF >/dev/null\n{tests}\nEOF\nprintf '%s\\0' {tests}", 'all'],
  ["# {tests}\nprintf '%s\\0' {tests}", 'all'],
  ["echo `printf '%s\\0' {tests} >/dev/null`; printf '%s\\0' {tests}", 'after the line'],
  ["printf '%s\\0' {pattern} {file}", 'pattern and file'],
] as const;

it
  .skipIf(isWindows)
  .each(
    ['sh', 'bash', ...otherShells].flatMap((shell) =>
      scripts.map(([script, shown]) => [shell, script, shown] as const),
    ),
  )('what goes in arrives, on POSIX, in %s: %j', (shell, script, shown) => {
  const cwd = tempFolder();
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (args, pattern) => {
      const filled = fillScript(script, { args, pattern, lines: [] }, '/the file', 'posix');
      if ('problem' in filled) throw new Error(filled.problem);
      const run = spawnSync(shell, ['-c', filled.script], {
        cwd,
        env: Object.assign({ PATH: process.env.PATH }, filled.env),
      });
      const printed = run.stdout.toString();
      const wanted = shown === 'pattern and file' ? [pattern, '/the file'] : args;
      expect(shown === 'after the line' ? printed.slice(1) : printed).toBe(wanted.map((arg) => `${arg}\0`).join(''));
      expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    }),
    // Bash takes its time for long texts.
    { numRuns: shell === 'bash' ? 10 : 60 },
  );
});
