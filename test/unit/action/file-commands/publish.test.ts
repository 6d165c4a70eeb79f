import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatKeyValue } from '../../../../src/action/file-commands/format.ts';
import { parseLines } from '../../../../src/action/file-commands/parse.ts';
import { publishFileCommands } from '../../../../src/action/file-commands/publish.ts';
import { type FileCommand, fileCommandPath, fileCommands } from '../../../../src/session/paths.ts';
import { hostileValue, name, type Platform, reference, toPairs } from '../../../kit/runner-file-reader.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

describe('publishFileCommands', () => {
  const variables = Object.keys(fileCommands) as FileCommand[];
  const platform: Platform = process.platform === 'win32' ? 'win32' : 'linux';
  let root: string;
  let attemptDir: string;
  let env: Record<string, string>;

  beforeEach(() => {
    root = tempFolder();
    attemptDir = join(root, 'attempts', '02');
    env = Object.fromEntries(variables.map((variable) => [variable, join(root, variable)]));
    mkdirSync(join(attemptDir, 'github'), { recursive: true });
    for (const variable of variables) writeFileSync(join(root, variable), '');
  });

  const attemptFile = (variable: FileCommand) => fileCommandPath(attemptDir, variable);
  const write = (variable: FileCommand, content: string | Buffer) => writeFileSync(attemptFile(variable), content);
  const stepFile = (variable: FileCommand) => readFileSync(join(root, variable), 'utf8');
  const stepPairs = (variable: FileCommand) => reference(stepFile(variable), platform).pairs;
  const publish = () =>
    publishFileCommands({
      attempt: 2,
      attemptDir,
      env,
      reservedOutputs: ['status', 'exit-code'],
      reservedState: ['session'],
    });
  const messages = () => publish().problems.map((problem) => problem.message);

  it('does nothing when nothing was written', () => {
    rmSync(attemptFile('GITHUB_OUTPUT'), { force: true });
    write('GITHUB_ENV', '');
    write('GITHUB_PATH', '\n\n');
    expect(publish()).toEqual({ outputs: [], problems: [] });
    expect(variables.map(stepFile).join('')).toBe('');
  });

  it('does nothing when the folder does not exist', () => {
    rmSync(attemptDir, { recursive: true });
    expect(publish()).toEqual({ outputs: [], problems: [] });
  });

  it('publishes all file commands but the summary', () => {
    write('GITHUB_OUTPUT', 'url=https://x/?a=b\nnotes<<E\none\ntwo\nE\nurl=2');
    write('GITHUB_ENV', 'MODE=ci\n');
    write('GITHUB_PATH', '/opt/a\n/opt/b');
    write('GITHUB_STATE', 'mine=1\n');
    write('GITHUB_ARTIFACTS', 'dist/app.tgz\n# comment\n');
    write('GITHUB_STEP_SUMMARY', '# Üben\n');
    expect(publish()).toEqual({
      outputs: ['url', 'notes'],
      problems: [],
    });
    expect(stepPairs('GITHUB_OUTPUT')).toEqual([
      ['url', 'https://x/?a=b'],
      ['notes', 'one\ntwo'],
      ['url', '2'],
    ]);
    expect(stepPairs('GITHUB_ENV')).toEqual([['MODE', 'ci']]);
    expect(parseLines(stepFile('GITHUB_PATH')).lines).toEqual(['/opt/a', '/opt/b']);
    expect(stepPairs('GITHUB_STATE')).toEqual([['mine', '1']]);
    expect(parseLines(stepFile('GITHUB_ARTIFACTS')).lines).toEqual(['dist/app.tgz', '# comment']);
    expect(stepFile('GITHUB_STEP_SUMMARY')).toBe('');
  });

  it('publishes any entries unchanged', () => {
    const entries = fc.array(fc.record({ name, value: hostileValue }), { maxLength: 8 });
    fc.assert(
      fc.property(entries, (written) => {
        writeFileSync(join(root, 'GITHUB_ENV'), '');
        // Without the line break a U+FEFF at the start of a name would be read as a byte order mark.
        write('GITHUB_ENV', `\n${written.map((entry) => formatKeyValue(entry)).join('')}`);
        expect(publish().problems).toEqual([]);
        expect(stepPairs('GITHUB_ENV')).toEqual(toPairs(written));
      }),
    );
  });

  it('appends to the file of the step, even if it has no line break at its end', () => {
    writeFileSync(join(root, 'GITHUB_OUTPUT'), 'first=1');
    write('GITHUB_OUTPUT', 'second=2');
    publish();
    expect(stepPairs('GITHUB_OUTPUT')).toEqual([
      ['first', '1'],
      ['second', '2'],
    ]);
  });

  it('publishes the well-formed lines and reports the malformed one', () => {
    write('GITHUB_OUTPUT', 'A=1\n\noops\nB=2\n');
    const { outputs, problems } = publish();
    expect(outputs).toEqual(['A', 'B']);
    expect(problems).toEqual([
      {
        severity: 'error',
        variable: 'GITHUB_OUTPUT',
        file: attemptFile('GITHUB_OUTPUT'),
        line: 3,
        message: 'GITHUB_OUTPUT of attempt 2, line 3: "oops" is neither NAME=value nor NAME<<DELIMITER',
      },
    ]);
  });

  it("leaves out the action's own outputs and state, in any case", () => {
    write('GITHUB_OUTPUT', 'a=1\nStatus=hacked\n');
    write('GITHUB_ENV', 'status=mine\n');
    write('GITHUB_STATE', 'SESSION<<E\n/etc\nE\nother=1\n');
    const { outputs, problems } = publish();
    expect(outputs).toEqual(['a']);
    expect(problems.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      [
        'warning',
        2,
        `GITHUB_OUTPUT of attempt 2, line 2: "Status" is an output of the action itself; the command's value is left out`,
      ],
      [
        'warning',
        1,
        `GITHUB_STATE of attempt 2, line 1: "SESSION" is state of the action itself; the command's value is left out`,
      ],
    ]);
    expect(stepPairs('GITHUB_STATE')).toEqual([['other', '1']]);
    expect(stepPairs('GITHUB_ENV')).toEqual([['status', 'mine']]);
  });

  it('warns when the step does not have the file', () => {
    env = {};
    write('GITHUB_OUTPUT', 'A=1\n');
    write('GITHUB_ARTIFACTS', '\n');
    const { outputs, problems } = publish();
    expect(outputs).toEqual([]);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'GITHUB_OUTPUT of attempt 2: GITHUB_OUTPUT is not set in this step; nothing of it is published'],
    ]);
  });

  it('does not create the file of the step', () => {
    rmSync(join(root, 'GITHUB_OUTPUT'));
    write('GITHUB_OUTPUT', 'A=1\n');
    const [problem] = publish().problems;
    // As for a `run:` step, whose outcome is known by then.
    expect(problem?.severity).toBe('warning');
    expect(problem?.message).toMatch(
      /^GITHUB_OUTPUT of attempt 2: the step's own file cannot be written \(ENOENT.*nothing of it/,
    );
    expect(() => stepFile('GITHUB_OUTPUT')).toThrow('ENOENT');
  });

  it('reads UTF-16 and byte order marks, as Windows PowerShell writes them', () => {
    write('GITHUB_OUTPUT', Buffer.from('\ufeffname=Zoë\r\n', 'utf16le'));
    write('GITHUB_ENV', Buffer.from('\ufeffname=Zoë', 'utf8'));
    write('GITHUB_PATH', Buffer.from('\ufeff/opt/Zoë', 'utf16le').swap16());
    expect(publish().outputs).toEqual(['name']);
    expect(stepFile('GITHUB_OUTPUT')).toMatch(/name<<\S+\r?\nZoë\r/);
    expect(stepPairs('GITHUB_ENV')).toEqual([['name', 'Zoë']]);
    expect(parseLines(stepFile('GITHUB_PATH')).lines).toEqual(['/opt/Zoë']);
  });

  it('refuses UTF-32', () => {
    write('GITHUB_OUTPUT', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]));
    expect(messages()).toEqual([
      'GITHUB_OUTPUT of attempt 2: the file is in UTF-32; write UTF-8; nothing of it is published',
    ]);
  });

  it('reads bytes that are not UTF-8 as the runner does', () => {
    write('GITHUB_ENV', Buffer.from([0x41, 0x3d, 0xff, 0x62]));
    expect(messages()).toEqual([]);
    expect(stepPairs('GITHUB_ENV')).toEqual([['A', '\ufffdb']]);
  });

  it('refuses a file above 16 MiB', () => {
    const line = `A=${'x'.repeat(1021)}\n`;
    write('GITHUB_OUTPUT', line.repeat(16 * 1024));
    expect(publish().problems).toEqual([]);
    write('GITHUB_OUTPUT', `${line.repeat(16 * 1024)}B`);
    expect(messages()).toEqual([
      'GITHUB_OUTPUT of attempt 2: the file has 16777217 bytes, more than the 16777216 that are allowed; nothing of it is published',
    ]);
  });

  it('refuses more state than fits into the environment of post', () => {
    write('GITHUB_STATE', `A=${'x'.repeat(33_000)}\n`);
    expect(messages()).toEqual([
      "GITHUB_STATE of attempt 2: the file holds more than 32768 bytes; more would keep the action's post step from starting; nothing of it is published",
    ]);
    expect(stepFile('GITHUB_STATE')).toBe('');
  });

  it.each(variables)('refuses a folder in place of %s', (variable) => {
    mkdirSync(attemptFile(variable));
    expect(messages()).toEqual([`${variable} of attempt 2: the file is a folder; nothing of it is published`]);
  });

  // On Windows symbolic links need a privilege, and named pipes are not files.
  describe.skipIf(process.platform === 'win32')('on a system with links and pipes', () => {
    it.each(variables)('refuses a symbolic link in place of %s', (variable) => {
      writeFileSync(join(root, 'secret'), 'A=1\n');
      symlinkSync(join(root, 'secret'), attemptFile(variable));
      expect(messages()).toEqual([`${variable} of attempt 2: the file is a symbolic link; nothing of it is published`]);
    });

    it.each(variables)('does not hang on a named pipe in place of %s', (variable) => {
      execFileSync('mkfifo', [attemptFile(variable)]);
      expect(messages()).toEqual([`${variable} of attempt 2: the file is a named pipe; nothing of it is published`]);
    });

    it("does not hang on a named pipe in place of the step's own file", () => {
      const target = join(root, 'GITHUB_OUTPUT');
      rmSync(target);
      execFileSync('mkfifo', [target]);
      write('GITHUB_OUTPUT', 'A=1\n');
      expect(messages()).toEqual([
        "GITHUB_OUTPUT of attempt 2: the step's own file cannot be written (it is a named pipe); nothing of it is published",
      ]);
    });

    it('does nothing when the folder is a dangling link', () => {
      rmSync(dirname(attemptFile('GITHUB_OUTPUT')), { recursive: true });
      symlinkSync(join(root, 'nowhere'), dirname(attemptFile('GITHUB_OUTPUT')));
      expect(publish()).toEqual({ outputs: [], problems: [] });
    });
  });
});
