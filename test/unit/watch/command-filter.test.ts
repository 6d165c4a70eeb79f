import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandFilter, inert } from '../../../src/watch/command-filter.ts';
import { obeyedCommand, obeyedCommands, readLines } from './runner-model.ts';

const allowed = ['add-mask', 'debug', 'error', 'notice', 'warning'];
const nbsp = '\u00a0';
const nextLine = '\u0085';
const zeroWidth = '\u200b';

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
  ])('%j comes through unchanged', (text) => {
    expect(filtered(text)).toBe(text);
  });
});

describe('a command that may not pass', () => {
  const names = [
    ...['stop-commands', 'set-output', 'set-env', 'save-state', 'add-path', 'add-matcher', 'remove-matcher', 'echo'],
    ...['unknown', 'x', '1234', 'UPPER', 'snake_case', 'error-2', 'errors', 'a'.repeat(40)],
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

  // The runner searches with ICU, which does not see these: it takes `:<U+200B>:` for `::`.
  it.each(['\u0000', '\u0001', '\u001b', '\u007f', '\u00ad', zeroWidth, '\u200d', '\u2060', '\ufeff'])(
    'becomes text when %j stands in its end',
    (hidden) => {
      expect(filtered(`::endgroup:${hidden}:\n`)).toBe(`: :endgroup:${hidden}:\n`);
      expect(filtered(`::endgroup:${hidden.repeat(60)}:\n`)).toBe(`: :endgroup:${hidden.repeat(60)}:\n`);
      expect(filtered(`::endgroup${hidden}::\n`)).toBe(`: :endgroup${hidden}::\n`);
    },
  );

  it('becomes text in every line', () => {
    expect(filtered('::a::\n::b::\r::c::\r\n  ::d::')).toBe(': :a::\n: :b::\r: :c::\r\n  : :d::');
  });

  it('becomes text where the stream ends', () => {
    expect(filtered('::stop-commands::')).toBe(': :stop-commands::');
  });
});

describe('groups of the command', () => {
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

  it('with properties are text', () => {
    expect(filtered('::group name=x::Install\n::endgroup x=y::\n')).toBe(
      ': :group name=x::Install\n: :endgroup x=y::\n',
    );
  });
});

describe('the older notation', () => {
  it.each([
    ['##[endgroup]\n', '# #[endgroup]\n'],
    ['##[error]text\n', '# #[error]text\n'],
    ['text ##[group]more\n', 'text # #[group]more\n'],
    ['####[x]\n', '### #[x]\n'],
    ['##[##[a]]\n', '# #[# #[a]]\n'],
    ['##[', '# #['],
    ['::error::##[endgroup]\n', '::error::# #[endgroup]\n'],
    ['::endgroup::##[endgroup]\n', '◂ # #[endgroup]\n'],
    ['::x::##[y]::z::\n', ': :x::# #[y]::z::\n'],
  ])('%j becomes %j, wherever it stands', (text, shown) => {
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
    '#',
    '##',
    ':',
    '::',
    '::endgroup',
    '::endgroup:',
    'a\r',
    '',
  ])('%j comes through unchanged', (text) => {
    expect(filtered(text)).toBe(text);
    expect(filtered(text, bytewise)).toBe(text);
  });

  it('comes through unchanged however long its line is', () => {
    const line = `${'std::vector<é>; '.repeat(100_000)}\n`;
    expect(filtered(line, (bytes) => inPieces(bytes, 65_536)) === line).toBe(true);
  });
});

it('starts anew after the end of a stream', () => {
  const filter = new CommandFilter();
  const first = [filter.push(Buffer.from('no end of line')), filter.end()];
  const second = [filter.push(Buffer.from('::endgroup::\n')), filter.end()];
  expect(Buffer.concat([...first, ...second]).toString()).toBe('no end of line◂ \n');
});

const longNames = [39, 40, 41].map((length) => 'a'.repeat(length));

// Half of what a command consists of, so that the halves meet; the other half anything.
const fragments = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('::', ':', '##[', '##', '#', '[', ']', ' ', '\t', '\r', '\n', '\r\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['group', 'endgroup', 'ENDGROUP', 'error', 'stop-commands', 'add-mask', 'new-command', 'set-env', 'debug'],
      ...['::endgroup::', '##[endgroup]', '::group::', '::error ', ...longNames],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[nbsp, nextLine, '\u2003', '\u3000', zeroWidth, '\u200d', '\ufeff', '\u0000', '\u001b', '\u00ad', '\v', '\f'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('é', '▸', '◂ ', '😀', 'k=v', '%0A', '-', '_', 'x') },
);
const hidden = fc.constantFrom('', '', '', zeroWidth, '\u0001', '\u00ad', '\u200d\u200d');
/** A command, or nearly one. */
const nearCommand = fc
  .tuple(
    fc.constantFrom('', '\n', '\r', '\r\n', '\n ', '\r\t', `\n${nbsp}`, `\n${nextLine}\u2003`, 'x'),
    ...[hidden, fc.constant(':'), hidden, fc.constant(':'), hidden],
    fc.constantFrom(...['endgroup', 'stop-commands', 'group', 'new-command', 'error', 'ADD-MASK', ''], ...longNames),
    ...[hidden, fc.constantFrom('', '', ' ', ' k=v', ' k=v,l=::', '\t', 'x', ':'), hidden],
    ...[fc.constant(':'), hidden, fc.constant(':')],
  )
  .map((parts) => parts.join(''));
const nearBracket = fc
  .tuple(hidden, fc.constant('#'), hidden, fc.constant('#'), hidden, fc.constantFrom('[endgroup', '[', '['), hidden)
  .map((parts) => parts.join(''));
const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragments }, nearCommand, nearBracket), { maxLength: 20 })
  .map((parts) => parts.join(''));
const bytes = fc.oneof(
  hostileText.map((text) => Buffer.from(text)),
  fc
    .array(
      fc.oneof(
        hostileText.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 6 }).map(Buffer.from),
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => Buffer.concat(parts)),
);
/** A chunk size for each chunk, for as long as there are bytes. */
const partition = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });

describe('whatever the output', () => {
  it('does not depend on how the bytes are cut into chunks', () => {
    fc.assert(
      fc.property(bytes, partition, (input, sizes) => {
        const whole = filter([input]);
        expect(filter(cut(input, sizes))).toEqual(whole);
        expect(filter(bytewise(input))).toEqual(whole);
      }),
      { numRuns: 10_000 },
    );
  });

  it('lets the runner obey only what may pass', () => {
    fc.assert(
      fc.property(bytes, partition, (input, sizes) => {
        const shown = filter(cut(input, sizes));
        expect(obeyedCommands(shown).filter((name) => !allowed.includes(name))).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps every command that may pass', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const meant = readLines(input).flatMap((line) => {
          // In the older notation none passes.
          const name = obeyedCommand(line.replaceAll('##[', '# #['));
          return name !== undefined && allowed.includes(name) ? [name] : [];
        });
        expect(obeyedCommands(filter([input]))).toEqual(meant);
      }),
      { numRuns: 10_000 },
    );
  });

  it('loses and invents nothing: without the marks, the output is the input', () => {
    fc.assert(
      fc.property(bytes, partition, (input, sizes) => {
        const original = input.toString('latin1');
        expect(unmarked(filter(cut(input, sizes)).toString('latin1'), original)).toBe(original);
      }),
      { numRuns: 10_000 },
    );
  });

  it('changes nothing in text without `::` at the start of a line and without `##[`', () => {
    fc.assert(
      fc.property(bytes, partition, (input, sizes) => {
        const plain = Buffer.from(
          input
            .toString('latin1')
            .replaceAll(/##(?=\[)/g, '# ')
            .replaceAll(/(^|[\r\n])([^!-~]*)::/g, '$1$2x::'),
          'latin1',
        );
        expect(filter(cut(plain, sizes))).toEqual(plain);
      }),
      { numRuns: 10_000 },
    );
  });

  it('holds back a few bytes at most', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const filter = new CommandFilter();
        filter.push(input);
        // The longest name, and the colons around it.
        expect(filter.end().length).toBeLessThanOrEqual(44);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a line of ours that quotes foreign text', () => {
  it.each([
    ['plain', 'plain'],
    ['two\nlines\r\nor three', 'two lines or three'],
    ['::error::x', ': :error::x'],
    [' \t::endgroup::', ' \t: :endgroup::'],
    [`${nextLine}::endgroup::`, `${nextLine}: :endgroup::`],
    [`${nbsp}\u2003::endgroup::`, `${nbsp}\u2003: :endgroup::`],
    ['a ##[endgroup] ####[x]', 'a # #[endgroup] ### #[x]'],
    ['std::vector', 'std::vector'],
    ['\n\n::endgroup::', ' : :endgroup::'],
  ])('%j is shown as %j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  it('is one line and no command, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = readLines(Buffer.from(`${inert(text)}\n`));
        expect(lines).toHaveLength(1);
        expect(lines.flatMap((line) => obeyedCommand(line) ?? [])).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

function filter(chunks: Buffer[]): Buffer {
  const filter = new CommandFilter();
  // Chunks lie in a buffer that is used again: what was shown must not point into it later.
  const shown = chunks.map((chunk) => {
    const reused = Buffer.from(chunk);
    const copy = Buffer.from(filter.push(reused));
    reused.fill('!');
    return copy;
  });
  return Buffer.concat([...shown, filter.end()]);
}

function filtered(text: string, chunked: (bytes: Buffer) => Buffer[] = (whole) => [whole]): string {
  return filter(chunked(Buffer.from(text))).toString();
}

function bytewise(input: Buffer): Buffer[] {
  return inPieces(input, 1);
}

function inPieces(input: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(input.length / size) }, (_, index) =>
    input.subarray(index * size, (index + 1) * size),
  );
}

function cut(input: Buffer, sizes: number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let from = 0;
  for (const size of sizes) {
    chunks.push(input.subarray(from, from + size));
    from += size;
  }
  return [...chunks, input.subarray(from)];
}

/** The original, if the shown text is that with marks: a blank within `##[` and `::`, a heading for a group. */
function unmarked(shown: string, original: string): string {
  let restored = '';
  for (let index = 0; index < shown.length; ) {
    const at = restored.length;
    const heading = [latin1('▸ '), latin1('◂ ')].find((mark) => shown.startsWith(mark, index));
    const command = /^::(?:end)?group::/i.exec(original.slice(at, at + 12))?.[0];
    if (shown[index] === original[at]) {
      restored += shown[index];
      index += 1;
    } else if (heading !== undefined && command !== undefined) {
      restored += command;
      index += heading.length;
    } else if (/^(?:# #|: :)$/.test(shown.slice(index - 1, index + 2))) {
      index += 1;
    } else {
      return `${restored}, but then ${shown.slice(index)}`;
    }
  }
  return restored;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
