import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateDefault, readAction } from '../../test/runner/action.ts';
import { createJob, type Job, type JobOptions } from '../../test/runner/job.ts';
import type { Step } from '../../test/runner/step.ts';
import type { StepResult } from '../../test/runner/step-result.ts';
import type { Scenario } from './scenarios.ts';
import { readWorkflowStep, type WorkflowStep } from './workflow-step.ts';

export interface Stage {
  title: string;
  lines: string[];
  result: StepResult;
}

export interface Run {
  main: Stage;
  post: Stage;
  folders: { workspace: string; temp: string };
  files: { summary: string; log: string };
  /** Folders of artifacts that were kept because there was no artifact service. */
  artifacts: string[];
}

export interface Viewer {
  onStage(title: string): void;
  onLine(line: string): void;
}

const root = join(import.meta.dirname, '..', '..');

/** Runs main and post of a step of an example. Its files stay below `folder`, which is emptied first. */
export async function runScenario(
  scenario: Scenario,
  folder: string,
  viewer: Viewer,
  options: Pick<JobOptions, 'artifactService'> = {},
): Promise<Run> {
  const example = join(root, 'examples', scenario.example);
  const written = readWorkflowStep(join(example, 'workflow.yml'), scenario.step);
  const step = { ...written, with: { ...written.with, ...(await scenario.with?.()) } };
  const folders = { workspace: join(folder, 'workspace'), temp: join(folder, 'temp') };
  const machine = join(folder, 'machine');
  await rm(folder, { recursive: true, force: true });
  await mkdir(machine, { recursive: true });
  await cp(example, folders.workspace, { recursive: true });
  const job = await createJob({
    ...folders,
    ...options,
    env: { ...jobVariables(step), ...(await scenario.env?.(machine)) },
  });
  for (const secret of scenario.secrets ?? []) job.masker.add(secret);
  try {
    const after = (scenario.after ?? []).map((id) => readWorkflowStep(join(example, 'workflow.yml'), id));
    const { main, others, post } = await runStages(job, step, { after, pauseMs: scenario.pauseMs ?? 0 }, viewer);
    const files = { summary: join(folder, 'summary.md'), log: join(folder, 'log.txt') };
    await writeFile(files.summary, [main, ...others, post].map(({ result }) => result.summary).join(''));
    await writeFile(files.log, [main, ...others, post].flatMap(({ lines }) => [...lines, '']).join('\n'));
    return { main, post, folders, files, artifacts: await keptArtifacts(main.result) };
  } finally {
    await job.dispose();
  }
}

async function runStages(
  job: Job,
  step: WorkflowStep,
  { after, pauseMs }: { after: WorkflowStep[]; pauseMs: number },
  viewer: Viewer,
): Promise<{ main: Stage; others: Stage[]; post: Stage }> {
  let showNewLines = () => {};
  const start = (each: WorkflowStep) =>
    job.start({
      action: folderOf(each),
      inputs: each.with,
      env: each.env,
      // The job splits the chunk into lines after this callback.
      onChunk: () => queueMicrotask(() => showNewLines()),
    });
  const running = start(step);
  const watch = async (name: string, opening: string[], stage: Step): Promise<Stage> => {
    const lines: string[] = [];
    const show = (line: string) => {
      lines.push(line);
      viewer.onLine(line);
    };
    showNewLines = () => {
      for (const line of stage.log.lines.slice(lines.length - opening.length)) show(line);
    };
    viewer.onStage(name);
    for (const line of opening) show(line);
    const cancel = () => stage.cancel().catch((error: unknown) => console.error(error));
    process.once('SIGINT', cancel);
    const result = await stage.finished;
    process.off('SIGINT', cancel);
    showNewLines();
    return { title: name, lines, result };
  };
  const main = await watch(
    step.name,
    introduction(step).map((line) => job.masker.mask(line)),
    running,
  );
  const others: Stage[] = [];
  await sleep(pauseMs);
  for (const each of after)
    others.push(
      await watch(
        each.name,
        introduction(each).map((line) => job.masker.mask(line)),
        start(each),
      ),
    );
  const post = await watch(`Post ${step.name}`, ['Post job cleanup.'], running.startPost());
  return { main, others, post };
}

/** Returns the folder of an action: `wait` for `OWNER/supervised-run/wait@v1`. */
function folderOf({ uses }: WorkflowStep): string {
  const [, , ...folders] = (uses.split('@')[0] ?? '').split('/');
  return join(root, ...folders);
}

function jobVariables({ workflow, job }: WorkflowStep): Record<string, string> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return { PATH: path, GITHUB_WORKFLOW: workflow, GITHUB_JOB: job };
}

/** Returns the lines that the runner writes before an action's log (Handler.cs:102-167). */
function introduction(step: WorkflowStep): string[] {
  const { uses, with: given, env } = step;
  const declared = Object.entries(readAction(folderOf(step)).inputs).map(
    ([name, input]) => [name, evaluateDefault(input.default, { status: 'success', matrix: null })] as const,
  );
  // The runner lists the given inputs first, in their order.
  const inputs = Object.entries({ ...given, ...Object.fromEntries(declared), ...given });
  return [`##[group]Run ${uses}`, ...block('with', inputs), ...block('env', Object.entries(env)), '##[endgroup]'];
}

function block(title: string, values: (readonly [string, string])[]): string[] {
  const given = values.filter(([, value]) => value !== '');
  if (given.length === 0) return [];
  return [`${title}:`, ...given.flatMap(([name, value]) => `  ${name}: ${value}`.split('\n'))];
}

async function keptArtifacts({ outputs }: StepResult): Promise<string[]> {
  const folder = join(outputs['session-dir'] ?? '', 'artifacts');
  try {
    return (await readdir(folder)).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
