import { describe, expect, it } from 'vitest';
import { isIgnored, parseStat } from '../../../src/system/processes/linux.ts';
import { parsePs } from '../../../src/system/processes/ps.ts';
import { parseWindows } from '../../../src/system/processes/windows.ts';

/** Makes a line of /proc/<pid>/stat with 52 fields. */
function stat({ name = 'sleep', state = 'S', threads = 1, flags = 0x40_0000 } = {}): string {
  const rest = `0 -1 ${flags} 90 0 0 0 0 0 0 0 20 0 ${threads} 0 369258 2404352 380 18446744073709551615 0 0 0 0 0 0 0 0 0`;
  return `4711 (${name}) ${state} 4700 4650 4600 ${rest} 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n`;
}

describe('/proc/<pid>/stat', () => {
  it('is parsed by position', () => {
    expect(parseStat(stat())).toEqual({
      pid: 4711,
      parent: 4700,
      group: 4650,
      session: 4600,
      startTime: '369258',
      name: 'sleep',
      zombie: false,
      dying: false,
      suspended: false,
      blocked: false,
      isKernel: false,
    });
  });

  it.each(['a b', 'a) R 1 1 1 (b', '((', ') S 1', '', 'tmux: server', '日本'])('with the name "%s"', (name) => {
    expect(parseStat(stat({ name }))).toMatchObject({ pid: 4711, parent: 4700, startTime: '369258', name });
  });

  it.each([
    ['S', 1, false],
    ['R', 1, false],
    ['D', 1, false],
    ['T', 1, false],
    ['t', 1, false],
    ['I', 1, false],
    ['Z', 1, true],
    ['Z', 0, true],
    ['X', 1, true],
    // Its first thread has ended, the others run.
    ['Z', 3, false],
  ])('in state %s with %d threads', (state, threads, zombie) => {
    expect(parseStat(stat({ state, threads }))?.zombie).toBe(zombie);
  });

  it.each([
    ['S', 0x40_0000, false],
    ['R', 0x40_0004, true],
    ['D', 0x40_010c, true],
    ['Z', 0x40_000c, true],
  ])('in state %s with the flags %d', (state, flags, dying) => {
    expect(parseStat(stat({ state, flags, threads: 3 }))?.dying).toBe(dying);
  });

  it.each(['', '4711', '4711 (sleep', '4711 (sleep) '])('is undefined when it is cut off: "%s"', (text) => {
    expect(parseStat(text)).toBeUndefined();
  });
});

describe('ps on macOS', () => {
  const table = `  PID  PPID  PGID STAT STARTED                      COMMAND
    1     0     1 Ss   Mon Nov 17 08:00:01 2025     /sbin/launchd
  501     1   501 S    Sat Nov 22 09:15:59 2025     /System/Library/PrivateFrameworks/Some Thing.framework/agent -x
 4242   777  4242 S+   Sat Nov 22 10:01:02 2025     node /repo/server.js --port 80 HOME=/Users/runner SUPERVISED_RUN_TREE=s1/attempt-1; TERM=xterm
 4243  4242  4242 Z    Sat Nov 22 10:01:03 2025     (sleep)
99999  4242  4242 R<   Thu Jan  1 00:00:00 1970     -bash
`;

  it('is parsed by column', () => {
    const entries = parsePs(table);
    expect(entries.map(({ pid, parent, group, session, zombie }) => [pid, parent, group, session, zombie])).toEqual([
      [1, 0, 1, 0, false],
      [501, 1, 501, 0, false],
      [4242, 777, 4242, 0, false],
      [4243, 4242, 4242, 0, true],
      [99999, 4242, 4242, 0, false],
    ]);
    expect(entries.map(({ name }) => name)).toEqual(['launchd', 'Some', 'node', '(sleep)', '-bash']);
    expect(entries.map(({ startTime }) => new Date(Number(startTime)).toISOString())).toEqual([
      '2025-11-17T08:00:01.000Z',
      '2025-11-22T09:15:59.000Z',
      '2025-11-22T10:01:02.000Z',
      '2025-11-22T10:01:03.000Z',
      '1970-01-01T00:00:00.000Z',
    ]);
    expect(entries[2]?.environment()).toContain('SUPERVISED_RUN_TREE=s1/attempt-1;');
  });

  it('shows what waits for a disk, and what is stopped', () => {
    const row = (state: string) => `  7  1  7 ${state} Mon Nov 17 08:00:01 2025 cat`;
    const seen = ['S', 'U', 'Us+', 'T', 'R'].map((state) => parsePs(row(state))[0]);
    expect(seen.map((entry) => [entry?.blocked, entry?.suspended])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('gives no entries for an empty table', () => {
    expect(parsePs('')).toEqual([]);
    expect(parsePs(table.split('\n')[0] ?? '')).toEqual([]);
  });
});

describe('Win32_Process', () => {
  it('is parsed by tab', () => {
    const table = '4\t0\t638994500000000000\tSystem\r\n4242\t777\t638994528621234567\tnode.exe\r\n\r\n';
    expect(parseWindows(table)).toMatchObject([
      { pid: 4, parent: 0, startTime: '638994500000000000', name: 'System' },
      {
        pid: 4242,
        parent: 777,
        group: 0,
        session: 0,
        startTime: '638994528621234567',
        name: 'node.exe',
        zombie: false,
        suspended: false,
      },
    ]);
  });

  it('leaves out the hosts of consoles, and lines that are none of it', () => {
    const start = '638994528621234567';
    const table = [
      'WARNING: a\ttext with tabs',
      `10\t1\t${start}\tcmd.exe`,
      `11\t10\t${start}\tconhost.exe`,
      '',
      `12\t10\t${start}\tConhost.exe`,
      '13\t10',
      `14\t10\t${start}\tnode.exe`,
    ];
    expect(parseWindows(table.join('\r\n')).map(({ pid }) => pid)).toEqual([10, 14]);
  });
});

describe('the signals that a process ignores on Linux', () => {
  it.each([
    ['SIGINT', '0000000000000006', true],
    ['SIGTERM', '0000000000000006', false],
    ['SIGTERM', '0000000000004000', true],
    ['SIGHUP', 'fffffffe00000001', true],
    ['SIGINT', '', false],
  ] as const)('%s in the mask %j: %s', (signal, mask, expected) => {
    const status = `Name:\tbash\nSigBlk:\tffffffffffffffff\nSigIgn:\t${mask}\nSigCgt:\tffffffffffffffff\n`;
    expect(isIgnored(status, signal)).toBe(expected);
  });
});
