import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../../kit/temp-folder.ts';
import { type Waiting, waitFor } from './readiness.ts';

it('finds a line that was there before', async () => {
  const log = newLog('starting\nlistening on 3000\nand more\n');
  const waiting = waitForLine('^listening on \\d+$', log);
  await waiting.ready();
  expect(waiting.held).toEqual(['log: /^listening on \\d+$/']);
});

it('waits for a log that does not exist yet', async () => {
  const log = join(tempFolder(), 'output.log');
  const waiting = waitForLine('ready', log);
  await waiting.triedAgain();
  expect(waiting.isReady()).toBe(false);
  writeFileSync(log, 'ready\n');
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

it('finds a line that comes in pieces, with a character split between them and colours in between', async () => {
  const log = newLog();
  const waiting = waitForLine('(?i)^✓ LISTENING$', log);
  const bytes = Buffer.from('a\n\u001b[32m✓\u001b[0m list\u001b[1mening\r\n');
  for (const piece of [bytes.subarray(0, 5), bytes.subarray(5, 8), bytes.subarray(8, 22)]) {
    appendFileSync(log, piece);
    await waiting.triedAgain();
    expect(waiting.isReady()).toBe(false);
  }
  appendFileSync(log, bytes.subarray(22));
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

it('reads every log of an attempt', async () => {
  const [stdout, stderr] = [newLog('one\n'), newLog('two\n')];
  const waiting = waitFor(
    [
      { kind: 'log', pattern: 'one' },
      { kind: 'log', pattern: 'two' },
      { kind: 'log', pattern: 'one\\s*two' },
    ],
    { logPaths: [stdout, join(tempFolder(), 'missing.log'), stderr] },
  );
  await waiting.triedAgain();
  expect(waiting.held.toSorted()).toEqual(['log: /one/', 'log: /two/']);
});

it('matches a last line without an end, such as a prompt, once the log is silent', async () => {
  const waiting = waitForLine('^login: $', newLog('Welcome\nlogin: '));
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

it('does not match an empty log as a blank line', async () => {
  const waiting = waitForLine('^', newLog());
  await waiting.triedAgain();
  await waiting.triedAgain();
  expect(waiting.isReady()).toBe(false);
});

it('starts again when the log was truncated', async () => {
  const log = newLog('a line that is gone, and was longer than what follows\n');
  const waiting = waitForLine('^new$', log);
  await waiting.triedAgain();
  truncateSync(log);
  appendFileSync(log, 'new\n');
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

it('reads a log of many megabytes to its end', async () => {
  const waiting = waitForLine('^the last of them$', newLog(`${'just a line\n'.repeat(1_000_000)}the last of them\n`));
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

it.each(['^(a+)+b$', '(a*)*b', '^(a|aa)+b$', '(?i)(a|a)*b$', 'a{0,200}a{0,200}b'])(
  'is not held up by a line of 1 MiB and the pattern %s',
  async (pattern) => {
    const log = newLog('a'.repeat(1024 * 1024));
    const waiting = waitForLine(pattern, log);
    await waiting.triedAgain();
    expect(waiting.isReady()).toBe(false);
    appendFileSync(log, '\naab\n');
    await waiting.ready();
    expect(waiting.isReady()).toBe(true);
  },
);

it('lets other work run while it reads', async () => {
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  const waiting = waitForLine('(ab|ba)+c|end$', newLog(`${'ab'.repeat(40).concat('\n').repeat(200_000)}end\n`));
  await waiting.ready();
  clearInterval(count);
  expect(turns).toBeGreaterThan(10);
});

function newLog(content = ''): string {
  const log = join(tempFolder(), 'output.log');
  writeFileSync(log, content);
  return log;
}

function waitForLine(pattern: string, log: string): Waiting {
  return waitFor([{ kind: 'log', pattern }], { logPaths: [log] });
}
