// Installs the test tools that test/action/test-tools.test.ts runs for real, and the reporters of
// test/action/other-reporters.test.ts: `node test/tools/install.ts`. The versions are
// those of tools.ts; what is there already is left alone. A tool that cannot be had here is named in a sentence, and its
// tests are skipped. What it installs stays in a cache folder of the user.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, hasProgram, type InstalledTool, installed, markInstalled, suiteOf, versions } from './tools.ts';

/** A download that takes longer does not come. */
const limitMs = 300_000;

/** Each throws where its tool cannot be had. */
const installers: Record<InstalledTool, (folder: string, version: string) => void> = {
  pytest: (folder, version) => withPip(folder, `pytest==${version}`),
  // Its tests need no browser.
  playwright: (folder, version) => withNpm(folder, `@playwright/test@${version}`),
  gotestsum(folder, version) {
    run('go', ['install', `gotest.tools/gotestsum@v${version}`], { env: { GOBIN: folder, GOFLAGS: '' } });
  },
  surefire(folder) {
    if (!hasProgram('mvn', '--version')) withApt(['maven', 'default-jdk-headless']);
    // One run without a limit of the network fills a repository, so that tests can be offline.
    const work = join(folder, 'work');
    cpSync(suiteOf('surefire'), work, { recursive: true });
    writeFileSync(join(work, 'fails.txt'), '');
    const env = { SUPERVISED_RUN_ATTEMPT: '0' };
    run('mvn', ['-B', '-q', `-Dmaven.repo.local=${join(folder, 'repository')}`, 'test'], { cwd: work, env });
    rmSync(work, { recursive: true });
  },
  ctrf: (folder, version) => withNpm(folder, `ctrf@${version}`),
  'github-actions-ctrf': (folder, version) => withNpm(folder, `github-actions-ctrf@${version}`),
  junitparser: (folder, version) => withPip(folder, `junitparser==${version}`),
};

for (const [name, install] of Object.entries(installers)) {
  const tool = name as InstalledTool;
  if (installed(tool) !== undefined) continue;
  const folder = folderOf(tool);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    install(folder, versions[tool]);
    markInstalled(tool);
  } catch (error) {
    console.log(`No ${tool}, so its tests are skipped: ${(error as Error).message}`);
  }
}

function withNpm(folder: string, what: string): void {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', '--ignore-scripts', what], { cwd: folder });
}

function withPip(folder: string, what: string): void {
  run('python3', ['-m', 'venv', folder]);
  run(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', what]);
}

function run(program: string, args: string[], options: { cwd?: string; env?: Record<string, string> } = {}): void {
  const { cwd, env } = options;
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: limitMs,
    env: Object.assign({}, process.env, env),
    ...(cwd !== undefined && { cwd }),
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} exited with ${status}: ${(stderr || stdout).trim().slice(-500)}`);
}

/** Only where no password is asked for. */
function withApt(packages: string[]): void {
  if (!hasProgram('apt-get', '--version')) throw new Error('there is no mvn, and no apt-get');
  const [program, ...args] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  if (program === undefined) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(program, [...args, 'update'], { env });
  run(program, [...args, 'install', '--yes', '--no-install-recommends', ...packages], { env });
}
