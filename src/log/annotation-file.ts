import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The folders that a file in the results of tests may be relative to. */
export interface Folders {
  workspace: string;
  workingDirectory: string;
}

/**
 * Returns a file of a test as GitHub wants it in an annotation: relative to the workspace, with slashes. Undefined unless it
 * exists there: tools write paths that are relative to a package, of another machine, or no paths at all.
 */
export function annotationFile(file: string, { workspace, workingDirectory }: Folders): string | undefined {
  if (!/^[^\u0000-\u001f\u007f]{1,500}$/.test(file)) return undefined;
  const native = sep === '/' ? file : file.replaceAll('/', sep);
  // Results of .NET and others have backslashes, also below Linux.
  const forms = sep === '/' && file.includes('\\') ? [native, file.replaceAll('\\', '/')] : [native];
  for (const form of forms)
    for (const folder of new Set([workingDirectory, workspace])) {
      const path = resolve(folder, form);
      const inside = relative(workspace, path);
      if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') continue;
      if (isFile(path)) return inside.split(sep).join('/');
    }
  return undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
