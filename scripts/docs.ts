// Writes the generated parts of the documentation: `npm run docs`. With `--check` it only fails if one is not up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './docs/documents.ts';
import { outdatedFiles } from './docs/generated.ts';

const root = join(import.meta.dirname, '..');
const outdated = outdatedFiles(root, documents(root));
if (process.argv.includes('--check')) {
  for (const file of outdated.keys()) console.error(`${file} is not up to date: run npm run docs`);
  if (outdated.size === 0) console.log('The generated documentation is up to date');
  else process.exitCode = 1;
} else {
  for (const [file, content] of outdated) {
    writeFileSync(join(root, file), content);
    console.log(`Wrote ${file}`);
  }
}
