import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { describe, expect, test as it } from 'vitest';
import { runScenario } from '../../scripts/demo/run-scenario.ts';
import { scenarios } from '../../scripts/demo/scenarios.ts';
import { terminalLog } from '../../scripts/demo/terminal-log.ts';
import { readWorkflowStep } from '../../scripts/demo/workflow-step.ts';
import { needs } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Times differ from run to run. */
function timeless(line: string): string {
  return stripVTControlCharacters(line)
    .replace(/\d+(\.\d+)? m?s\b/g, 'N s')
    .trim();
}

/** Returns the lines that docs/tests.md shows of the demo. */
function documented(): string[] {
  const page = readFileSync(join(root, 'docs/tests.md'), 'utf8');
  const block = /npm run demo flaky-suite.*?```\n(.*?)```/s.exec(page)?.[1] ?? '';
  return block.trim().split('\n').map(timeless);
}

async function demo(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const run = promisify(execFile)(process.execPath, [join(root, 'scripts/demo.ts'), ...args]);
  return await run.then(
    (output) => ({ code: 0, ...output }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

describe('npm run demo', () => {
  it('flaky-suite has the lines that docs/tests.md shows, a summary and artifacts', async () => {
    needs('signals');
    const scenario = scenarios['flaky-suite'];
    if (scenario === undefined) throw new Error('no such scenario');
    // On a busy machine the suite must not take longer than the limit that ends the attempt that hangs.
    const limits = { 'attempt-timeout': '15s', 'retry-delays': '0s' };
    const lines: string[] = [];
    const viewer = { onStage: () => {}, onLine: terminalLog((line) => lines.push(line)) };
    const { main, post, files } = await runScenario({ ...scenario, with: async () => limits }, tempFolder(), viewer);
    expect([main.result.conclusion, post.result.conclusion]).toEqual(['success', 'success']);
    const shown = lines.flatMap((text) => text.split('\n')).map(timeless);
    expect(documented().length).toBeGreaterThan(10);
    // In this order, with the output of the tests in between.
    expect(shown.filter((line) => documented().includes(line))).toEqual(documented());
    expect(main.result.outputs).toMatchObject({
      attempts: '3',
      tests: '{"total":7,"passed":6,"failed":0,"skipped":0,"flaky":1,"quarantined":0}',
      'flaky-tests': '["cart › is ten percent cheaper with a voucher"]',
    });
    expect(main.result.log).toContain('1 process that the command had left running');
    expect(readFileSync(files.summary, 'utf8')).toContain('**⚠️ 1 flaky test**');
  });

  it('lists its scenarios, and refuses others', async () => {
    const [help, unknown, two] = await Promise.all([demo('--help'), demo('no-such'), demo('agent', 'crash')]);
    for (const name of Object.keys(scenarios)) expect(help.stdout).toContain(`  ${name} `);
    expect([help.code, unknown.code, two.code]).toEqual([0, 2, 2]);
    expect(unknown.stderr).toContain('There is no scenario no-such.');
  });

  it.each(Object.entries(scenarios))(
    '%s has steps in the workflow of its example',
    (_, { example, step, after = [] }) => {
      for (const id of [step, ...after])
        expect(readWorkflowStep(join(root, 'examples', example, 'workflow.yml'), id).with).toBeDefined();
    },
  );
});
