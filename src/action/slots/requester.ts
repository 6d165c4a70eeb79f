import type { Label } from '../../registry/slot.ts';
import { jobSlotsVariable } from '../../session/environment.ts';

export function jobSlots(env: NodeJS.ProcessEnv): string[] {
  return (env[jobSlotsVariable] ?? '').split(',').filter((id) => id !== '');
}

/** Says who asks for a slot, for the people who wait behind. */
export function requesterLabel(name: string, env: NodeJS.ProcessEnv): Label {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
  const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
  return {
    name,
    repository: GITHUB_REPOSITORY ?? '',
    runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : '',
  };
}
