import { type JobStatus, jobStatus } from '../runner/job-status.ts';
import type { Stage } from '../runner/step-context.ts';
import { type ArtifactService, artifactService } from './service.ts';

export interface ArtifactSettings {
  service: ArtifactService;
  /** The limit for one artifact, with all its tries. */
  deadlineMs: number;
  /** The limit for waiting for artifacts when there is nothing else to do. */
  patienceMs: number;
  /** How the job stands; undefined in main, where it is not known yet. */
  jobStatus: JobStatus | undefined;
  /** Returns where a person finds an uploaded artifact; null outside of GitHub. */
  urlOf(id: number): string | null;
}

/** A cancelled job as a whole has less than five minutes for the post stages of all its steps (runner: JobDispatcher.cs). */
const defaultDeadlineMs = { main: 5 * 60_000, post: 2 * 60_000 };

/** A failure is seen 15 s after the end of the command at the latest, and the step has more to do after its artifacts. */
const mainPatienceMs = 14_000;

/** ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS is the artifact client's variable for a stalled upload; here it limits everything. */
export function artifactSettings(env: NodeJS.ProcessEnv, stage: Stage): ArtifactSettings {
  const { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  const run =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
      : null;
  const deadlineMs = Number(ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || defaultDeadlineMs[stage];
  return {
    service: artifactService(env),
    deadlineMs,
    patienceMs: stage === 'main' ? mainPatienceMs : deadlineMs,
    jobStatus: stage === 'post' ? jobStatus() : undefined,
    urlOf: (id) => (run === null ? null : `${run}/artifacts/${id}`),
  };
}
