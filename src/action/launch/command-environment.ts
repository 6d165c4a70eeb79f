import { hideFromNode } from '../../session/environment.ts';
import { ownInputs } from './own-inputs.ts';

/**
 * The variables that the runner sets for JavaScript and container actions, but not for `run:` steps (runner:
 * NodeScriptActionHandler.cs, ContainerActionHandler.cs). Those of OIDC are not among them: a `run:` step has them, too,
 * if the job asked for `id-token: write` (ScriptHandler.cs).
 */
const actionsVariables = [
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
];

/** The state that main saves for post: the session's folder, which holds everything else. */
export const sessionState = 'supervised-run-session';
/** The state by which main tells post that there is nothing to do: the session's folder again. */
export const finishedState = 'supervised-run-finished';

/** An input is upper-case, with `_` for a blank, and keeps its hyphens (runner: Handler.cs); a state keeps its name. */
const ownVariables = new Set([
  ...actionsVariables,
  ...ownInputs.map((name) => `INPUT_${name.toUpperCase()}`),
  `STATE_${sessionState}`,
  `STATE_${finishedState}`,
]);
/** On Windows the case of a name means nothing. */
const ownOnWindows = new Set([...ownVariables].map((name) => name.toUpperCase()));

/**
 * Returns the environment that a `run:` step would get: that of the action without what the runner added for this action
 * alone, its inputs, its state and the credentials of the runner's services. Variables with similar names are the user's.
 */
export function commandEnvironment(env: NodeJS.ProcessEnv, platform = process.platform): NodeJS.ProcessEnv {
  const isOwn =
    platform === 'win32'
      ? (name: string) => ownOnWindows.has(name.toUpperCase())
      : (name: string) => ownVariables.has(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOwn(name)));
}

/** Returns the environment of the supervisor: the command's, without what would change the supervisor's own Node. */
export function supervisorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return hideFromNode(commandEnvironment(env));
}

/** Returns the variables of the runner's services that this step has, for a command that may use them. */
export function actionsEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const present = actionsVariables.map((name) => [name, env[name]] as const);
  return Object.fromEntries(present.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
