import { createReadStream, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newJob, sessionDir, start } from '../action/supervised-step.ts';
import { outputOf } from '../kit/output-of.ts';
import { nothingLeft, slackMs } from './session-under-fault.ts';

const gibibyte = 2 ** 30;
const minute = 60_000;

describe.skipIf(process.platform !== 'linux')('on Linux, which shows the memory of a process', () => {
  it('100 sessions at once', { timeout: 10 * minute }, async () => {
    const job = await newJob();
    // Twelve run at a time, the others wait for a slot. Every tenth fails.
    const inputs = { 'slot-limits': 'visible=12 background=12 total=12', artifacts: 'never' };
    const since = performance.now();
    const steps = Array.from({ length: 100 }, (_, number) =>
      start(job, {
        ...inputs,
        name: `session ${number}`,
        run: `echo ${number}; seq 1000; exit ${number % 10 === 7 ? 1 : 0}`,
      }),
    );
    const ends = await Promise.all(steps.map(({ finished }) => finished));
    const tookMs = performance.now() - since;
    // Ten are enough: they all do the same.
    const posts = await Promise.all(steps.filter((_, number) => number % 10 === 7).map((step) => step.post()));

    const output = Array.from({ length: 1000 }, (_, index) => `${index + 1}`);
    expect(ends.map(outputOf)).toEqual(ends.map((_, number) => [`${number}`, ...output]));
    await nothingLeft(job);
    expect(ends.map(({ log }) => /Slot \d+ of pool default/.test(log))).toEqual(ends.map(() => true));
    // Below an error stands the last line of the output.
    expect(ends.map(({ lines }, number) => lines.at(number % 10 === 7 ? -2 : -1))).toEqual(
      ends.map((_, number) =>
        expect.stringMatching(
          number % 10 === 7
            ? `session ${number} failed after .*: it exited with code 1`
            : `session ${number} succeeded at the first attempt`,
        ),
      ),
    );
    expect([...ends, ...posts].flatMap(({ problems, commandErrors }) => [...problems, ...commandErrors])).toEqual([]);
    expect(posts.map(({ conclusion }) => conclusion)).toEqual(posts.map(() => 'success'));
    expect(tookMs).toBeLessThan(5 * minute);
    if (process.env.FAULT_SEEN)
      console.log(`100 sessions: ${Math.round(tookMs)} ms\n${ends[42]?.log.replace(/\n\d+(?=\n)/g, '')}`);
  });

  it('a command that writes 1 GiB in one line', { timeout: 10 * minute }, async () => {
    const job = await newJob();
    const shown = new LongestRun();
    let peakKiB = 0;
    const inputs = {
      name: 'it',
      'slot-pool': 'work',
      run: `head -c ${gibibyte} /dev/zero | tr '\\0' x`,
      artifacts: 'never',
    };
    const step = start(job, inputs, {
      keepLog: false,
      onChunk: (chunk) => {
        shown.push(chunk);
        peakKiB = Math.max(peakKiB, peakOf(step.pid));
      },
    });
    const main = await step.finished;
    const post = await step.post();
    const log = `${sessionDir(job)}/attempts/01/output.log`;
    expect(statSync(log).size).toBe(gibibyte);
    expect(await longestRunIn(log)).toBe(gibibyte);
    expect(shown.bytes).toBe(gibibyte);
    await nothingLeft(job);
    expect(main.outputs).toMatchObject({ status: 'completed', 'slot-id': expect.stringMatching(/./) });
    expect(shown.rest).toContain('it succeeded at the first attempt');
    expect(post.conclusion).toBe('success');
    expect(main.durationMs).toBeLessThan(minute + slackMs);
    expect(peakKiB).toBeGreaterThan(0);
    // The same as for a log of many lines (docs/benchmarks.md).
    expect(peakKiB).toBeLessThan(200 * 1024);
    if (process.env.FAULT_SEEN)
      console.log(`1 GiB: ${Math.round(main.durationMs)} ms, main ${peakKiB} KiB\n${shown.rest}`);
  });
});

const manyX = Buffer.alloc(1024 * 1024, 'x');

/** Finds the longest run of `x` in a stream, and keeps the rest of it. */
class LongestRun {
  bytes = 0;
  rest = '';
  #current = 0;

  push(chunk: Buffer): void {
    if (chunk.equals(manyX.subarray(0, chunk.length))) {
      this.#current += chunk.length;
      this.bytes = Math.max(this.bytes, this.#current);
      return;
    }
    for (const text of chunk.toString('latin1').split(/(?<=[^x])(?=x)|(?<=x)(?=[^x])/)) {
      const isRun = text.startsWith('x');
      this.#current = isRun ? this.#current + text.length : 0;
      this.bytes = Math.max(this.bytes, this.#current);
      if (!isRun || text.length < 100) this.rest += text;
    }
  }
}

async function longestRunIn(path: string): Promise<number> {
  const run = new LongestRun();
  for await (const chunk of createReadStream(path, { highWaterMark: manyX.length })) run.push(chunk);
  return run.bytes;
}

/** The peak memory of a process so far, in KiB; 0 if it has ended. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}
