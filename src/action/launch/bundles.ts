import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `new URL('…', import.meta.url)` would be rewritten by the bundler; a folder in a variable is left alone.
const here = dirname(fileURLToPath(import.meta.url));

/** The bundle of another program of ours: `dist/<name>/index.js`, beside our own folder. */
export function bundlePath(name: 'keeper' | 'pack' | 'supervisor' | 'upload'): string {
  return join(here, '..', name, 'index.js');
}
