import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = dirname(fileURLToPath(import.meta.url));

/** Returns the path of another bundle of this action: `dist/<name>/index.js`. */
export function bundlePath(name: 'keeper' | 'pack' | 'supervisor' | 'upload'): string {
  return join(here, '..', name, 'index.js');
}
