import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepLog } from '../../../src/log/step-log.ts';
import type { Channel } from '../../../src/session/paths.ts';
import { hostileBytes } from '../../kit/hostile-output.ts';
import { obeyedCommands, obeyedMasks, readLines } from '../../kit/runner-model.ts';
import { RecordedLog } from './recorded-log.ts';

const held = 64 * 1024;
const megabyte = 1024 * 1024;

describe('the groups of the step log', () => {
  it('open and close with their title', async () => {
    const log = new RecordedLog();
    await log.openGroup('Attempt 1 of 2: make');
    await output(log, 'built\n');
    await log.closeGroup();
    await log.line('done');
    expect(log.text()).toBe('::group::Attempt 1 of 2: make\nbuilt\n::endgroup::\ndone\n');
  });

  it('do not nest', async () => {
    const log = new RecordedLog();
    await log.openGroup('one');
    await output(log, 'a');
    await log.openGroup('two');
    await log.closeGroup();
    await log.closeGroup();
    expect(log.text()).toBe('::group::one\na\n::endgroup::\n::group::two\n::endgroup::\n');
  });

  it('cannot be closed or nested by the output of the command', async () => {
    const log = new RecordedLog();
    await log.openGroup('one');
    await output(log, '::group::inner\n ::endgroup::\n\r::endgroup::\nx ##[endgroup]\n::stop-commands::x\n::endgroup:');
    await output(log, ':\n');
    await log.closeGroup();
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
  });

  it('take a hostile title as text of one line', async () => {
    const log = new RecordedLog();
    await log.openGroup('a\n::endgroup::\r##[endgroup] 100%0A');
    await log.closeGroup();
    expect(log.text()).toBe('::group::a ::endgroup:: # #[endgroup] 100%250A\n::endgroup::\n');
  });

  it('take the output that follows as the start of a line', async () => {
    const log = new RecordedLog();
    await log.openGroup('one');
    await output(log, 'no end of line');
    await log.openGroup('two');
    await output(log, '::endgroup::\n');
    await log.closeGroup();
    expect(log.text()).toBe('::group::one\nno end of line\n::endgroup::\n::group::two\n◂ \n::endgroup::\n');
  });
});

describe('the last line of the output', () => {
  it.each([
    ['without an end', 'a\nb', 'a\nb\n'],
    ['with an end', 'a\nb\n', 'a\nb\n'],
    ['that ends with a carriage return alone', '10 %\r', '10 %\r\n'],
    ['that is empty', '', ''],
    ['that may be half of a command', '::endgroup:', '::endgroup:\n'],
    ['that is half of a character', Buffer.from([0x61, 0xe2, 0x82]), Buffer.from([0x61, 0xe2, 0x82, 0x0a])],
    ['that is too long to be held', 'x'.repeat(held + 1), `${'x'.repeat(held + 1)}\n`],
  ])('%s ends before the group does', async (_, written, shown) => {
    const log = new RecordedLog();
    await log.openGroup('g');
    await output(log, written);
    await log.closeGroup();
    expect(log.bytes()).toEqual(
      Buffer.concat([Buffer.from('::group::g\n'), Buffer.from(shown), Buffer.from('::endgroup::\n')]),
    );
  });
});

describe('a line of the action', () => {
  it('is not written in the middle of a line of the output', async () => {
    const log = new RecordedLog();
    await output(log, 'one\ntw');
    await log.line('ours');
    await output(log, 'o\n');
    expect(log.text()).toBe('one\nours\ntwo\n');
  });

  it('is not written between a carriage return and its line feed', async () => {
    const log = new RecordedLog();
    await output(log, 'one\r');
    await log.line('ours');
    await output(log, '\ntwo\r\n');
    expect(log.text()).toBe('ours\none\r\ntwo\r\n');
  });

  it('waits for the end of a line of 10 MB', async () => {
    const log = new RecordedLog();
    const line = `${'x'.repeat(10 * megabyte)}\n`;
    for (let at = 0; at < line.length; at += megabyte) {
      await output(log, line.slice(at, at + megabyte));
      await log.line(`ours ${at / megabyte}`);
    }
    await log.notice('last');
    const text = log.text();
    expect(text.startsWith(line)).toBe(true);
    expect(text.slice(line.length)).toBe(
      `${Array.from({ length: 11 }, (_, index) => `ours ${index}\n`).join('')}::notice::last\n`,
    );
  });

  it('that waits is written before the group closes', async () => {
    const log = new RecordedLog();
    await log.openGroup('g');
    await output(log, 'x'.repeat(held + 1));
    await log.line('ours');
    expect(log.text()).not.toContain('ours');
    await log.closeGroup();
    expect(log.text().replaceAll('x', '')).toBe('::group::g\n\nours\n::endgroup::\n');
  });

  it('is one line, whatever it quotes', async () => {
    const log = new RecordedLog();
    await log.line('::endgroup::\n::error::a\rb ##[endgroup] 100%');
    await log.notice('a\n::endgroup:: 100%0A');
    await log.warning('::error::');
    await log.error('x##[endgroup]');
    expect(readLines(log.bytes())).toEqual([
      ': :endgroup:: ::error::a b # #[endgroup] 100%',
      '::notice::a ::endgroup:: 100%250A',
      '::warning::: :error::',
      '::error::x# #[endgroup]',
    ]);
    expect(obeyedCommands(log.bytes())).toEqual(['notice', 'warning', 'error']);
  });
});

describe('progress that overwrites its line', () => {
  it('shows each state when the next one begins', async () => {
    const log = new RecordedLog();
    await output(log, '\r10 %');
    expect(log.text()).toBe('\r');
    await output(log, '\r20 %');
    expect(log.text()).toBe('\r10 %\r');
    await output(log, '\r30 %\r');
    expect(log.text()).toBe('\r10 %\r20 %\r');
    expect(log.unfinishedLine()).toBe('30 %');
  });
});

describe('stdout and stderr', () => {
  it('do not mix within a line', async () => {
    const log = new RecordedLog();
    await output(log, 'out ', 'stdout');
    await output(log, 'err ', 'stderr');
    await output(log, 'one\nout ', 'stdout');
    await output(log, 'one\nerr two', 'stderr');
    await output(log, 'two', 'stdout');
    await log.closeGroup();
    expect(log.text()).toBe('out one\nerr one\nout two\nerr two\n');
  });

  it('break a line only when it is too long to be held', async () => {
    const log = new RecordedLog();
    const long = 'x'.repeat(held + 1);
    await output(log, long, 'stdout');
    await output(log, 'err', 'stderr');
    expect(log.text()).toBe(long);
    await output(log, ' one\n', 'stderr');
    expect(log.text()).toBe(`${long}\nerr one\n`);
    await output(log, ' rest\n', 'stdout');
    expect(log.text()).toBe(`${long}\nerr one\n rest\n`);
  });

  it('never break a line within a character', async () => {
    const log = new RecordedLog();
    const long = Buffer.from(`${'x'.repeat(held + 1)}€`);
    await output(log, long.subarray(0, -1), 'stdout');
    await output(log, 'err\n', 'stderr');
    await output(log, long.subarray(-1), 'stdout');
    await log.closeGroup();
    expect(log.text()).toBe(`${'x'.repeat(held + 1)}\nerr\n€\n`);
  });

  it('neutralize a workflow command at the start of the rest of a broken line', async () => {
    const log = new RecordedLog();
    await log.openGroup('g');
    await output(log, 'x'.repeat(held + 1), 'stdout');
    await output(log, 'err\n', 'stderr');
    await output(log, '::endgroup::\n::group::', 'stdout');
    await log.closeGroup();
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
  });

  it('end the line that is partly written before the one that is held', async () => {
    const log = new RecordedLog();
    await output(log, 'err', 'stderr');
    await output(log, 'x'.repeat(held + 1), 'stdout');
    await output(log, '\r', 'stdout');
    await log.closeGroup();
    expect(log.text().replaceAll('x', '')).toBe('\r\nerr\n');
  });
});

describe('calls of the step log', () => {
  it('are carried out in the order in which they are made', async () => {
    const log = new RecordedLog();
    await Promise.all([
      log.openGroup('g'),
      output(log, 'one\n'),
      log.line('an artifact was uploaded'),
      output(log, 'two'),
      log.warning('another was not'),
      log.closeGroup(),
      log.line('end'),
    ]);
    expect(log.text()).toBe(
      '::group::g\none\nan artifact was uploaded\n::warning::another was not\ntwo\n::endgroup::\nend\n',
    );
  });

  it('go on after a failed one', async () => {
    const written: string[] = [];
    let broken = true;
    const log = new StepLog(async (bytes) => {
      if (broken) throw new Error('EIO');
      written.push(bytes.toString());
    });
    await expect(log.line('refused')).rejects.toThrow('EIO');
    broken = false;
    await log.line('accepted');
    expect(written).toEqual(['accepted\n']);
  });

  it('have the tenth annotation of a kind, whatever the output says', async () => {
    const log = new RecordedLog();
    await log.notice('ours 1');
    await output(log, Buffer.from('::error::theirs\n::notice::theirs\n'.repeat(20)));
    await log.error('ours 2');
    const names = obeyedCommands(log.bytes());
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(names.filter((name) => name === 'notice')).toHaveLength(9);
    expect(log.text()).toContain(': :error::theirs\n');
  });

  it('go on with `stop-commands` where an earlier log ended, to the end of the attempt', async () => {
    const [first, second] = [new RecordedLog(), new RecordedLog()];
    await first.openGroup('Attempt 1');
    await output(first, Buffer.from('::stop-commands::t0ken\n::er'));
    await first.dropUnfinished();
    expect(first.stopToken).toBe('t0ken');
    second.stopCommands(first.stopToken ?? '');
    await second.openGroup('Attempt 1 (continued)');
    await output(second, Buffer.from('::error::a\n'));
    await second.openGroup('Attempt 2');
    await output(second, Buffer.from('::error::b\n'));
    expect(second.text()).toBe(
      '::group::Attempt 1 (continued)\n: :error::a\n::endgroup::\n::group::Attempt 2\n::error::b\n',
    );
  });

  it('do not use the bytes after they have resolved', async () => {
    const log = new RecordedLog();
    const reused = Buffer.alloc(7);
    for (const text of ['one\n::e', 'ndgroup', '::\ntwo\r', '\nthree ', 'four##[']) {
      reused.write(text);
      await output(log, reused);
      reused.fill('!');
    }
    await log.closeGroup();
    expect(log.text()).toBe('one\n◂ \ntwo\r\nthree four##[\n');
  });

  it('resolve only when the sink has taken the bytes', async () => {
    const taken = Promise.withResolvers<void>();
    const log = new StepLog(() => taken.promise);
    let resolved = false;
    const done = output(log, 'x\n').then(() => {
      resolved = true;
    });
    await nextTurn();
    expect(resolved).toBe(false);
    taken.resolve();
    await done;
    expect(resolved).toBe(true);
  });
});

describe('the unfinished line', () => {
  it('is the output since the last end of line', async () => {
    const log = new RecordedLog();
    await output(log, 'done\nContinue? [y/n] ');
    expect(log.unfinishedLine()).toBe('Continue? [y/n] ');
    await output(log, '\n');
    expect(log.unfinishedLine()).toBe('');
  });

  it('is empty when it is long, because the runner masks no part of a secret', async () => {
    const log = new RecordedLog();
    await output(log, 'x'.repeat(400));
    expect(log.unfinishedLine()).toBe('x'.repeat(400));
    await output(log, ' ');
    expect(log.unfinishedLine()).toBe('');
  });
});

describe('a workflow command in the output', () => {
  it('does not act when a terminal sequence splits it', async () => {
    const log = new RecordedLog();
    await log.openGroup('g');
    await output(log, ':\u001b[2K:endgroup::\n#\u0007#[endgroup]\n\u001b]0;::endgroup::\n\u001b[1mbold\u001b[0m');
    await output(log, '\u001b[2');
    await log.closeGroup();
    expect(log.text()).toBe('::group::g\n◂ \n◂ \n]0;::endgroup::\n\u001b[1mbold\u001b[0m[2\n::endgroup::\n');
  });

  it('acts as far as workflow-commands allows', async () => {
    const written: string[] = [];
    const log = new StepLog(async (bytes) => void written.push(bytes.toString()), { workflowCommands: 'all' });
    await output(log, '::set-output name=a::b\n::endgroup::\n');
    expect(written.join('')).toBe('::set-output name=a::b\n◂ \n');
  });

  it('is not quoted before it is filtered, because an unfinished mask is a secret', async () => {
    const log = new RecordedLog();
    await output(log, 'Login\u001b]0;title\u0007: ::add-mask::x ');
    expect(log.unfinishedLine()).toBe('Login: ::add-mask::x ');
    await output(log, '\n  ::add-mask::secr');
    expect(log.unfinishedLine()).toBe('  ');
    await output(log, 'et ');
    await log.closeGroup();
    expect(log.text()).toBe('Login: ::add-mask::x \n  ::add-mask::secret \n');
  });
});

describe('dropUnfinished', () => {
  it.each([
    ['a mask', 'one\n::add-mask::secr', 16],
    ['a mask after text', 'one\nx ##[add-mask]secr', 18],
    ['a terminal sequence', 'one\n\u001b]0;title', 9],
    ['what was taken out', 'one\n\u0007two\u001b[2K', 8],
    ['half of a line end', 'one\ntwo\r', 4],
    ['half of a line end before what is taken out', 'one\ntwo\r\u001b[K\u001b[', 9],
  ])('counts the bytes that were printed: %s', async (_, printed, bytes) => {
    const log = new RecordedLog();
    await output(log, printed);
    expect(await log.dropUnfinished()).toEqual(new Map([['output', bytes]]));
    expect(log.text()).toBe('one\n');
  });

  it('lets the next follower continue from there without a trace in the log', async () => {
    const printed = 'one\n\u001b[31mtwo ##[add-mask]secret\n::endgroup::\r\u001b]8;;https://example.com\u0007three\n';
    for (let at = 0; at <= printed.length; at += 1) {
      const log = new RecordedLog();
      await output(log, printed.slice(0, at));
      const left = (await log.dropUnfinished()).get('output') ?? 0;
      await output(log, printed.slice(at - left));
      await log.closeGroup();
      expect(log.text()).toBe(
        'one\n\u001b[31mtwo \n##[add-mask]secret\n◂ \r\u001b]8;;https://example.com\u001b\\three\n',
      );
    }
  });
});

/** One call of a log: output of the command, or a line of the action. */
type Step = { ours: string } | { channel: Channel; bytes: Buffer };

const text = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', 'word', 'é', '😀', ' ', ':', '#', '\u00a0'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);
/** Text that the filters do not change. */
const harmless = text.map((parts) =>
  parts
    .join('')
    .replaceAll(/:+/g, ':')
    .replaceAll(/#+/g, '#')
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, ''),
);
const pieceSizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });

describe('any output with lines of the action in between', () => {
  it('keeps its lines whole, loses none and gets no others', async () => {
    await fc.assert(
      fc.asyncProperty(harmless, pieceSizes, fc.infiniteStream(fc.boolean()), async (printed, sizes, speaks) => {
        const input = Buffer.from(printed);
        const log = new RecordedLog();
        const reused = Buffer.alloc(input.length);
        let ours = 0;
        for (const piece of pieces(input, sizes)) {
          await output(log, reused.subarray(0, piece.copy(reused)));
          reused.fill('!');
          if (speaks.next().value) await log.line(`<ours ${++ours}>`);
        }
        await log.closeGroup();
        const shown = readLines(log.bytes());
        expect(shown.filter((line) => line.startsWith('<ours '))).toEqual(
          Array.from({ length: ours }, (_, index) => `<ours ${index + 1}>`),
        );
        expect(shown.filter((line) => !line.startsWith('<ours '))).toEqual(readLines(input));
        expect(
          log
            .bytes()
            .toString()
            .replaceAll(/<ours \d+>\n/g, ''),
        ).toBe(ended(printed));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps its lines whole at any length', async () => {
    const lengths = fc.array(fc.constantFrom(0, 1, held - 1, held, held + 1, 3 * held), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1_000, max: 2 * held }), fc.boolean(), async (lines, size, last) => {
        const printed = lines.map((length) => 'y'.repeat(length)).join('\n') + (last ? '\n' : '');
        const log = new RecordedLog();
        for (const piece of pieces(Buffer.from(printed), [size])) {
          await output(log, piece);
          await log.line('<ours>');
        }
        await log.closeGroup();
        expect(['', '<ours>']).toEqual(
          expect.arrayContaining(readLines(log.bytes()).map((line) => line.replaceAll('y', ''))),
        );
        expect(log.bytes().toString().replaceAll('<ours>\n', '') === ended(printed)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of two streams lets no workflow command act', async () => {
    const hostile = fc
      .array(
        fc.oneof(
          {
            weight: 3,
            arbitrary: fc.constantFrom('::', 'endgroup', '##[', ']', '\n', '\r', ' ', 'x', '::endgroup::\n'),
          },
          fc.constant('y'.repeat(held + 1)),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({
        channel: fc.constantFrom<Channel>('stdout', 'stderr'),
        bytes: hostile.map((part) => Buffer.from(part)),
      }),
      fc.record({ ours: fc.constant('<ours>') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const log = new RecordedLog();
        await log.openGroup('g');
        for (const each of steps) {
          if ('ours' in each) await log.line(each.ours);
          else await log.output(each.channel, each.bytes);
        }
        await log.closeGroup();
        expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
        expect(readLines(log.bytes()).filter((line) => line === '<ours>')).toHaveLength(
          steps.filter((each) => 'ours' in each).length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

function output(log: StepLog, text: string | Buffer, channel: Channel = 'output'): Promise<void> {
  return log.output(channel, typeof text === 'string' ? Buffer.from(text) : text);
}

function pieces(input: Buffer, sizes: number[]): Buffer[] {
  const all: Buffer[] = [];
  for (let from = 0, turn = 0; from < input.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    all.push(input.subarray(from, from + size));
    from += size;
  }
  return all;
}

/** Adds the end of the last line. A carriage return at the very end gets a line feed, which the runner reads the same. */
function ended(printed: string): string {
  return printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`;
}

describe('repeated output', () => {
  it.each(['annotations', 'all', 'none'] as const)(
    'is text, whatever it is (workflow-commands: %s)',
    async (workflowCommands) => {
      await fc.assert(
        fc.asyncProperty(hostileBytes, async (bytes) => {
          const writes: Buffer[] = [];
          const log = new StepLog(async (piece) => void writes.push(Buffer.from(piece)), { workflowCommands });
          await log.openAttempt('Attempt 1 of 2');
          await log.output('output', bytes);
          await log.closeGroup();
          const shown = Buffer.concat(writes);
          const lines = log.recentLines(30);
          expect(lines.length).toBeLessThanOrEqual(30);
          await log.repeat(lines);
          const repeated = Buffer.concat(writes).subarray(shown.length);
          expect(obeyedCommands(repeated)).toEqual([]);
          expect(readLines(repeated)).toHaveLength(lines.length);
          for (const mask of obeyedMasks(shown))
            expect(lines.filter((line) => line.includes(`add-mask::${mask}`))).toEqual([]);
        }),
      );
    },
  );

  it('is that of the last attempt, not of what came before or after it', async () => {
    const log = new RecordedLog();
    await log.openAttempt(null);
    await output(log, 'first\n');
    await log.openAttempt('Attempt 2 of 2');
    await output(log, 'second');
    await log.line('ours');
    await log.openGroup('Probe 1');
    await output(log, 'probe\n');
    await log.closeGroup();
    expect(log.recentLines(30)).toEqual(['second']);
  });
});
