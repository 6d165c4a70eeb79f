import { describe, expect, test as it } from 'vitest';
import { Masker } from '../../runner/masker.ts';
import { StepLog, type StepLogOptions } from '../../runner/step-log.ts';

function readLog(text: string, options: Partial<StepLogOptions> = {}): StepLog {
  const log = new StepLog({ masker: new Masker(), ...options });
  log.stdout.push(Buffer.from(text));
  log.end();
  return log;
}

describe('the lines of a log', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\r\r\nb', ['a', '', 'b']],
    ['\n\n', ['', '']],
    ['', []],
    [
      'progress 1%\r::error::hidden after a carriage return',
      ['progress 1%', '##[error]hidden after a carriage return'],
    ],
  ])('%j are split', (text, lines) => {
    expect(readLog(text).lines).toEqual(lines);
  });

  it('are the same wherever the output is cut into chunks', () => {
    const bytes = Buffer.from('grün\r\n::notice::日本\r\n🙂 end\r');
    const log = new StepLog({ masker: new Masker() });
    for (const byte of bytes) log.stdout.push(Buffer.of(byte));
    log.end();
    expect(log.lines).toEqual(['grün', '##[notice]日本', '🙂 end']);
  });

  it('are kept apart for stdout and stderr while unfinished', () => {
    const log = new StepLog({ masker: new Masker() });
    log.stdout.push(Buffer.from('out'));
    log.stderr.push(Buffer.from('err\n'));
    log.stdout.push(Buffer.from('put\n'));
    log.end();
    expect(log.lines).toEqual(['err', 'output']);
  });
});

describe('a workflow command', () => {
  it.each([
    ['::group::build', '##[group]build'],
    ['  \t::group::indented', '##[group]indented'],
    ['::GROUP::any case', '##[group]any case'],
    ['text ::group::not at the start', 'text ::group::not at the start'],
    ['::unknown::x', '::unknown::x'],
    ['::group', '::group'],
    ['::group:: a :: b', '##[group] a :: b'],
    ['##[group]bracketed', '##[group]bracketed'],
    ['text before ##[error]it goes', '##[error]it goes'],
    ['##[ERROR file=a.ts]any case', '##[error]any case'],
    ['##[unknown] ##[error]only the first bracket counts', '##[unknown] ##[error]only the first bracket counts'],
    ['::unknown::##[warning]brackets are tried second', '##[warning]brackets are tried second'],
    ['::endgroup::ignored', '##[endgroup]'],
  ])('in %s', (line, rendered) => {
    expect(readLog(line).lines).toEqual([rendered]);
  });
});

describe('the escapes of a workflow command', () => {
  it.each([
    ['::error title=a%3Ab%2Cc%25::100%25%0Adone%3A', 'a:b,c%', '100%\ndone%3A'],
    ['##[error title=a%3Bb%5Dc]x%3By%5Dz', 'a;b]c', 'x;y]z'],
    ['::error title=t::%250A is no new line', 't', '%0A is no new line'],
    ['::error title=a=b::m', 'a=b', 'm'],
    ['::error title=%3a::%0a in lower case stays', '%3a', '%0a in lower case stays'],
  ])('%s', (line, title, message) => {
    expect(readLog(line).annotations).toEqual([{ level: 'error', title, message }]);
  });
});

describe('annotations', () => {
  it('carry their properties, whatever their case; empty ones count as absent', () => {
    const { annotations } = readLog('::warning file=a.ts,LINE=1,endLine=2,col=3,endColumn=4,title=::m');
    expect(annotations).toEqual([
      { level: 'warning', message: 'm', file: 'a.ts', line: '1', endLine: '2', col: '3', endColumn: '4' },
    ]);
  });

  it('only the first ten of a level are kept, and 4096 characters of each', () => {
    const log = readLog(`${'::notice::n\n'.repeat(11)}::error::${'x'.repeat(5000)}\n`);
    expect(log.annotations.filter(({ level }) => level === 'notice')).toHaveLength(10);
    expect(log.annotations.at(-1)?.message).toHaveLength(4096);
    expect(log.lines.filter((line) => line === '##[notice]n')).toHaveLength(11);
  });
});

describe('stop-commands', () => {
  it('shows all lines unprocessed until the token comes, in any case', () => {
    const log = readLog('::stop-commands::Token7\n::error::no\n##[group]raw\n::tOKEN7::\n::error::yes\n');
    expect(log.lines).toEqual(['::stop-commands::Token7', '::error::no', '##[group]raw', '::tOKEN7::', '##[error]yes']);
    expect(log.annotations).toHaveLength(1);
    expect(log.groups.problems).toEqual(['group "raw" was never closed']);
  });

  it('masks a token of more than six characters, which may be used again', () => {
    const log = readLog('::stop-commands::long-token\n::long-token::\n::stop-commands::long-token\n::error::x');
    expect(log.lines).toEqual(['::stop-commands::***', '::***::', '::stop-commands::***', '::error::x']);
  });

  it.each(['', 'pause-logging', 'ERROR', 'stop-commands'])('refuses the token "%s"', (token) => {
    const log = readLog(`::stop-commands::${token}\n::notice::still processed`);
    expect(log.commandErrors).toEqual([expect.stringContaining('You cannot use a endToken')]);
    expect(log.lines).toContain('##[notice]still processed');
  });
});

describe('other commands', () => {
  it('add-mask masks the value and each of its lines from then on', () => {
    const log = readLog('secret\n::add-mask::top secret%0Asecond\ntop secret, second\n::error::a second one');
    expect(log.lines).toEqual(['secret', '***, ***', '##[error]a *** one']);
    expect(log.annotations).toEqual([{ level: 'error', message: 'a *** one' }]);
  });

  it('set-env and add-path fail the step', () => {
    const log = readLog('::set-env name=A::1\n::add-path::/bin');
    expect(log.commandErrors).toHaveLength(2);
    expect(log.lines[0]).toBe("##[error]Unable to process command '::set-env name=A::1' successfully.");
  });

  it('set-output and save-state work, with a warning', () => {
    const log = readLog('::set-output name=a::1\n::save-state name=b::2\n::set-output::nameless');
    expect([...log.outputs, ...log.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(log.annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'error', 'error']);
    expect(log.commandErrors).toEqual(["Required field 'name' is missing in ##[set-output] command."]);
  });

  it('debug lines and echoed commands show only with debug on', () => {
    const text = '::debug::a%0Ab\n::group::g\n::echo::off\n::endgroup::';
    expect(readLog(text).lines).toEqual(['##[group]g', '##[endgroup]']);
    expect(readLog(text, { debug: true }).lines).toEqual([
      '##[debug]a',
      '##[debug]b',
      '::group::g',
      '##[group]g',
      '::echo::off',
      '##[endgroup]',
    ]);
  });
});

describe('groups', () => {
  it('hold their lines', () => {
    const { groups } = readLog('before\n::group::one\na\nb\n::endgroup::\nbetween\n::group::two\n::endgroup::');
    expect(groups.all).toEqual([
      { title: 'one', lines: ['a', 'b'], closed: true },
      { title: 'two', lines: [], closed: true },
    ]);
    expect(groups.problems).toEqual([]);
  });

  it('do not nest', () => {
    const { groups } = readLog('::group::a\n::group::b\n::endgroup::\noutside\n::endgroup::');
    expect(groups.problems).toEqual([
      'group "b" was opened inside group "a"',
      'a group was closed while none was open',
    ]);
    expect(groups.all[0]?.closed).toBe(false);
  });
});
