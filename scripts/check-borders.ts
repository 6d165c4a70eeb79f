// Fails if a file of src/ imports something that scripts/borders/table.ts does not allow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { upwardRows, violations } from './borders/violations.ts';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'));
const problems = [...upwardRows(), ...files.flatMap((file) => violations(file, readFileSync(join(src, file), 'utf8')))];
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? `${files.length} files keep the borders` : `${problems.length} imports cross a border`,
);
if (problems.length > 0) process.exitCode = 1;
