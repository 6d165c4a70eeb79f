import type { ScriptShell } from './fill-script.ts';

const posix = ['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'busybox'];
const powershell = ['pwsh', 'powershell'];

/**
 * Returns how the shell of the input `shell` quotes, by its name; null is the default shell. Undefined for a shell in which
 * placeholders cannot be filled.
 */
export function scriptShell(input: string | null, platform: NodeJS.Platform): ScriptShell | undefined {
  if (input === null) return platform === 'win32' ? 'pwsh' : 'posix';
  const [program = ''] = input.trim().split(/\s/);
  const name =
    /[^/\\]*$/
      .exec(program)?.[0]
      .toLowerCase()
      .replace(/\.exe$/, '') ?? '';
  if (powershell.includes(name)) return 'pwsh';
  return posix.includes(name) ? 'posix' : undefined;
}
