import { actionTables } from './action-tables.ts';
import { borderTable } from './border-table.ts';
import type { Generated } from './generated.ts';
import { jsonSchemas } from './json-schemas.ts';
import { ownInputs } from './own-inputs.ts';

/** Everything that `npm run docs` writes. */
export function documents(root: string): Generated[] {
  return [...actionTables(root), borderTable(), ...jsonSchemas(), ownInputs(root)];
}
