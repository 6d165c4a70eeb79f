import { TestRunner } from 'vitest';
import { hasLinks, isWindows } from './this-system.ts';

/**
 * Returns a script of POSIX as `cmd` runs it, if it only prints words, succeeds or fails; undefined for any other.
 */
export function asCmd(script: string): string | undefined {
  const commands = script.split(/; |\n/).filter((command) => command !== '');
  const words: Record<string, string> = { true: 'ver >nul', false: 'exit 1' };
  const translated = commands.map((command) =>
    /^(echo [\w .,-]+|exit \d+)$/.test(command) ? command : words[command],
  );
  return translated.includes(undefined) ? undefined : translated.join('\n');
}

/** The shell of POSIX scripts; on Windows the one that POSIX_SHELL names, or none. */
const posixShell = isWindows ? process.env.POSIX_SHELL : '/bin/sh';

/** Returns the shell of POSIX scripts; skips the test if there is none. */
export function needsPosixShell(): string {
  if (posixShell === undefined) needs('a POSIX shell');
  return posixShell ?? '';
}

/** Skips the test that runs on Windows, for this reason: "a POSIX shell". Elsewhere it does nothing. */
export function needs(what: string): void {
  if (isWindows) TestRunner.getCurrentTest()?.context.skip(`Windows lacks what it needs: ${what}`);
}

/** Skips the test where a symbolic link cannot be made, or cannot be seen once it is made, as under Wine. */
export function needsLinks(): void {
  if (!hasLinks()) needs('symbolic links (Wine 10 makes them, and then does not find them)');
}

const scriptInputs = ['run', 'run-on-retry', 'on-retry', 'on-timeout', 'probe'];

/** Returns inputs whose scripts run on this system, in `cmd` where it understands them all; skips the test if they do not. */
export function runnable(inputs: Record<string, string>): Record<string, string> {
  if (!isWindows) return inputs;
  if (/^(bash|python)\b/.test(inputs.shell ?? '')) needs(`the shell ${inputs.shell}`);
  if (/^sh\b/.test(inputs.shell ?? '')) needsPosixShell();
  if (inputs.shell !== undefined) return inputs;
  const given = scriptInputs.flatMap((name): [string, string][] => {
    const script = inputs[name];
    return script === undefined || script.trim() === '' ? [] : [[name, script]];
  });
  if (given.length === 0) return inputs;
  const changed = given.map(([name, script]) => [name, asCmd(script)] as const);
  if (changed.every(([, script]) => script !== undefined))
    return { shell: 'cmd', ...inputs, ...Object.fromEntries(changed) };
  needsPosixShell();
  for (const [, script] of given) needsOf(script);
  return { shell: 'sh', ...inputs };
}

/** Skips the test if a script uses what the shell of Windows for POSIX scripts (test/platforms/windows/sh) does not have. */
function needsOf(script: string): void {
  const word =
    /\btrap\b(?!.* EXIT)|\bkill -(?!0|9|KILL)\w+|\/(?:proc\b|dev\/std|bin\b)|\bset -m|%\.0s|\b(?:mkfifo|setsid|ps|perl|python3?|bash|sed|awk|tee|chmod|ln|ulimit|sudo|docker|tr|grep|dd|nohup|base64|date|find|cp|ls|cut|stat|basename)\b|env -|rm -r "\$PWD"/;
  const [used] = word.exec(script) ?? [];
  if (used !== undefined) needs(`\`${used}\` in a script`);
}
