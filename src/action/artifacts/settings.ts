import type { StepRedaction } from '../inputs/redaction.ts';
import { type ArtifactService, artifactService } from './service.ts';

export interface ArtifactSettings {
  service: ArtifactService;
  redaction: StepRedaction;
  /** No later stage can do what this one cannot. */
  isLast: boolean;
  /** For one artifact, all its tries together. */
  deadlineMs: number;
  /** Where a person finds an uploaded artifact. */
  urlOf(id: number): string | null;
}

/** A cancelled job as a whole has less than five minutes for the post stages of all its steps (runner: JobDispatcher.cs). */
const defaultDeadlineMs = { main: 5 * 60_000, post: 2 * 60_000 };

/** ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS is the artifact client's own variable for a stalled upload; here it bounds the whole. */
export function artifactSettings(
  env: NodeJS.ProcessEnv,
  stage: 'main' | 'post',
  redaction: StepRedaction,
): ArtifactSettings {
  const { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  const run =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
      : null;
  return {
    service: artifactService(env),
    redaction,
    isLast: stage === 'post',
    deadlineMs: Number(ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || defaultDeadlineMs[stage],
    urlOf: (id) => (run === null ? null : `${run}/artifacts/${id}`),
  };
}
