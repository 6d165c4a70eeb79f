// What there is to know about act 0.2.87 (github.com/nektos/act) in host mode, `-P ubuntu-latest=-self-hosted`, which
// needs no container:
// - `using: node24` means whatever `node` is first on the PATH.
// - The workspace is a new folder in act's cache and empty: `uses: ./` works after actions/checkout only, which act
//   replaces by a copy of the folder it runs in. No network; what .gitignore names is left out.
// - That folder has to be a git repository with a commit, or act complains several times for each step.
// - Everything in act's environment reaches the steps. So a runner's variables are taken out first.
// - RUNNER_TEMP lies beside the workspace and is deleted with it at the end: a later step has to look into it.
// - Groups and notices are not known and printed as `❓  ::group::…`; an error is `❗  ::error::…`.
// - There is no artifact service unless asked for, and the one it has rejects today's client.
// - GITHUB_OUTPUT and its sisters may hold no empty line, which GitHub's runner skips.
// - A step's stdout and stderr are one terminal, and a cancel is SIGKILL at once: no place to test streams or signals.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export type Run = { exitCode: number | null; log: string };

const program = process.env.ACT ?? 'act';
const limitMs = 120_000;

/** A repository with no more in it than the actions need on GitHub: their action.yml files and dist. */
export function createRepository(source: string, folder: string): void {
  mkdirSync(folder);
  for (const part of ['action.yml', 'slot', 'wait', 'stop', 'dist']) {
    cpSync(path.join(source, part), path.join(folder, part), { recursive: true });
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('-c', 'user.name=smoke', '-c', 'user.email=smoke@example.invalid', 'commit', '--quiet', '--message=smoke');
}

/** Runs one workflow file in the repository, with all that act keeps inside `scratch`. */
export function runWorkflow(file: string, repository: string, scratch: string): Run {
  const args = ['push', '--workflows', file, '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'];
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: repository,
    env: environment(scratch),
    encoding: 'utf8',
    timeout: limitMs,
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) {
    const hint = 'Install it with `go install github.com/nektos/act@v0.2.87`, or name it in $ACT.';
    throw new Error(`${program} did not run to its end. ${hint}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
  return { exitCode: status, log: stripVTControlCharacters(stdout + stderr) };
}

/** This process's environment without a runner's own, and with this Node first on the PATH. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(ACTIONS|GITHUB|INPUT|NODE|RUNNER|STATE|SUPERVISED_RUN|npm)_/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
    XDG_CACHE_HOME: path.join(scratch, 'cache'),
    XDG_CONFIG_HOME: path.join(scratch, 'config'),
    XDG_STATE_HOME: path.join(scratch, 'state'),
  };
}

/** Processes that a job left running: whatever act starts has the scratch folder in its environment. */
export function leftovers(scratch: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => readProc(pid, 'environ').includes(`=${scratch}`))
    .map((pid) => `${pid} ${readProc(pid, 'cmdline').replaceAll('\0', ' ')}`);
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // gone, or not ours to read
  }
}
