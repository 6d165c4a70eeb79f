import { basename } from 'node:path';
import type { ProcessEntry } from './processes/entry.ts';

/** Programs that run other programs and pass no signal on to them. */
const shells = new Set(
  'sh bash rbash dash ash zsh ksh ksh93 mksh pdksh yash fish csh tcsh hush nu elvish pwsh powershell'.split(' '),
);

/**
 * Returns whether a process is a shell. Its own name is not enough on Linux: a script that is started by its path has
 * the name of the file, and its interpreter comes first in the command line.
 */
export function isShell({ name, commandLine }: Pick<ProcessEntry, 'name' | 'commandLine'>): boolean {
  if (shells.has(plainName(name))) return true;
  const [program = '', applet = ''] = commandLine?.() ?? [];
  const called = plainName(program);
  return shells.has(called) || (called === 'busybox' && shells.has(applet));
}

/** A login shell has a hyphen before its name. */
function plainName(program: string): string {
  return basename(program)
    .replace(/^-/, '')
    .replace(/\.exe$/, '');
}
