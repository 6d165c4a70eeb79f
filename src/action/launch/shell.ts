import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../options/configuration-error.ts';
import type { SessionPaths } from '../../session/paths.ts';
import type { Script } from '../../session/request.ts';
import { isTemporaryName } from '../../system/atomic-file.ts';
import { selectUtf8, selectUtf8InShell } from '../../system/code-page.ts';
import { errorMessage } from '../../system/errors.ts';
import { findProgram } from './find-program.ts';

/** A program that runs scripts, as the runner would for a `run:` step (its ScriptHandler.cs, ScriptHandlerHelpers.cs). */
export interface Shell {
  program: string;
  /** The arguments, with `{0}` in place of the script's file. */
  argsTemplate: string;
  extension: string;
  /** Returns the script as this shell needs it. */
  prepare(script: string): string;
}

interface BuiltIn {
  args: string;
  extension: string;
  prepare?: (script: string) => string;
}

const isWindows = process.platform === 'win32';

/** See code-page.ts. .NET gives its console this code page with it, which the programs of the script see. */
const utf8Console = isWindows ? 'try { [Console]::OutputEncoding = [Text.UTF8Encoding]::new($false) } catch {}\n' : '';

const powershell: BuiltIn = {
  args: `-command ". '{0}'"`,
  extension: '.ps1',
  // An error ends the script; otherwise it exits with the code of its last program.
  prepare: (script) =>
    `$ErrorActionPreference = 'stop'\n${utf8Console}${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};

/** On Windows the code page is set in the first line of the script, so that messages of the shell name the right lines. */
const posix = { extension: '.sh', prepare: isWindows ? withUtf8InShell : (script: string) => script };

const builtIns: Record<string, BuiltIn> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', ...posix },
  sh: { args: '-e {0}', ...posix },
  pwsh: powershell,
  powershell,
  python: { args: '{0}', extension: '.py' },
  cmd: {
    args: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
    extension: '.cmd',
    // `(call )` ends with 0.
    prepare: (script) => `@echo off\n@${selectUtf8} || (call )\n${script}`,
  },
};

/** A comment may follow, too: `#!` is none before others in its line. */
export function withUtf8InShell(script: string): string {
  return `${selectUtf8InShell}; ${script}`;
}

/**
 * Finds the shell that the input `shell` names. For null, which is the default, that is bash or else sh, with `-e` alone;
 * on Windows PowerShell.
 * @throws ConfigurationError when there is no such shell, or a template lacks `{0}`
 */
export function findShell(input: string | null, platform: NodeJS.Platform = process.platform): Shell {
  if (input === null) return defaultShell(platform);
  const [name = '', args = ''] = split(input);
  const builtIn = builtIns[name.toLowerCase()];
  const argsTemplate = args === '' ? (builtIn?.args ?? '') : args;
  if (!argsTemplate.includes('{0}')) {
    throw new ConfigurationError([
      `shell: "${input}" is neither one of ${Object.keys(builtIns).join(', ')} nor a command with {0} for the script's file`,
    ]);
  }
  const program = findProgram(name);
  if (program === undefined) throw new ConfigurationError([`shell: "${name}" is not on the PATH of this machine`]);
  return toShell(program, argsTemplate, builtIn, platform);
}

function defaultShell(platform: NodeJS.Platform): Shell {
  const [first, second, args] =
    platform === 'win32' ? ['pwsh', 'powershell', powershell.args] : ['bash', 'sh', '-e {0}'];
  const program = findProgram(first) ?? findProgram(second);
  if (program === undefined)
    throw new ConfigurationError([`shell: neither ${first} nor ${second} is on the PATH of this machine`]);
  return toShell(program, args, builtIns[first], platform);
}

function toShell(
  program: string,
  argsTemplate: string,
  builtIn: BuiltIn | undefined,
  platform: NodeJS.Platform,
): Shell {
  const prepare = builtIn?.prepare ?? ((script) => script);
  return {
    program,
    argsTemplate,
    extension: builtIn?.extension ?? '',
    prepare: (script) => {
      const prepared = prepare(script);
      return platform === 'win32' ? prepared.replace(/\r?\n/g, '\r\n') : prepared;
    },
  };
}

/** Writes a script to a file in the folder, which others may read as in a `run:` step, and returns how to run it. */
export function writeScript(shell: Shell, script: string, folder: string, name: string): Script {
  const file = join(folder, `${name}${shell.extension}`);
  writeFileSync(file, shell.prepare(script), { flag: 'wx', mode: 0o644 });
  if (/\.(cmd|bat)$/i.test(shell.program)) return byCommandProcessor(shell, file);
  // cmd.exe parses its command line itself; Node must not quote for it.
  const verbatim = /(^|[\\/])cmd(\.exe)?$/i.test(shell.program);
  const args = verbatim ? [shell.argsTemplate] : splitArguments(shell.argsTemplate);
  return { program: shell.program, args: args.map((arg) => arg.replaceAll('{0}', file)), file, verbatim };
}

/** Windows itself starts such a file with cmd.exe, and so does .NET for the runner; Node refuses to. */
function byCommandProcessor({ program, argsTemplate }: Shell, file: string): Script {
  const { SystemRoot = 'C:\\Windows' } = process.env;
  const args = argsTemplate.replaceAll(/(?<!\S)\{0\}(?!\S)/g, () => `"${file}"`).replaceAll('{0}', () => file);
  const line = `"${program}" ${args}`;
  return {
    program: `${SystemRoot}\\System32\\cmd.exe`,
    args: [`/D /S /C "${selectUtf8} & ${line}"`],
    file,
    verbatim: true,
  };
}

/**
 * Deletes the scripts of an ended session: values that were interpolated into them may be secret. Returns a warning if
 * they could not be deleted.
 */
export function removeScripts({ root }: SessionPaths): string | undefined {
  // Somebody may have deleted the whole folder.
  if (!existsSync(root)) return undefined;
  try {
    // The paths in request.json are redacted: the scripts are known by their names.
    for (const entry of readdirSync(root, { withFileTypes: true })) {
      const isScript = /^(run|run-on-retry|on-retry|on-timeout|probe|rerun-failed(-\d+)?)(\.|$)/.test(entry.name);
      if (!entry.isDirectory() && (isScript || isTemporaryName(entry.name)))
        rmSync(join(root, entry.name), { force: true });
    }
    return undefined;
  } catch (error) {
    return `The scripts of the session, which may hold secrets, could not be deleted from ${root}: ${errorMessage(error)}`;
  }
}

function split(input: string): [string, string] {
  const blank = input.indexOf(' ');
  return blank < 0 ? [input, ''] : [input.slice(0, blank), input.slice(blank + 1).trim()];
}

/**
 * Splits a command line as .NET does for the runner on every system (Process.ParseArgumentsIntoList): blanks separate,
 * double quotes keep together, `""` within them is a quote, and backslashes are special only before a quote.
 */
export function splitArguments(line: string): string[] {
  const args: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const backslashes = /^\\*/.exec(line.slice(index))?.[0].length ?? 0;
    if (backslashes > 0) {
      const beforeQuote = line[index + backslashes] === '"';
      current = (current ?? '') + '\\'.repeat(beforeQuote ? Math.floor(backslashes / 2) : backslashes);
      index += backslashes - 1;
      if (beforeQuote && backslashes % 2 === 1) {
        current += '"';
        index += 1;
      }
    } else if (line[index] === '"') {
      current ??= '';
      if (quoted && line[index + 1] === '"') {
        current += '"';
        index += 1;
      } else quoted = !quoted;
    } else if (!quoted && /\s/.test(line[index] as string)) {
      if (current !== undefined) args.push(current);
      current = undefined;
    } else current = (current ?? '') + line[index];
  }
  return current === undefined ? args : [...args, current];
}
