import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = dirname(fileURLToPath(import.meta.url));

/** Returns the path of another bundle of this action: `dist/<name>/index.js`. */
export function bundlePath(name: 'keeper' | 'pack' | 'supervisor' | 'upload'): string {
  return join(here, '..', name, 'index.js');
}

/** Returns the path of a file that is in `dist` as it is in `src`. */
export function bundleFile(path: 'reaper/reaper.pl' | 'reaper/reaper.py'): string {
  return join(here, '..', path);
}
