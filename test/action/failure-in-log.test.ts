import { describe, expect, it } from 'vitest';
import { needs } from '../kit/posix-script.ts';
import type { StepResult } from '../runner/step-result.ts';
import { errorsOf } from './background-session.ts';
import { newJob, newJobWithArtifacts, start } from './supervised-step.ts';

const twice = { name: 'it', 'max-attempts': '2', 'retry-delays': '0' };

/** The lines below the last group, from the end of the attempt on: the line of an earlier artifact may come before it. */
function below({ lines }: StepResult): string[] {
  const after = lines.slice(lines.lastIndexOf('##[endgroup]') + 1).map((line) => line.replaceAll(/\u001b\[\d+m/g, ''));
  return after.slice(after.findIndex((line) => line.startsWith('✗ ')));
}

describe('the log of a step that fails in its last attempt', () => {
  it('has the last lines of that attempt unfolded, under one heading, and the line that says something in its error', async () => {
    const { job } = await newJobWithArtifacts();
    const run = `seq 100; echo "Error: boom"; echo "    at f (a.js:1:2)"; echo; exit 7`;
    const main = await start(job, { ...twice, run }).finished;
    expect(main.groups.map(({ title }) => title)).toEqual(['Attempt 1 of 2', 'Attempt 2 of 2']);
    const [heading, ...rest] = below(main);
    expect(heading).toMatch(/^✗ Attempt 2 of 2 exited with code 7, after .* The last 30 lines of its log:$/);
    const numbers = Array.from({ length: 28 }, (_, index) => `  │ ${index + 73}`);
    expect(rest.slice(0, 30)).toEqual([...numbers, '  │ Error: boom', '  │     at f (a.js:1:2)']);
    // The artifact of the first attempt may take as long as the second attempt.
    const isArtifact = (line: string) => /^↑ Artifact of attempt [12] \(log, .* KiB\): https:/.test(line);
    expect(rest.slice(30).filter((line) => !isArtifact(line))).toEqual([
      expect.stringMatching(
        /^##\[error\]it failed after 2 attempts and .*: attempt 2 of 2 exited with code 7\. Its log: https:.*$/,
      ),
      'Error: boom',
    ]);
    expect(errorsOf(main)).toEqual([expect.stringMatching(/\nError: boom$/)]);
    expect(main.log.match(/\bit\b/g)).toHaveLength(1);
  });

  it('repeats nothing that acts, and no secret', async () => {
    const job = await newJob();
    const run = `echo "::add-mask::hunter22"; echo "::error file=a.ts::found"; echo "::warning::old"
echo "::group::mine"; echo "x ##[endgroup]"; echo "the password is hunter22"; exit 1`;
    const main = await start(job, { ...twice, run }).finished;
    expect(main.problems).toEqual([]);
    expect(main.log).not.toContain('hunter22');
    const repeated = ['Error: found', 'Warning: old', '▸ mine', 'x # #[endgroup]', 'the password is ***'];
    expect(below(main).slice(1, 6)).toEqual(repeated.map((line) => `  │ ${line}`));
    expect(errorsOf(main)).toEqual(['found', 'found', expect.stringMatching(/\nthe password is \*\*\*$/)]);
    expect(main.annotations.filter(({ level }) => level === 'warning')).toHaveLength(2);
  });

  it('repeats the lines of both streams in the order of the log', async () => {
    const run = 'echo out; echo err >&2; exit 1';
    const main = await start(await newJob(), { ...twice, run, streams: 'split' }).finished;
    expect(below(main).slice(1, 3).sort()).toEqual(['  │ err', '  │ out']);
  });

  it('repeats nothing after the only attempt', async () => {
    const main = await start(await newJob(), { run: 'echo boom; exit 1', name: 'it' }).finished;
    expect(main.lines.filter((line) => line.includes('boom'))).toEqual(['boom', 'boom']);
    expect(errorsOf(main)).toEqual([expect.stringMatching(/^it failed after .*: it exited with code 1\..*\nboom$/)]);
  });
});

describe('a success that leaves a process', () => {
  it('has a notice that says so, and what servers need', async () => {
    const job = await newJob();
    needs('background jobs of a shell that are processes');
    const main = await start(job, { run: 'sleep 600 & echo started', name: 'it' }).finished;
    expect(main.annotations).toMatchObject([
      {
        level: 'notice',
        message:
          'Ended 1 process that the command had left running: sleep. A server that is to run on needs a step with `background: true`.',
      },
    ]);
    expect(job.orphans()).toEqual([]);
  });
});
