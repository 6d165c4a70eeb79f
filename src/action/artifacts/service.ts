/** The artifact service of the runner, or the reason why there is none. */
export type ArtifactService = { available: true } | { available: false; because: string };

/** Applies the rule by which the artifact client refuses GitHub Enterprise Server (its shared/config.ts). */
export function artifactService(env: NodeJS.ProcessEnv): ArtifactService {
  const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, GITHUB_SERVER_URL } = env;
  if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) {
    return { available: false, because: 'this runner offers no artifact service' };
  }
  const host = hostOf(GITHUB_SERVER_URL ?? 'https://github.com');
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return { available: true };
  return { available: false, because: `the artifact client does not support GitHub Enterprise Server (${host})` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : url;
}
