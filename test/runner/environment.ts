import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

export interface JobFolders {
  /** RUNNER_WORKSPACE */
  work: string;
  workspace: string;
  temp: string;
  tools: string;
}

// The variables of this machine that a step gets.
const inherited = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'];
const inheritedOnWindows = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA'];

const operatingSystems: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' };

/** Returns the variables that every step of a job on a self-hosted machine has (GitHubContext.cs:9-50, RunnerContext.cs). */
export function jobEnvironment({ work, workspace, temp, tools }: JobFolders): Record<string, string> {
  return {
    ...machineEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/example',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'Tests',
    GITHUB_WORKFLOW_REF: 'octo-org/example/.github/workflows/tests.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'runner-1',
    RUNNER_OS: operatingSystems[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    RUNNER_WORKSPACE: work,
    // Each job of the tests has its own registry, as if it ran on its own machine.
    SUPERVISED_RUN_REGISTRY: join(work, 'registry'),
  };
}

/**
 * Returns whether a step can set a variable for later steps with GITHUB_ENV. The runner overwrites its own variables
 * (NodeScriptActionHandler.cs:43-52).
 */
export function isSettable(name: string): boolean {
  return !/^(GITHUB|RUNNER)_/.test(name);
}

/** Returns the environment with entries in front of PATH. */
export function withPath(env: NodeJS.ProcessEnv, entries: readonly string[]): NodeJS.ProcessEnv {
  const separator = process.platform === 'win32' ? ';' : ':';
  return entries.length === 0 ? env : { ...env, PATH: [...entries, env.PATH ?? ''].join(separator) };
}

function machineEnvironment(): Record<string, string> {
  const names = process.platform === 'win32' ? [...inherited, ...inheritedOnWindows] : inherited;
  const known = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(known.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
