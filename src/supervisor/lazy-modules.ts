import type { FailureMatcher } from '../failure-rules/match.ts';
import type { Request } from '../session/request.ts';
import type { Readiness } from './readiness/watch-attempt.ts';

/** What few sessions need, and takes its time to load: all of it now, for later the folder it comes from may be gone. */
export interface LazyModules {
  rules: FailureMatcher | undefined;
  /** Of a background session. */
  readiness: Readiness | undefined;
}

export async function loadLazyModules(root: string, request: Request): Promise<LazyModules> {
  const { failureRules, background } = request;
  return {
    rules:
      failureRules.length === 0 ? undefined : (await import('../failure-rules/match.ts')).compileRules(failureRules),
    readiness:
      background === null ? undefined : new (await import('./readiness/watch-attempt.ts')).Readiness(root, request),
  };
}
