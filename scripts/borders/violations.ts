import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { guardedPackages, type Room, rooms } from './table.ts';

/**
 * Returns a message for each import in `text`, the content of `file` (a path below src/), that the table does not
 * allow.
 */
export function violations(file: string, text: string): string[] {
  const room = rooms[posix.dirname(file)];
  if (room === undefined) return [`src/${file}: its folder is not in scripts/borders/table.ts`];
  return importsIn(file, text).flatMap((specifier) => {
    const problem = problemOf(file, room, specifier);
    return problem === undefined ? [] : [`src/${file} imports ${specifier}: ${problem}`];
  });
}

function problemOf(file: string, { imports, packages = [] }: Room, specifier: string): string | undefined {
  const own = posix.dirname(file);
  if (!specifier.startsWith('.')) {
    const guarded = guardedPackages.find((name) => specifier === name || specifier.startsWith(`${name}/`));
    return guarded === undefined || packages.includes(guarded) ? undefined : `${own} may not use ${guarded}`;
  }
  const folder = posix.dirname(posix.join(own, specifier));
  // A bundle, by its path in dist/, for those that are loaded by others.
  if (specifier === '../shared/index.js') return undefined;
  // A file that its package does not export.
  if (folder.startsWith('../node_modules/')) return undefined;
  return folder === own || imports.includes(folder) ? undefined : `${own} may not import ${folder}`;
}

/** Returns every module that the file imports, statically or dynamically, or re-exports; types included. */
function importsIn(file: string, text: string): string[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`src/${file} cannot be parsed: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ];
}

/** Returns a message for each row of the table that names a folder not above it, which would allow a cycle. */
export function upwardRows(): string[] {
  const order = Object.keys(rooms);
  return Object.entries(rooms).flatMap(([folder, { imports }]) =>
    imports
      .filter((imported) => !order.slice(0, order.indexOf(folder)).includes(imported))
      .map((imported) => `${folder} imports ${imported}, which is not above it`),
  );
}
