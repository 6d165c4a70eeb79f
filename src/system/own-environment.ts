import { treeVariable } from './tree-members.ts';

// The job's environment is made for its commands. NODE_OPTIONS, LD_PRELOAD and their like must not change how our own
// programs work, so these get what they need by name.

const always = [
  'HOME',
  'LD_LIBRARY_PATH',
  'PATH',
  'TMPDIR',
  // The runner's sweep at the end of the job finds its processes by it.
  'RUNNER_TRACKING_ID',
  // A supervised run around this one finds them by it.
  treeVariable,
  // Without these Windows programs do not start, or have no folder for temporary files.
  'APPDATA',
  'ComSpec',
  'LOCALAPPDATA',
  'SystemDrive',
  'SystemRoot',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'windir',
];

/** How to reach a service from this machine: proxies and certificates. */
const network =
  /^((https?|no|all)_proxy|NODE_(EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(FILE|DIR))$/i;

/** The options of Node that say how to reach a service. */
const networkOption =
  /^--((use-(openssl|bundled|system)-ca|use-env-proxy|openssl-[\w-]+|tls-[\w-]+|(no-)?network-family-autoselection)$|(dns-result-order|openssl-config|tls-[\w-]+|network-family-autoselection-[\w-]+)=)/;

/** Returns the environment of a program of ours that does all its work on this machine. */
export function ownEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return pick(env, (name) => always.some((known) => sameName(known, name)));
}

/** Returns the environment of a program of ours that talks to the runner's services; it gets their token by a message. */
export function serviceEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const options = (env.NODE_OPTIONS ?? '').split(/\s+/).filter((option) => networkOption.test(option));
  const own = pick(env, (name) => (/^(ACTIONS|GITHUB|RUNNER)_/i.test(name) && !isToken(name)) || network.test(name));
  Object.assign(own, ownEnvironment(env));
  if (options.length > 0) own.NODE_OPTIONS = options.join(' ');
  return own;
}

function isToken(name: string): boolean {
  return name.toUpperCase() === 'ACTIONS_RUNTIME_TOKEN';
}

function pick(env: NodeJS.ProcessEnv, isKept: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}

function sameName(a: string, b: string): boolean {
  return process.platform === 'win32' ? a.toUpperCase() === b.toUpperCase() : a === b;
}
