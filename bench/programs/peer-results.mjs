// Reads a file of JUnit XML with a library, and prints the peak of its own memory in bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , name, modules, file] = process.argv;
const require = createRequire(join(modules, 'package.json'));
const loaded = await import(require.resolve(name));
const library = Object.assign({}, loaded.default, loaded);
if (name === 'fast-xml-parser') new library.XMLParser({ ignoreAttributes: false }).parse(readFileSync(file, 'utf8'));
else await library.convertJUnitToCTRFReport(file, { log: false });
console.log(process.resourceUsage().maxRSS * 1024);
