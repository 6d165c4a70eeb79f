import { plural } from '../../text/plural.ts';
import type { SessionState } from './session-state.ts';

/** Returns what the artifact of attempts holds: "log", "logs, test results and 2 files". Files are those of `artifact-paths`. */
export function artifactContent(
  attempts: readonly number[],
  { collected, tests }: Pick<SessionState, 'collected' | 'tests'>,
): string {
  const files = attempts.reduce((sum, attempt) => sum + (collected[attempt]?.files ?? 0), 0);
  const hasResults = attempts.some((attempt) => (tests?.attempts[attempt]?.total ?? 0) > 0);
  const parts = [
    attempts.length === 1 ? 'log' : 'logs',
    ...(hasResults ? ['test results'] : []),
    ...(files > 0 ? [plural(files, 'file')] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
