import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

const hidden = new Map<string, string>();

/**
 * Takes variables out of this process's environment, whose other processes of the same user can read as it was at the
 * start (`/proc/<pid>/environ`). They stay in `process.env`, empty and in their place; `hiddenVariable` has their values.
 *
 * On Linux they are wiped from the memory that the kernel shows, which takes 0.2 ms. Where a process may not write to its
 * own memory (gVisor), and on other systems, whoever could see them before still can.
 */
export function hideVariables(names: readonly string[]): void {
  const present = names.filter((name) => process.env[name]);
  for (const name of present) {
    hidden.set(name, process.env[name] ?? '');
    // From here on the C library uses a copy, and nothing points to what is wiped.
    process.env[name] = '';
  }
  if (process.platform !== 'linux' || present.length === 0) return;
  try {
    wipe(present);
  } catch {
    // Nobody is worse off than without.
  }
}

/** Returns the value that a variable had at the start; empty if it was not set. */
export function hiddenVariable(name: string): string {
  return hidden.get(name) ?? process.env[name] ?? '';
}

/** Returns the environment with the hidden values, for what may have them. */
export function wholeEnvironment(): NodeJS.ProcessEnv {
  return Object.assign({}, process.env, Object.fromEntries(hidden));
}

/** Overwrites variables with zeros where the kernel put them, if that is where they are. */
function wipe(names: readonly string[]): void {
  const shown = readFileSync('/proc/self/environ');
  const start = startOfEnvironment(readFileSync('/proc/self/stat', 'latin1'));
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    const bytes = Buffer.alloc(shown.length);
    if (readSync(memory, bytes, 0, bytes.length, start) !== bytes.length || !bytes.equals(shown)) return;
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(0, from);
      const to = end < 0 ? bytes.length : end;
      const isWanted = names.some((name) => bytes.indexOf(`${name}=`, from, 'latin1') === from);
      if (isWanted) writeSync(memory, Buffer.alloc(to - from), 0, to - from, start + from);
      from = to + 1;
    }
  } finally {
    closeSync(memory);
  }
}

/** Field 50 of `/proc/<pid>/stat` (proc(5)), counted from the name, which is in brackets and may contain anything. */
function startOfEnvironment(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[50 - 3]);
}
