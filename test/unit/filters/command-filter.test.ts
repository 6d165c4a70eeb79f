import { describe, expect, it } from 'vitest';
import { CommandFilter, type WorkflowCommands } from '../../../src/filters/command-filter.ts';
import { CommandState } from '../../../src/filters/command-state.ts';
import { filterAll, inPieces, nbsp, nextLine, zeroWidth } from '../../kit/hostile-output.ts';

const allowed = ['add-mask', 'debug', 'error', 'notice', 'warning'];

describe('a command that may pass', () => {
  it.each([
    ...allowed.map((name) => `::${name}::text\n`),
    '::ERROR::text\n',
    '::Add-Mask::secret\n',
    '::error file=a.ts,line=1,col=2::text\n',
    '::warning title=A: B::text\n',
    '  \t ::notice::indented\n',
    'progress 99 %\r::error::after a carriage return\n',
    `${nbsp}\u2003::warning::after blanks of Unicode\n`,
    '::error::a second :: in its text, and ::endgroup:: too\n',
    '::error',
    '::error:',
    '::error::',
  ])('%j passes unchanged', (text) => {
    expect(filtered(text)).toBe(text);
  });
});

describe('a command that may not pass', () => {
  const names = [
    'stop-commands',
    'set-output',
    'set-env',
    'save-state',
    'add-path',
    'add-matcher',
    'remove-matcher',
    'echo',
    'internal-set-repo-path',
  ];

  it.each(names)('::%s:: becomes text', (name) => {
    expect(filtered(`::${name}::token\n`)).toBe(`: :${name}::token\n`);
    expect(filtered(`::${name} k=v::token\n`)).toBe(`: :${name} k=v::token\n`);
    expect(filtered(`::${name.toUpperCase()}::\n`)).toBe(`: :${name.toUpperCase()}::\n`);
  });

  it.each([
    ['a blank', ' '],
    ['a tab', '\t'],
    ['a line feed', 'text\n'],
    ['a carriage return', '10 %\r'],
    ['both', 'text\r\n'],
    ['a form feed', '\f'],
    ['a vertical tab', 'text\n\v'],
    ['a no-break space', nbsp],
    ['a next-line character', nextLine],
    ['an em space', '\u2003'],
    ['an ideographic space', '\u3000'],
    ['a line separator', '\u2028'],
    ['many blanks', ' \t'.repeat(500)],
    ['an empty line', '\n\n'],
    ['a zero-width space', zeroWidth],
    ['a command that passes', '::error::text\n'],
  ])('becomes text after %s', (_, before) => {
    expect(filtered(`${before}::stop-commands::token\n`)).toBe(`${before}: :stop-commands::token\n`);
  });

  // The runner searches with ICU, which ignores these: it takes `:<U+200B>:` for `::`.
  it.each(['\u0000', '\u0001', '\u001b', '\u007f', '\u00ad', zeroWidth, '\u200d', '\u2060', '\ufeff'])(
    'becomes text with %j in its end',
    (hidden) => {
      expect(filtered(`::endgroup:${hidden}:\n`)).toBe(`: :endgroup:${hidden}:\n`);
      expect(filtered(`::endgroup:${hidden.repeat(60)}:\n`)).toBe(`: :endgroup:${hidden.repeat(60)}:\n`);
      expect(filtered(`::endgroup${hidden}::\n`)).toBe(`: :endgroup${hidden}::\n`);
    },
  );

  it('becomes text in every line', () => {
    expect(filtered('::echo::\n::echo::\r::echo::\r\n  ::echo::')).toBe(
      ': :echo::\n: :echo::\r: :echo::\r\n  : :echo::',
    );
  });

  it('becomes text at the end of the stream', () => {
    expect(filtered('::stop-commands::')).toBe(': :stop-commands::');
  });
});

describe('groups in the output', () => {
  it.each([
    ['::group::Install\n', '▸ Install\n'],
    ['::GROUP::Install\n', '▸ Install\n'],
    ['  ::group::Install\n', '  ▸ Install\n'],
    ['::endgroup::\n', '◂ \n'],
    ['::EndGroup::\n', '◂ \n'],
    ['::endgroup::\r\n', '◂ \r\n'],
    ['::group::\n', '▸ \n'],
    ['::group::::endgroup::\n', '▸ ::endgroup::\n'],
    ['::endgroup::', '◂ '],
  ])('%j becomes the heading %j', (text, heading) => {
    expect(filtered(text)).toBe(heading);
  });

  it('with properties become text', () => {
    expect(filtered('::group name=x::Install\n::endgroup x=y::\n')).toBe(
      ': :group name=x::Install\n: :endgroup x=y::\n',
    );
  });
});

describe('the title of a group', () => {
  it.each([
    ['::group::##[add-mask]%0Dabcd-1234\n', '▸ \n##[add-mask]%0Dabcd-1234\n'],
    ['é::group::##[Add-Mask]%0D::endgroup::', 'é▸ \n##[Add-Mask]%0D::endgroup::'],
    ['::group::50%25 of ##[add-mask k=v]abcd-1234', '▸ 50% of \n##[add-mask k=v]abcd-1234'],
    ['##[group]50%25%0Aof ##[add-mask]abcd-1234', '▸ 50%\n  of \n##[add-mask]abcd-1234'],
    ['::endgroup::%25##[add-mask]abcd-1234', '◂ %\n##[add-mask]abcd-1234'],
  ])('ends where a mask begins, which passes: %j', (text, shown) => {
    expect(filtered(text)).toBe(shown);
    expect(filtered(text, 1)).toBe(shown);
    expect(filtered(text, undefined, 'none')).not.toMatch(/abcd|endgroup/);
  });

  it.each([
    ['::group::50%25 done\n', '▸ 50% done\n'],
    ['::group::one%0Atwo\n', '▸ one\n  two\n'],
    ['::group::one%0D%0Atwo', '▸ one\n  two'],
    ['##[group]a%3Bb%5D\n', '▸ a;b]\n'],
    ['::group::%250A\n', '▸ %0A\n'],
    ['::group::é %25\n', '▸ é %\n'],
    ['::group::x%0A::endgroup::\n', '▸ x\n  : :endgroup::\n'],
    ['::group::x%0A##[endgroup]\n', '▸ x\n  # #[endgroup]\n'],
    ['::group::x%0A:%0A:error::\n', '▸ x\n  :\n  :error::\n'],
  ])('%j is shown as %j', (text, heading) => {
    expect(filtered(text)).toBe(heading);
    expect(filtered(text, 1)).toBe(heading);
  });
});

describe('stop-commands', () => {
  it.each([
    [
      'the token',
      '::stop-commands::t0ken\n::error::a\n::t0ken::\n::error::b\n',
      ': :stop-commands::t0ken\n: :error::a\n::t0ken::\n::error::b\n',
    ],
    [
      'the token in another case',
      '::stop-commands::t0ken\n::error::a\n::T0KEN::\n::error::b',
      ': :stop-commands::t0ken\n: :error::a\n::T0KEN::\n::error::b',
    ],
    [
      'the token in the older notation',
      '::stop-commands::t0ken\n::error::a\nx ##[t0ken]\n::error::b',
      ': :stop-commands::t0ken\n: :error::a\nx ##[t0ken]\n::error::b',
    ],
    [
      'a token in base64',
      '::stop-commands::a+b/c==\n::error::a\n::a+b/c==::\n::error::b',
      ': :stop-commands::a+b/c==\n: :error::a\n::a+b/c==::\n::error::b',
    ],
    [
      'a token that is escaped',
      '::stop-commands::é%25\n::error::a\n::é%::\n::error::b',
      ': :stop-commands::é%25\n: :error::a\n::é%::\n::error::b',
    ],
    [
      'a long token',
      `::stop-commands::${'f'.repeat(64)}\n::error::a\n::${'f'.repeat(64)}::\n::error::b`,
      `: :stop-commands::${'f'.repeat(64)}\n: :error::a\n::${'f'.repeat(64)}::\n::error::b`,
    ],
    ...[
      '::t0ken ::',
      '::t0ken file=a.ts,line=1::',
      '::t0ken::text',
      '::t0ken ::text',
      'x ##[t0ken ]',
      '##[t0ken a=b]text',
    ].map((end) => [
      `the token as ${JSON.stringify(end)}`,
      `::stop-commands::t0ken\n::error::a\n${end}\n::error::b\n`,
      `: :stop-commands::t0ken\n: :error::a\n${end}\n::error::b\n`,
    ]),
    [
      'the older notation',
      'x ##[stop-commands]t0ken\n::error::a\n::t0ken::\n::error::b',
      'x # #[stop-commands]t0ken\n: :error::a\n::t0ken::\n::error::b',
    ],
  ])('makes everything text until %s', (_, text, shown) => {
    expect(filtered(text)).toBe(shown);
    expect(filtered(text, 1)).toBe(shown);
  });

  it.each([
    ['t0ken', '::t0ken \n'],
    ['t0ken', '::t0ken\t::\n'],
    ['t0ken', '::t0ken2::\n'],
    ['t0ken', ':: t0ken::\n'],
    ['t0ken', '::t0ken:\n'],
    ['t0 ken', '::t0 ken::\n'],
    ['t0::ken', '::t0::ken::\n'],
    ['t0]ken', '##[t0]ken]\n'],
  ])('with the token %j goes on after %j, which is another command or none to the runner', (token, end) => {
    const text = `::stop-commands::${token}\n${end}::error::a\n`;
    expect(filtered(text)).toBe(`: :stop-commands::${token}\n${end}: :error::a\n`);
    expect(filtered(text, 1)).toBe(filtered(text));
  });

  it('makes text of masks and groups, too, whole as it is', () => {
    const text = '::stop-commands::t0ken\n::add-mask::word\n::group::x%0Ay\n##[group]x\n##[add-mask]word\n::other::\n';
    expect(filtered(text)).toBe(
      ': :stop-commands::t0ken\n: :add-mask::word\n: :group::x%0Ay\n# #[group]x\n# #[add-mask]word\n::other::\n',
    );
  });

  it.each(['', 'pause-logging', 'ERROR', 'stop-commands'])(
    'with the token %j, which the runner refuses, does nothing',
    (token) => {
      expect(filtered(`::stop-commands::${token}\n::error::a\n`)).toBe(`: :stop-commands::${token}\n::error::a\n`);
    },
  );

  it('holds for all streams of a step', () => {
    const state = new CommandState();
    const [stdout, stderr] = [new CommandFilter('annotations', state), new CommandFilter('annotations', state)];
    stdout.push(Buffer.from('::stop-commands::t0ken\n'));
    expect(stderr.push(Buffer.from('::error::a\n')).toString()).toBe(': :error::a\n');
    stderr.push(Buffer.from('::t0ken::\n'));
    expect(stdout.push(Buffer.from('::error::b\n')).toString()).toBe('::error::b\n');
  });
});

describe('of annotations', () => {
  it.each(['error', 'warning', 'notice'])('nine of the kind %s pass, and the rest are text', (kind) => {
    const line = `::${kind} file=a.ts::text\n`;
    expect(filtered(line.repeat(11), 7)).toBe(`${line.repeat(9)}${`: :${kind} file=a.ts::text\n`.repeat(2)}`);
    expect(filtered(`${line.repeat(12)}::debug::x\n`)).toContain('\n::debug::x\n');
  });

  it('each kind has places of its own', () => {
    const lines = '::error::a\n::warning::b\n::notice::c\n';
    expect(filtered(lines.repeat(9))).toBe(lines.repeat(9));
  });

  it('both notations, and the warnings of the runner about old commands, take places', () => {
    expect(filtered(`${'##[error]a\n'.repeat(9)}::error::b\n`, 100, 'all')).toBe(
      `${'##[error]a\n'.repeat(9)}: :error::b\n`,
    );
    const old = '::set-output name=x::y\n'.repeat(10);
    expect(filtered(`${old}::warning::b\n`, 100, 'all')).toBe(`${old}: :warning::b\n`);
  });
});

describe('the older notation', () => {
  it.each([
    ['##[endgroup]\n', '◂ \n'],
    ['##[group]Install\n', '▸ Install\n'],
    ['\n \t##[GROUP]Install\n', '\n \t▸ Install\n'],
    ['##[group name=x]Install\n', '# #[group name=x]Install\n'],
    ['##[group', '# #[group'],
    ['##[error]text\n', '# #[error]text\n'],
    ['text ##[group]more\n', 'text # #[group]more\n'],
    ['####[echo]\n', '### #[echo]\n'],
    ['##[##[echo]]\n', '##[# #[echo]]\n'],
    ['::error::##[endgroup]\n', '::error::# #[endgroup]\n'],
    ['::endgroup::##[endgroup]\n', '◂ # #[endgroup]\n'],
    ['::echo::##[debug]::z::\n', ': :echo::# #[debug]::z::\n'],
  ])('%j becomes %j', (text, shown) => {
    expect(filtered(text)).toBe(shown);
  });
});

describe('text that is no command', () => {
  it.each([
    'std::vector<int> v; // a::b\n',
    '  at std::endgroup::x\n',
    'x ::endgroup::\n',
    ':endgroup::\n',
    ':: a comment of a batch file\n',
    '::\n',
    '::::\n',
    ':::::::::\n',
    ':::endgroup::\n',
    '::1\n',
    '::1]:8080 refused\n',
    '::ffff:127.0.0.1\n',
    '::move(value)\n',
    '::endgroup\n',
    '::endgroup\r::\n',
    '::endgroup:\n:\n',
    '# heading\n## heading\n### [link](x)\n#[derive(Debug)]\n',
    '\u001b[31m::endgroup::\u001b[0m\n',
    `::${'a'.repeat(41)}::\n`,
    `::${'a'.repeat(41)} x::\n`,
    '::名前\n',
    '::std::vector<int>\n',
    '::1: localhost\n',
    '::core::panicking::panic_fmt\n',
    '::unknown::\n',
    '::1234 k=v::\n',
    '::UPPER::\n',
    '::snake_case::\n',
    '::error-2::\n',
    '::errors::\n',
    `::${'a'.repeat(40)}::\n`,
    '##[section]Build\n',
    '##[x]\n',
    '##[',
    '#',
    '##',
    ':',
    '::',
    '::endgroup',
    '::endgroup:',
    'a\r',
    '',
  ])('%j passes unchanged', (text) => {
    expect(filtered(text)).toBe(text);
    expect(filtered(text, 1)).toBe(text);
  });

  it('passes unchanged however long its line is', () => {
    const line = `${'std::vector<é>; '.repeat(100_000)}\n`;
    expect(filtered(line, 65_536) === line).toBe(true);
  });
});

it('a CommandFilter can filter another stream after end()', () => {
  const filter = new CommandFilter();
  const first = [filter.push(Buffer.from('no end of line')), filter.end()];
  const second = [filter.push(Buffer.from('::endgroup::\n')), filter.end()];
  expect(Buffer.concat([...first, ...second]).toString()).toBe('no end of line◂ \n');
});

function filtered(text: string, chunkSize = text.length * 4 + 1, mode?: WorkflowCommands): string {
  return filterAll(new CommandFilter(mode), inPieces(Buffer.from(text), chunkSize)).toString();
}
