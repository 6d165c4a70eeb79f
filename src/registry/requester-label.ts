import type { Label } from './slot.ts';

/**
 * Says who asks for a slot, for the people who wait behind. The log of another repository shows it: a name that a step was
 * given is not for them.
 */
export function requesterLabel(env: NodeJS.ProcessEnv): Label {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_WORKFLOW, GITHUB_JOB } = env;
  const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
  const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
  return {
    name: [GITHUB_WORKFLOW, GITHUB_JOB].filter(Boolean).join(' / ') || 'a job',
    repository: GITHUB_REPOSITORY ?? '',
    runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : '',
  };
}
