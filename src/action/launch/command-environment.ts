import { hiddenNodeOptions } from '../../session/environment.ts';

/**
 * Returns the environment that a `run:` step would get: that of the action without its inputs, state and service
 * credentials (runner: NodeScriptActionHandler.cs, ScriptHandler.cs). The variables of OIDC stay: a `run:` step has them,
 * too, if the job asked for `id-token: write`.
 */
function commandEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isActionsOwn(name)));
}

/** Returns the environment of the supervisor. NODE_OPTIONS is hidden from its Node: it is meant for the command. */
export function supervisorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ...rest } = commandEnvironment(env);
  return NODE_OPTIONS === undefined ? rest : { ...rest, [hiddenNodeOptions]: NODE_OPTIONS };
}

function isActionsOwn(name: string): boolean {
  return /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_)/i.test(name) || /^ACTIONS_RESULTS_URL$/i.test(name);
}
