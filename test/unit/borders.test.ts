import { describe, expect, it } from 'vitest';
import { rooms } from '../../scripts/borders/table.ts';
import { violations } from '../../scripts/borders/violations.ts';

// `npm run check:borders` applies the table to src/; here the checker itself is tried on every pair of folders.
const folders = Object.keys(rooms);

/** Every way in which one file can name another. */
const statements: readonly ((path: string) => string)[] = [
  (path) => `import { x } from '${path}';\nconsole.log(x);\n`,
  (path) => `import type { X } from '${path}';\nexport type Y = X;\n`,
  (path) => `import '${path}';\n`,
  (path) => `export * from '${path}';\n`,
  (path) => `export type { X } from '${path}';\n`,
  (path) => `export const x = await import('${path}');\n`,
];

function up(folder: string): string {
  return '../'.repeat(folder.split('/').length);
}

describe('the border checker', () => {
  it.each(folders)('allows src/%s what its row allows, and nothing else', (from) => {
    const others = folders.filter((folder) => folder !== from);
    for (const statement of statements) {
      const refused = others.filter(
        (folder) => violations(`${from}/example.ts`, statement(`${up(from)}${folder}/part.ts`)).length > 0,
      );
      expect(refused).toEqual(others.filter((folder) => !rooms[from]?.imports.includes(folder)));
    }
  });

  it.each(['@actions/artifact', '@actions/core', '@actions/core/lib/command'])('guards the package %s', (name) => {
    const guarded = name.split('/').slice(0, 2).join('/');
    for (const statement of statements) {
      const refused = folders.filter((folder) => violations(`${folder}/example.ts`, statement(name)).length > 0);
      expect(refused).toEqual(folders.filter((folder) => !rooms[folder]?.packages?.includes(guarded)));
    }
  });

  it('allows imports within a folder, and packages that are not guarded', () => {
    expect(violations('log/example.ts', "import './other.ts';\nimport 'node:fs';\nimport 'zod';\n")).toEqual([]);
  });

  it('refuses a folder that the table does not know', () => {
    expect(violations('utils/example.ts', '')).toEqual([
      'src/utils/example.ts: its folder is not in scripts/borders/table.ts',
    ]);
  });

  it('says what is wrong with an import, and where', () => {
    expect(violations('text/example.ts', "import '../session/paths.ts';\n")).toEqual([
      'src/text/example.ts imports ../session/paths.ts: text may not import session',
    ]);
  });
});
