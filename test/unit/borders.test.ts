import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Who may import whom, as docs/architecture.md has it. biome.json says the same as a list of what is forbidden; here the
// linter runs on one tiny file for every pair of parts, so that a rule which stopped working does not go unnoticed.
const mayImport: Record<string, readonly string[] | 'all'> = {
  action: 'all',
  cli: 'all',
  helloloop: ['session', 'system'],
  keeper: ['registry', 'system'],
  pack: ['redact', 'session', 'system'],
  redact: ['watch'],
  registry: ['system'],
  report: ['redact', 'session', 'system'],
  session: ['system'],
  supervisor: ['helloloop', 'redact', 'registry', 'session', 'system'],
  system: [],
  upload: ['system'],
  watch: ['session', 'system'],
};

/** Packages and the parts that may import them, where not every part may. */
const packageUsers: Record<string, readonly string[]> = {
  '@actions/core': ['action', 'upload'],
  '@actions/http-client/lib/auth': ['action', 'upload'],
  '@actions/artifact': ['upload'],
};

type Import = { from: string; what: string; allowed: boolean };

const parts = Object.keys(mayImport);
const imports: readonly Import[] = parts.flatMap((from) => {
  const allowed = mayImport[from] ?? [];
  return [
    ...parts
      .filter((what) => what !== from)
      .map((what) => ({ from, what, allowed: allowed === 'all' || allowed.includes(what) })),
    ...Object.entries(packageUsers).map(([what, users]) => ({ from, what, allowed: users.includes(from) })),
  ];
});

/** Every way in which one file can name another, from a file of the part itself and from one in a folder below. */
const statements: readonly ((path: string) => string)[] = [
  (path) => `import { x } from '${path}';\nconsole.log(x);\n`,
  (path) => `import type { X } from '${path}';\nexport type Y = X;\n`,
  (path) => `export * from '${path}';\n`,
  (path) => `export const x = await import('${path}');\n`,
];

const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'supervised-run-borders-'));
let refused = new Set<string>();

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(scratch, 'biome.json'));
  for (const file of imports.flatMap(filesOf)) writeExample(file);
  refused = lint();
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type ExampleFile = { file: string; text: string };

function filesOf({ from, what }: Import): ExampleFile[] {
  const name = what.replaceAll(/\W/g, '-').replace(/^-/, '');
  const path = (up: string) => (parts.includes(what) ? `${up}${what}/part.ts` : what);
  return statements.flatMap((statement, index) => [
    { file: `src/${from}/${name}-${index}.ts`, text: statement(path('../')) },
    { file: `src/${from}/deep/${name}-${index}.ts`, text: statement(path('../../')) },
  ]);
}

function writeExample({ file, text }: ExampleFile): void {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), text);
}

type Diagnostic = { severity: string; category: string; location: { path: string } };

/** The files in which the linter sees a forbidden import, as an error. */
function lint(): Set<string> {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(`The linter did not run: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const forbidden = diagnostics.filter(
    ({ category, severity }) => category === 'lint/style/noRestrictedImports' && severity === 'error',
  );
  return new Set(forbidden.map(({ location }) => location.path.replaceAll('\\', '/')));
}

describe('the linter', () => {
  it.each(parts)('keeps the borders of src/%s', (part) => {
    const files = imports.filter(({ from }) => from === part).flatMap(filesOf);
    const expected = imports
      .filter(({ from, allowed }) => from === part && !allowed)
      .flatMap((example) => filesOf(example).map(({ file }) => file));
    expect(files.map(({ file }) => file).filter((file) => refused.has(file))).toEqual(expected);
  });

  it('knows every part', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    expect(parts).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });
});
