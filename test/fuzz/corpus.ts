import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Nasty inputs of one kind, to be tried before the made-up ones: what once went wrong, and what is known to be hard. */
export function corpus(kind: string): Buffer[] {
  const folder = fileURLToPath(new URL(`corpus/${kind}/`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}${name}`));
}
