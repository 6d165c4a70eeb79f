import type { Request } from '../../session/request.ts';
import type { AttemptCollector } from './attempt-collector.ts';

/** Undefined without `artifact-paths`. To be called before the session starts: later the bundle may have been deleted. */
export async function loadCollector(root: string, request: Request): Promise<AttemptCollector | undefined> {
  if (request.artifactPaths.length === 0) return undefined;
  const { AttemptCollector } = await import('./attempt-collector.ts');
  return new AttemptCollector(root, request);
}
