import { hiddenNodeOptions } from '../../session/environment.ts';

/**
 * The environment that a `run:` step would get, from the one that the runner gives to an action: without the action's
 * inputs, state and service credentials (runner: NodeScriptActionHandler.cs, ScriptHandler.cs). The variables of OIDC
 * stay: a `run:` step has them too, and only where the job asked for `id-token: write`.
 */
function commandEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isActionsOwn(name)));
}

/** For the supervisor's process: NODE_OPTIONS is meant for the command, not for our Node. */
export function supervisorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ...rest } = commandEnvironment(env);
  return NODE_OPTIONS === undefined ? rest : { ...rest, [hiddenNodeOptions]: NODE_OPTIONS };
}

function isActionsOwn(name: string): boolean {
  return /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_)/i.test(name) || /^ACTIONS_RESULTS_URL$/i.test(name);
}
