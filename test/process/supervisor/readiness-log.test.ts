import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logCheck } from '../../../src/supervisor/readiness/log-check.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { waitFor } from './readiness.ts';

/** Returns a function that reads what is new in the logs and says whether a line of it matches. */
function look(pattern: string, ...logs: string[]): () => Promise<boolean> {
  const check = logCheck(pattern, logs);
  const { signal } = new AbortController();
  return () => check(signal);
}

function newLog(content = ''): string {
  const log = join(tempFolder(), 'output.log');
  writeFileSync(log, content);
  return log;
}

describe('a log condition', () => {
  it('is shown with its pattern when it has held', async () => {
    const logPaths = [newLog('starting\nlistening on 3000\nand more\n')];
    const waiting = waitFor([{ kind: 'log', pattern: '^listening on \\d+$' }], { logPaths });
    await waiting.ready();
    expect(waiting.held).toEqual(['log: /^listening on \\d+$/']);
  });

  it('holds for a log that is created later', async () => {
    const log = join(tempFolder(), 'output.log');
    const matches = look('ready', log);
    expect(await matches()).toBe(false);
    writeFileSync(log, 'ready\n');
    expect(await matches()).toBe(true);
  });

  it('finds a line that is written in pieces, with half a character at an end and colours in between', async () => {
    const log = newLog();
    const matches = look('(?i)^✓ LISTENING$', log);
    const bytes = Buffer.from('a\n\u001b[32m✓\u001b[0m list\u001b[1mening\r\n');
    for (const piece of [bytes.subarray(0, 5), bytes.subarray(5, 8), bytes.subarray(8, 22)]) {
      appendFileSync(log, piece);
      expect(await matches()).toBe(false);
    }
    appendFileSync(log, bytes.subarray(22));
    expect(await matches()).toBe(true);
  });

  it('reads every log of an attempt, each line by itself', async () => {
    const logs = [newLog('one\n'), join(tempFolder(), 'missing.log'), newLog('two\n')];
    expect(await look('one', ...logs)()).toBe(true);
    expect(await look('two', ...logs)()).toBe(true);
    expect(await look('one\\s*two', ...logs)()).toBe(false);
  });

  it('takes an unfinished last line, such as a prompt, once the log has been silent for 10 looks', async () => {
    const matches = look('^login: $', newLog('Welcome\nlogin: '));
    for (let looks = 0; looks < 10; looks += 1) expect(await matches()).toBe(false);
    expect(await matches()).toBe(true);
  });

  it('does not take an empty log for an empty line', async () => {
    const matches = look('^', newLog());
    for (let looks = 0; looks < 20; looks += 1) expect(await matches()).toBe(false);
  });

  it('starts over when the log was truncated', async () => {
    const log = newLog('a line that is removed, and is longer than the next one\n');
    const matches = look('^new$', log);
    expect(await matches()).toBe(false);
    truncateSync(log);
    appendFileSync(log, 'new\n');
    expect(await matches()).toBe(true);
  });

  it('reads a log of several megabytes to its end', async () => {
    const log = newLog(`${'just a line\n'.repeat(300_000)}the last line\n`);
    expect(await look('^the last line$', log)()).toBe(true);
  });

  it.each(['^(a+)+b$', '(a*)*b', '^(a|aa)+b$', '(?i)(a|a)*b$', 'a{0,200}a{0,200}b'])(
    'is not held up by a line of 1 MiB and the pattern %s',
    async (pattern) => {
      const log = newLog('a'.repeat(1024 * 1024));
      const matches = look(pattern, log);
      expect(await matches()).toBe(false);
      appendFileSync(log, '\naab\n');
      expect(await matches()).toBe(true);
    },
  );

  it('lets other work run while it reads', async () => {
    let turns = 0;
    const count = setInterval(() => (turns += 1), 1);
    const log = newLog(`${'ab'.repeat(40).concat('\n').repeat(100_000)}end\n`);
    expect(await look('(ab|ba)+c|end$', log)()).toBe(true);
    clearInterval(count);
    expect(turns).toBeGreaterThan(10);
  });
});
