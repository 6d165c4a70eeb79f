import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns inputs to try before generated ones: those that once failed, and those that are known to be hard. */
export function corpus(kind: string): Buffer[] {
  const folder = fileURLToPath(new URL(`corpus/${kind}/`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}${name}`));
}
