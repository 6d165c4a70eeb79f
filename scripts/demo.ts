// `npm run demo [-- scenario]` runs a step that uses the built action, from main to post, without GitHub.
// Its files are in out/demo, and stay there until the same scenario runs again.
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { type Run, runScenario } from './demo/run-scenario.ts';
import { scenarios } from './demo/scenarios.ts';
import { terminalLog } from './demo/terminal-log.ts';

const usage = 'usage: npm run demo [-- SCENARIO]';
const [name = 'flaky-suite', ...rest] = process.argv.slice(2);
const scenario = scenarios[name];
if (name === '--help' || name === '-h') {
  console.log(help());
} else if (scenario === undefined || rest.length > 0) {
  const problem = rest.length > 0 ? 'Only one scenario runs at a time.' : `There is no scenario ${name}.`;
  console.error(`${problem}\n${usage}\nThe scenarios are ${Object.keys(scenarios).join(', ')}.`);
  process.exitCode = 2;
} else {
  const others = Object.keys(scenarios).filter((other) => other !== name);
  console.log(scenario.description);
  console.log(styleText('dim', `Ctrl-C cancels the job as GitHub does. Other scenarios: ${others.join(', ')}`));
  const folder = join(import.meta.dirname, '..', 'out', 'demo', name);
  const run = await runScenario(scenario, folder, { onStage: heading, onLine: terminalLog(console.log) });
  report(run);
  if (run.main.result.conclusion !== scenario.conclusion) {
    console.error(`\nThe step should have ended with ${scenario.conclusion}.`);
    process.exitCode = 1;
  }
}

function help(): string {
  const width = Math.max(...Object.keys(scenarios).map(({ length }) => length));
  const lines = Object.entries(scenarios).map(
    ([each, { description }]) =>
      `  ${each.padEnd(width)}  ${description.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`,
  );
  const files = 'The log, the summary and the artifacts stay in out/demo/SCENARIO until the scenario runs again.';
  return [
    usage,
    '',
    'Runs a step with the built action, as a runner does. Without SCENARIO it is flaky-suite.',
    files,
    '',
    ...lines,
  ].join('\n');
}

function heading(title: string): void {
  console.log(`\n${styleText(['bold', 'inverse'], ` ${title} `)}`);
}

function report({ main: { result: main }, post: { result: post }, files, artifacts }: Run): void {
  heading('Results');
  const outputs = Object.entries(main.outputs).filter(([, value]) => value !== '');
  const width = Math.max(0, ...outputs.map(([output]) => output.length));
  const facts: [string, string[]][] = [
    ['Step', [`${main.conclusion} after ${(main.durationMs / 1000).toFixed(1)} s, post: ${post.conclusion}`]],
    ['Outputs', outputs.map(([output, value]) => `${output.padEnd(width)}  ${shown(value)}`)],
    ['Artifacts', artifacts.map((artifact) => shown(artifact))],
    ['Summary', [shown(files.summary)]],
    ['Log', [shown(files.log)]],
    ['Problems', [...main.problems, ...post.problems]],
  ];
  for (const [label, lines] of facts) {
    for (const [index, line] of lines.entries()) {
      console.log(`${styleText('bold', (index === 0 ? label : '').padEnd(9))} ${line}`);
    }
  }
}

/** Shortens a path below the current folder to a relative one. */
function shown(value: string): string {
  const here = process.cwd();
  return value.startsWith(here) ? relative(here, value) : value;
}
