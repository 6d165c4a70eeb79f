import { describe, expect, test as it } from 'vitest';
import { isShell } from '../../../src/system/shells.ts';
import { type Candidate, stopSignals } from '../../../src/system/stop-signals.ts';

/** A program below the root, which has pid 1 here. */
function process(pid: number, parent: number, more: Partial<Candidate> = {}): Candidate {
  return { pid, parent, isRoot: pid === 1, isShell: false, ignoresFirst: false, isNew: false, had: new Set(), ...more };
}

const shell = { isShell: true };
const had = (...signals: NodeJS.Signals[]) => ({ had: new Set(signals) });

function signalsTo(
  candidates: Candidate[],
  first: NodeJS.Signals = 'SIGTERM',
  elapsedMs = 0,
  graceMs = 10_000,
): string {
  return stopSignals(candidates, { first, elapsedMs, graceMs })
    .map(({ pid, signal }) => `${pid} ${signal}`)
    .join(', ');
}

describe('the first signal goes to', () => {
  it.each<[string, Candidate[], string]>([
    ['a program, which answers for its child', [process(1, 0), process(2, 1)], '1 SIGTERM'],
    ['a shell and what it runs', [process(1, 0, shell), process(2, 1)], '1 SIGTERM, 2 SIGTERM'],
    [
      'what runs below shells, and no child of a program',
      [process(1, 0, shell), process(2, 1, shell), process(3, 2), process(4, 3, shell), process(5, 4)],
      '1 SIGTERM, 2 SIGTERM, 3 SIGTERM',
    ],
    [
      'what has lost its parent, and through a shell its children',
      [process(3, 900, shell), process(4, 3)],
      '3 SIGTERM, 4 SIGTERM',
    ],
    ['nobody who is new', [process(1, 0, { ...shell, ...had('SIGTERM') }), process(2, 1, { isNew: true })], ''],
    ['nobody in a circle', [process(7, 8), process(8, 7)], ''],
  ])('%s', (_, candidates, expected) => expect(signalsTo(candidates)).toBe(expected));
});

describe('on a cancel', () => {
  it('SIGTERM goes to what ignores SIGINT', () => {
    const tree = [process(1, 0, shell), process(2, 1, { ignoresFirst: true }), process(3, 1)];
    expect(signalsTo(tree, 'SIGINT')).toBe('1 SIGINT, 2 SIGTERM, 3 SIGINT');
  });

  it('SIGTERM goes to what is left when its parent is gone, unless it has had SIGINT', () => {
    expect(signalsTo([process(5, 900)], 'SIGINT', 20)).toBe('5 SIGTERM');
    expect(signalsTo([process(5, 900, { isNew: true })], 'SIGINT', 20)).toBe('5 SIGTERM');
    expect(signalsTo([process(5, 900, had('SIGINT'))], 'SIGINT', 20)).toBe('');
  });

  it('SIGTERM goes to all 1.5 s before the kill', () => {
    const tree = [
      process(1, 0, { ...shell, ...had('SIGINT') }),
      process(2, 3),
      process(4, 1, { isNew: true }),
      process(3, 1, had('SIGTERM')),
    ];
    expect(signalsTo(tree, 'SIGINT', 5_499, 7_000)).toBe('');
    expect(signalsTo(tree, 'SIGINT', 5_500, 7_000)).toBe('1 SIGTERM, 2 SIGTERM');
  });

  it('SIGTERM goes after 3 s to programs of a system that does not show who ignores SIGINT', () => {
    const seen = { ignoresFirst: undefined, ...had('SIGINT') };
    const tree = [
      process(1, 0, { ...shell, ...seen }),
      process(2, 1, seen),
      process(3, 2, { ignoresFirst: undefined }),
    ];
    expect(signalsTo(tree, 'SIGINT', 2_999)).toBe('');
    expect(signalsTo(tree, 'SIGINT', 3_000)).toBe('2 SIGTERM');
  });
});

describe('who has not had SIGTERM', () => {
  const tree = [process(1, 0, had('SIGTERM')), process(2, 1)];

  it('gets it a second before the grace ends', () => {
    expect(signalsTo(tree, 'SIGTERM', 8_999)).toBe('');
    expect(signalsTo(tree, 'SIGTERM', 9_000)).toBe('2 SIGTERM');
  });

  it('gets it in the middle of a short grace', () => {
    expect(signalsTo(tree, 'SIGTERM', 149, 300)).toBe('');
    expect(signalsTo(tree, 'SIGTERM', 150, 300)).toBe('2 SIGTERM');
  });
});

describe('a shell is signalsTo by', () => {
  it.each<[string, string, string[], boolean]>([
    ['its name', 'dash', [], true],
    ['the name of a login shell', '-zsh', [], true],
    ['the interpreter of a script that is started by its path', 'deploy.sh', ['/usr/bin/bash', './deploy.sh'], true],
    ['the applet of busybox', 'busybox', ['/bin/busybox', 'sh', '-c', 'true'], true],
    ['no other applet of it', 'busybox', ['busybox', 'httpd'], false],
    ['nothing of a program', 'node', ['/usr/bin/node', 'sh'], false],
  ])('%s', (_, name, words, expected) => expect(isShell({ name, commandLine: () => words })).toBe(expected));
});
