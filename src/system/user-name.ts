import { readFileSync } from 'node:fs';

/** Returns what a user of this machine is called, such as `root`; `user 1001` for one that it has no name for. */
export function userName(id: number): string {
  const line = users().find((each) => each.split(':')[2] === String(id));
  return line?.split(':')[0] || `user ${id}`;
}

function users(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
}
