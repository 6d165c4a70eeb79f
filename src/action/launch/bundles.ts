import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = dirname(fileURLToPath(import.meta.url));

/** How Node starts a bundle. */
export interface BundleStart {
  /** The script on Node's command line. */
  script: string;
  cwd: string;
}

/**
 * Returns how Node starts another bundle of this action, `dist/<name>/index.js`: as `node .` in its folder. A command's
 * `pkill -f index.js` would end a process that has its path on the command line, as long as it has no title yet. On Windows,
 * which has no `pkill`, a process keeps its folder from being deleted: there it starts by its path, in `elsewhere`.
 */
export function bundleStart(
  name: 'keeper' | 'pack' | 'supervisor' | 'test-results' | 'upload',
  elsewhere: string,
): BundleStart {
  const folder = join(here, '..', name);
  if (process.platform === 'win32') return { script: join(folder, 'index.js'), cwd: elsewhere };
  return { script: '.', cwd: folder };
}

/**
 * Returns the script of a reaper, as seen from the folder where the supervisor starts. The whole path would stand on the
 * reaper's command line until it has its title, and has `main` in it where a workflow says `uses: OWNER/supervised-run@main`.
 */
export function reaperScript(name: 'reaper.pl' | 'reaper.py'): string {
  return `../reaper/${name}`;
}
