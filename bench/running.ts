import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { closeWriters, openPipes } from '../test/runner/pipe.ts';

export interface Program {
  program: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The exit code by which it ends; 0 by default. */
  exitCode?: number;
}

export type ChunkReader = (chunk: Buffer) => void;

export interface Running {
  pid: number;
  /** Resolves to the ms from just before its start until it had ended and all its output was read. */
  finished: Promise<number>;
}

/**
 * Starts a program on real pipes, as the runner does. The pipes are made before the clock starts, because making them
 * is the runner's work. `finished` rejects if the program ends in another way than it is to.
 */
export function start({ program, args, cwd, env, exitCode: expected = 0 }: Program, onChunk: ChunkReader): Running {
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
  let errors = '';
  stdout.on('data', onChunk);
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const finish = async (): Promise<number> => {
    const [[exitCode, signal]] = await Promise.all([once(child, 'exit'), once(stdout, 'close'), once(stderr, 'close')]);
    const ms = performance.now() - startedAt;
    if (exitCode !== expected)
      throw new Error(`${program} ${args.join(' ')} ended with ${exitCode ?? signal}\n${errors}`.trim());
    return ms;
  };
  return { pid: child.pid ?? -1, finished: finish() };
}
