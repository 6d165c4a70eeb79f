import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './machine.ts';

const nowhere = join(tmpdir(), 'supervised-run-cli-nowhere');
const { stdout: usage } = cli([]);

describe('the command line', () => {
  it.each([[['--help']], [['slots', '--help']], [['slots', 'release', '--help']]])(
    'prints its usage with %j',
    (args) => {
      expect(cli(args)).toEqual({ code: 0, stdout: usage, stderr: '' });
      expect(usage).toMatch(/^usage: .*\n(.*\n)* {2}slots release ID /);
    },
  );

  it.each([
    [['slot'], 'unknown command "slot"; allowed are slots'],
    [['constructor'], 'unknown command "constructor"; allowed are slots'],
    [['slots', 'prune', '--force'], '--force: only slots release has it'],
    [['slots', 'free'], 'slots: unknown action "free"; allowed are release ID, prune, or nothing for the list'],
    [['slots', '--jsn'], "slots: Unknown option '--jsn'; allowed are --registry DIR, --json, --force and --help"],
    [
      ['slots', '--json=1'],
      "slots: Option '--json' does not take an argument; allowed are --registry DIR, --json, --force and --help",
    ],
    [['slots', 'prune', '--json'], '--json: slots prune does not print JSON'],
    [['slots', 'release'], 'slots release: the ID of a slot is missing'],
    [['slots', 'release', 'a', 'b'], 'slots release: unexpected argument "b"'],
    [['slots', 'prune', 'a\u001b[2J'], 'slots prune: unexpected argument "a\\u001b[2J"'],
    [['slots', '--registry', ''], '--registry: "" is not a folder'],
  ])('rejects %j with a message and its usage', (args, message) => {
    const { code, stdout, stderr } = cli(args, { SUPERVISED_RUN_REGISTRY: nowhere });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${message}\n\n${usage}` });
    expect(existsSync(nowhere)).toBe(false);
  });
});
