// Reads a file of JUnit XML with a library, and prints the peak of its own memory in bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , name, modules, file] = process.argv;
const require = createRequire(join(modules, 'package.json'));
if (name === 'fast-xml-parser') {
  const { XMLParser } = require('fast-xml-parser');
  new XMLParser({ ignoreAttributes: false }).parse(readFileSync(file, 'utf8'));
} else {
  const { convertJUnitToCTRFReport } = await import(require.resolve(name));
  await convertJUnitToCTRFReport(file, { log: false });
}
console.log(process.resourceUsage().maxRSS * 1024);
