import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { closeWriters, openPipes } from '../test/runner/pipe.ts';

export interface Program {
  program: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

export type ChunkReader = (chunk: Buffer) => void;

export interface Running {
  pid: number;
  /** Milliseconds from just before its start until it was gone and all it wrote was read. */
  finished: Promise<number>;
}

/**
 * Starts a program on real pipes, as the runner does. The pipes are made before the clock starts: they are the runner's
 * work. Fails when the program does.
 */
export function start({ program, args, cwd, env }: Program, onChunk: ChunkReader): Running {
  const pipes = openPipes();
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', pipes?.[0].writer ?? 'pipe', pipes?.[1].writer ?? 'pipe'],
  });
  if (pipes) closeWriters(pipes);
  const stdout = (pipes?.[0].reader ?? child.stdout) as Readable;
  const stderr = (pipes?.[1].reader ?? child.stderr) as Readable;
  let complaints = '';
  stdout.on('data', onChunk);
  stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const finish = async (): Promise<number> => {
    const [[exitCode, signal]] = await Promise.all([once(child, 'exit'), once(stdout, 'close'), once(stderr, 'close')]);
    const ms = performance.now() - startedAt;
    if (exitCode !== 0)
      throw new Error(`${program} ${args.join(' ')} ended with ${exitCode ?? signal}\n${complaints}`.trim());
    return ms;
  };
  return { pid: child.pid ?? -1, finished: finish() };
}
