import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Generated } from './generated.ts';

const actionFile = z.object({ inputs: z.record(z.string(), z.unknown()) });

/** The names of the inputs as a module, for the code that runs before the table of the inputs is loaded. */
export function ownInputs(root: string): Generated {
  const { inputs } = actionFile.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  const text = [
    '// Written by `npm run docs`.',
    '',
    '/** The inputs of action.yml. */',
    'export const ownInputs = [',
    ...Object.keys(inputs).map((name) => `  '${name}',`),
    '];',
    '',
  ].join('\n');
  return { file: 'src/action/launch/own-inputs.ts', text };
}
