import type { FailureMatcher } from '../failure-rules/match.ts';
import type { LaunchMessage } from '../session/launch-message.ts';
import type { ReadyCondition } from '../session/ready-condition.ts';
import type { Request } from '../session/request.ts';
import type { AttemptCollector } from './execution/attempt-collector.ts';
import { loadCollector } from './execution/load-collector.ts';
import type { Readiness } from './readiness/watch-attempt.ts';
import type { AttemptTests } from './tests/attempt-tests.ts';

/** The parts that few sessions need and that are slow to load. */
export interface LazyModules {
  rules: FailureMatcher | undefined;
  /** Only with `artifact-paths`. */
  collector: AttemptCollector | undefined;
  /** Only of a background session. */
  readiness: Readiness | undefined;
  /** Only with `test-results`. */
  tests: AttemptTests | undefined;
}

/** Loads them before the session starts: later the folder of the bundle may have been deleted. */
export async function loadLazyModules(
  root: string,
  request: Request,
  resultReader: LaunchMessage['resultReader'],
): Promise<LazyModules> {
  const { failureRules, background } = request;
  return {
    rules:
      failureRules.length === 0 ? undefined : (await import('../failure-rules/match.ts')).compileRules(failureRules),
    collector: await loadCollector(root, request),
    readiness: background === null ? undefined : await loadReadiness(root, request, background.ready),
    tests: await loadTests(root, request, resultReader),
  };
}

async function loadTests(
  root: string,
  request: Request,
  resultReader: LaunchMessage['resultReader'],
): Promise<AttemptTests | undefined> {
  if (request.tests === null) return undefined;
  const { AttemptTests } = await import('./tests/attempt-tests.ts');
  return new AttemptTests(root, request, request.tests, resultReader);
}

async function loadReadiness(root: string, request: Request, ready: readonly ReadyCondition[]): Promise<Readiness> {
  const { Readiness } = await import('./readiness/watch-attempt.ts');
  if (ready.every(({ kind }) => kind !== 'file')) return new Readiness(root, request, undefined);
  const { PathWatch } = await import('../system/path-watch.ts');
  return new Readiness(root, request, (path, onChange) => {
    const watch = new PathWatch(onChange);
    watch.add(path);
    return watch;
  });
}
