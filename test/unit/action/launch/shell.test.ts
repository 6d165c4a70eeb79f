import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test as it } from 'vitest';
import { type Shell, splitArguments, withUtf8InShell, writeScript } from '../../../../src/action/launch/shell.ts';
import { selectUtf8 } from '../../../../src/system/code-page.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';
import { isWindows } from '../../../kit/this-system.ts';

let folder: string;
beforeEach(() => {
  // The path has a blank, as RUNNER_TEMP may have: the template is split before the file is inserted.
  folder = join(tempFolder(), 'a shell');
  mkdirSync(folder);
});

function shell(change: Partial<Shell>): Shell {
  return { program: '/bin/x', argsTemplate: '-e {0}', extension: '.sh', prepare: (script) => script, ...change };
}

it('{0} is replaced by the script file, as one argument', () => {
  const script = writeScript(shell({ argsTemplate: '--rc "a b" -e {0}' }), 'echo hi', folder, 'one');
  expect(script).toEqual({
    program: '/bin/x',
    args: ['--rc', 'a b', '-e', join(folder, 'one.sh')],
    file: join(folder, 'one.sh'),
    verbatim: false,
  });
  expect(readFileSync(script.file, 'utf8')).toBe('echo hi');
});

it('PowerShell gets its command as one argument; cmd its command line as it is', () => {
  const pwsh = writeScript(shell({ argsTemplate: `-command ". '{0}'"`, extension: '.ps1' }), '', folder, 'two');
  expect(pwsh.args).toEqual(['-command', `. '${pwsh.file}'`]);
  const cmd = writeScript(
    shell({ program: 'C:\\Windows\\cmd.exe', argsTemplate: '/D /S /C "CALL "{0}""', extension: '.cmd' }),
    '',
    folder,
    'three',
  );
  expect(cmd).toMatchObject({ args: [`/D /S /C "CALL "${cmd.file}""`], verbatim: true });
});

it.each([
  ['-e {0}', ['-e', '{0}']],
  ['  a   b\tc ', ['a', 'b', 'c']],
  ['"a b" c', ['a b', 'c']],
  ['a"b c"d', ['ab cd']],
  ['""', ['']],
  ['"a""b"', ['a"b']],
  ['a\\b \\\\host', ['a\\b', '\\\\host']],
  ['\\"quoted\\"', ['"quoted"']],
  ['"a\\\\" b', ['a\\', 'b']],
  ['', []],
])('splits %j as .NET does', (line, args) => {
  expect(splitArguments(line)).toEqual(args);
});

it('quoted arguments are split into the same arguments', () => {
  const quoted = (arg: string) =>
    `"${arg.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => slashes + slashes + (quote && '\\"'))}"`;
  fc.assert(
    fc.property(fc.array(fc.string()), (args) => {
      expect(splitArguments(args.map(quoted).join(' '))).toEqual(args);
    }),
  );
});

it.each([
  ['a file of commands', 'C:\\node\\npx.cmd', 'tsx {0}', (file: string) => `"C:\\node\\npx.cmd" tsx "${file}"`],
  ['a batch file, in capitals', 'C:\\A B\\RUN.BAT', '{0}', (file: string) => `"C:\\A B\\RUN.BAT" "${file}"`],
  ['its own quotes', 'C:\\x.cmd', '--file="{0}" -v', (file: string) => `"C:\\x.cmd" --file="${file}" -v`],
  ['a part of a word', 'C:\\x.cmd', '--file={0}', (file: string) => `"C:\\x.cmd" --file=${file}`],
])('a program that only cmd.exe can start: %s', (_case, program, argsTemplate, expected) => {
  const script = writeScript(shell({ program, argsTemplate, extension: '' }), '', folder, 'four');
  expect(script.program).toMatch(/\\System32\\cmd\.exe$/);
  expect(script).toMatchObject({ args: [`/D /S /C "${selectUtf8} & ${expected(script.file)}"`], verbatim: true });
});

describe.skipIf(isWindows)('on POSIX, which has a shell to show it: the code page of a script on Windows', () => {
  function run(script: string, env: NodeJS.ProcessEnv = {}) {
    const file = join(folder, 'script.sh');
    writeFileSync(file, withUtf8InShell(script));
    return spawnSync('sh', ['-eu', file], { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
  }

  it('is set before anything else, by a program of the system', () => {
    mkdirSync(join(folder, 'System32'));
    writeFileSync(join(folder, 'System32', 'chcp.com'), '#!/bin/sh\necho hidden; echo "$@" > "$0.asked"', {
      mode: 0o755,
    });
    expect(run('#!/bin/sh\necho hello', { SYSTEMROOT: folder })).toMatchObject({
      status: 0,
      stdout: 'hello\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'System32', 'chcp.com.asked'), 'utf8')).toBe('65001\n');
  });

  it.each(['#!/bin/sh\n', '# a comment\n', '\n', 'set -e\n'])(
    'fails nothing where it cannot be set, and messages name the lines of the script (%j first)',
    (first) => {
      const { status, stderr } = run(`${first}echo "$no_such_variable"`);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/(line )?2: .*no_such_variable/);
    },
  );

  it.each(['', 'exit 3', '(exit 3)'])('leaves the exit code as it is: %j', (script) => {
    expect(run(script).status).toBe(script === '' ? 0 : 3);
  });
});
