// Measures the built action against the goals of docs/benchmarks.md and against the usual alternatives.
//   --quick      takes a minute, checks that everything can be measured, and judges nothing
//   --only NAME  measures one figure: the names are in bench/figures
//   --json FILE  also writes the results as JSON
// A missed goal is no error: the table shows it.
import { parseArgs } from 'node:util';
import { bench, figureNames } from '../bench/bench.ts';

try {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, json: { type: 'string' } },
  });
  const { quick, only, json } = values;
  if (only !== undefined && !figureNames.includes(only))
    throw new Error(`--only takes ${figureNames.join(', ')}, not ${only}`);
  await bench({ quick, only, json });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
