import { plural } from '../text/plural.ts';

/** Returns what the artifact of an attempt holds: "log", "log and 2 files". `files` are those of `artifact-paths`. */
export function artifactContent(files: number): string {
  return files === 0 ? 'log' : `log and ${plural(files, 'file')}`;
}
