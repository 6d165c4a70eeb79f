import { guardedPackages, rooms } from '../borders/table.ts';
import type { Generated } from './generated.ts';
import { code, table } from './markdown-table.ts';

/** The folders of src/ and their imports, for docs/architecture.md. */
export function borderTable(): Generated {
  const rows = Object.entries(rooms).map(([folder, { is, imports, packages = [] }]) => [
    code(`src/${folder}`),
    is,
    [...imports, ...packages.filter((name) => guardedPackages.includes(name)).map(code)].join(', ') || 'nothing',
  ]);
  return { file: 'docs/architecture.md', section: 'borders', text: table(['folder', 'it …', 'may import'], rows) };
}
