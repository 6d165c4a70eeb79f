import { actionTables } from './action-tables.ts';
import type { Generated } from './generated.ts';

/** Everything that `npm run docs` writes. */
export function documents(root: string): Generated[] {
  return actionTables(root);
}
