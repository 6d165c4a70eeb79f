// Measures the built action against the goals of docs/benchmarks.md and against what one would otherwise use.
//   --quick      a minute, to see that it works; no judgement
//   --only NAME  one figure: the names are in bench/figures
//   --json FILE  the results for programs as well
// A goal that is missed is no error here: the table says so.
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
