// act 0.2.87 (github.com/nektos/act) in host mode, `-P ubuntu-latest=-self-hosted`, which needs no container:
// - `using: node24` runs the first `node` on the PATH, whatever its version.
// - The workspace is a new, empty folder in act's cache. `uses: ./` works only after actions/checkout, which act replaces by a
//   copy of the folder in which it runs, without the files that .gitignore names. It needs no network.
// - That folder must be a git repository with a commit; otherwise act prints several complaints for each step.
// - All variables in the environment of act reach the steps. So those of a runner are removed first.
// - RUNNER_TEMP is beside the workspace and is deleted with it at the end. So a later step must look into it.
// - act does not know groups and notices; it prints them as `❓  ::group::…`, and an error as `❗  ::error::…`.
// - The artifact service is off by default, and the one that act has rejects the present client.
// - GITHUB_OUTPUT and the other command files must not have an empty line, which GitHub's runner skips.
// - stdout and stderr of a step are one terminal, and a cancel is SIGKILL. So neither streams nor signals can be tested.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export type Run = { exitCode: number | null; log: string };

const program = process.env.ACT ?? 'act';
const limitMs = 120_000;

/** Creates a repository with the files that the actions need on GitHub: their `action.yml` files and dist. */
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

/** Runs one workflow file in the repository. All files of act are in `scratch`. */
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
    throw new Error(`${program} did not finish. ${hint}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
  return { exitCode: status, log: stripVTControlCharacters(stdout + stderr) };
}

/** Returns the environment of this process without the variables of a runner, and with this Node first on the PATH. */
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

/** Returns the processes that a job has left running. All processes of act have the scratch folder in their environment. */
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
    return ''; // It has ended, or may not be read.
  }
}
