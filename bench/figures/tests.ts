import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bundle.ts';
import type { ReadAnswer, ReadRequest } from '../../src/test-results/program/protocol.ts';
import { below, type Figure, onlyOnLinux, skipped } from '../figure.ts';
import { mebibyte } from '../log-payload.ts';
import { interleave, median } from '../statistics.ts';
import { mib } from './memory.ts';

/** The second was asked for where fast-xml-parser takes 1.96 s; as a share of its time it holds on any machine. */
const limits = { large: 1_000, ofParser: 0.51, memory: 120 * mebibyte, many: 2_000 };
const program = join(root, 'dist', 'test-results', 'index.js');
const peerProgram = join(import.meta.dirname, '../programs/peer-results.mjs');
/** Libraries that turn JUnit XML into objects. They are installed in a cache of the user when the figure is measured. */
const peers = { 'junit-to-ctrf': '0.0.14', 'fast-xml-parser': '5.12.1' };

/** Measures how fast the results of tests are read, in the process that reads them, with its start. */
export const tests: Figure = {
  name: 'tests',
  title: 'Reading the results of tests',
  async measure({ rivals, quick }) {
    if (process.platform !== 'linux') return skipped(onlyOnLinux);
    const large = join(rivals.folder, 'large');
    const many = join(rivals.folder, 'many');
    mkdirSync(large);
    mkdirSync(many);
    const count = quick ? 2_000 : 200_000;
    const file = join(large, 'junit.xml');
    writeLarge(file, count);
    const files = quick ? 100 : 10_000;
    for (let index = 0; index < files; index += 1) writeFileSync(join(many, `TEST-${index}.xml`), small(index));
    const modules = installPeers();
    const peaks: Record<string, number> = {};
    const keep = (name: string, { ms, bytes }: Measured) => {
      peaks[name] = Math.max(peaks[name] ?? 0, bytes);
      return ms;
    };
    const measures: Record<string, () => Promise<number>> = {
      large: async () => keep('large', await ours(large, count)),
      many: async () => keep('many', await ours(many, files * 20)),
    };
    if (modules !== undefined)
      for (const name of Object.keys(peers)) measures[name] = async () => keep(name, peer(name, modules, file));
    const times = await interleave(quick ? 1 : 3, measures);
    const ms = (name: string) => median(times[name] ?? []);
    const size = `${Math.round(statSync(file).size / 1e6)} MB, ${count} tests`;
    const row = (title: string, name: string) => [title, seconds(ms(name)), mib(peaks[name] ?? 0)];
    return {
      goals: [
        below(`JUnit XML of ${size}`, ms('large'), limits.large, seconds),
        ...(modules === undefined
          ? []
          : [
              below(
                'the same, of the time of fast-xml-parser',
                ms('large') / ms('fast-xml-parser'),
                limits.ofParser,
                ratio,
              ),
            ]),
        below('memory for that', peaks.large ?? 0, limits.memory, mib),
        below(`${files} files of 2 KB`, ms('many'), limits.many, seconds),
      ],
      comparison: {
        header: ['', 'median', 'peak memory'],
        rows: [
          row(`this action, one file of ${size}`, 'large'),
          ...(modules === undefined ? [] : Object.keys(peers).map((name) => row(`${name}, the same`, name))),
          row(`this action, ${files} files`, 'many'),
        ],
      },
      notes: [
        'With the start of the process that reads. It runs at the end of an attempt, beside the delay before the next one.',
        ...(modules === undefined ? [`Without ${Object.keys(peers).join(' and ')}: they could not be installed.`] : []),
      ],
    };
  },
};

interface Measured {
  ms: number;
  bytes: number;
}

async function ours(folder: string, count: number): Promise<Measured> {
  const start = performance.now();
  const child = fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const content: ReadRequest = { kind: 'read', folder, workspace: folder, watched: [], quarantine: [] };
  child.send({ id: 1, content });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that reads ended with ${code}`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), died])) as [{ content: ReadAnswer }];
  const ms = performance.now() - start;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  died.catch(() => {});
  child.kill('SIGKILL');
  const read = answer.content.ok ? answer.content.results?.total : answer.content.error;
  if (read !== count) throw new Error(`${read} in place of ${count} tests were read`);
  return { ms, bytes: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) * 1024 };
}

function peer(name: string, modules: string, file: string): Measured {
  const start = performance.now();
  const bytes = execFileSync(process.execPath, [peerProgram, name, modules, file], { encoding: 'utf8' });
  return { ms: performance.now() - start, bytes: Number(bytes) };
}

/** Returns the folder of their packages; undefined if they cannot be had. */
function installPeers(): string | undefined {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const versions = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  const folder = join(cache, 'supervised-run-ci', `bench-${versions.join('-')}`);
  if (existsSync(join(folder, 'installed'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...versions], { cwd: folder });
  } catch {
    return undefined;
  }
  writeFileSync(join(folder, 'installed'), '');
  return folder;
}

/** A hundred tests in each suite: four fail with a stack trace, ten are skipped, the others have some output. */
function writeLarge(path: string, count: number): void {
  const fd = openSync(path, 'w');
  writeSync(fd, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="all">\n');
  for (let suite = 0; suite < count / 100; suite += 1) {
    const name = `com.example.shop.module${suite}.SomeServiceIntegrationTest`;
    const cases = Array.from({ length: 100 }, (_, test) => {
      const head = `  <testcase name="should_compute_the_total_of_cart_number_${test}_with_discounts" classname="${name}" time="0.${test + 100}">`;
      return `${head}${inside(test)}</testcase>\n`;
    });
    writeSync(fd, `<testsuite name="${name}" tests="100" time="12.5">\n${cases.join('')}</testsuite>\n`);
  }
  writeSync(fd, '</testsuites>\n');
  closeSync(fd);
}

const frame = '\tat com.example.shop.module.SomeService.method(SomeService.java:42)\n';

function inside(test: number): string {
  if (test % 25 === 7)
    return `<failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="AssertionFailedError">AssertionFailedError: expected\n${frame.repeat(20)}</failure>`;
  if (test % 10 === 3) return '<skipped message="not yet"/>';
  return '<system-out><![CDATA[2026-11-27 10:00:00 INFO starting the cart service with a &amp; b and some words\n]]></system-out>';
}

function small(index: number): string {
  const cases = Array.from(
    { length: 20 },
    (_, test) => `<testcase name="test_number_${test}" classname="com.example.module${index}.FooTest" time="0.01"/>\n`,
  );
  return `<?xml version="1.0"?>\n<testsuite name="com.example.module${index}.FooTest" tests="20">\n${cases.join('')}</testsuite>\n`;
}

const ratio = (value: number) => `${value.toFixed(2)} ×`;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
