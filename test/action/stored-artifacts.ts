import type { StoredArtifact } from '../runner/artifact-store.ts';
import { unzip } from '../runner/unzip.ts';

/**
 * Returns the files of each artifact, by its name without `-2`, in the order of the names. A success leaves uploads to post. If
 * the service has finalized one by then, but main does not know it yet, post uploads it again, under a second name.
 */
export function storedFiles(artifacts: ReadonlyMap<string, StoredArtifact>): Map<string, Map<string, Buffer>> {
  const byName = [...artifacts.values()].sort((a, b) => a.name.localeCompare(b.name));
  return new Map(byName.map(({ name, zip }) => [name.replace(/(?<=-attempt-\d+|-tests)-2$/, ''), unzip(zip)]));
}
