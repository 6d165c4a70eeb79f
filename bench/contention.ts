import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { monotonicMs } from '../src/system/clock.ts';
import { permits } from './locks.ts';
import type { Taken } from './programs/contend.ts';

export interface Contention {
  processes: number;
  rounds: number;
  holdMs: number;
}

export interface Contended {
  /** From a holder's giving back until the next one has it, wherever one waited for it. */
  handOvers: number[];
  /** From the first request to the last permit given back. */
  ms: number;
}

/** Lets many processes share four permits, one way or another, and looks at what they say of it. */
export async function contend(
  way: string,
  folder: string,
  { processes, rounds, holdMs }: Contention,
): Promise<Contended> {
  const own = await mkdtemp(join(folder, `${way}-`));
  const children = Array.from({ length: processes }, (_, number) =>
    startProgram('contend.ts', [way, own, String(number), String(rounds), String(holdMs)]),
  );
  try {
    await Promise.all(children.map((child) => message(child)));
    const begunAt = monotonicMs();
    for (const child of children) child.send('begin');
    const taken = (await Promise.all(children.map((child) => message(child)))).flat() as Taken[];
    if (taken.length !== processes * rounds) throw new Error(`${taken.length} times a permit was taken`);
    return { handOvers: handOversOf(taken), ms: Math.max(...taken.map(({ givenBack }) => givenBack)) - begunAt };
  } finally {
    await Promise.all(children.map((child) => ended(child)));
  }
}

export function startProgram(name: string, args: string[]): ChildProcess {
  return fork(join(import.meta.dirname, 'programs', name), args);
}

/** What a program says next. @throws when it ends instead */
export async function message(child: ChildProcess): Promise<unknown> {
  const heard = once(child, 'message').then(([said]) => ({ said }));
  const end = once(child, 'exit').then(([code, signal]) => ({ code: code ?? signal }));
  const first = await Promise.race([heard, end]);
  if ('code' in first) throw new Error(`a process of the benchmark ended with ${first.code}`);
  return first.said;
}

/** It ends by itself, unless another one failed. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.kill('SIGKILL');
  await exit;
}

/** Each of the four permits went from one to the next: who had it after whom is known. */
function handOversOf(taken: Taken[]): number[] {
  return Array.from({ length: permits }, (_, permit) => permit).flatMap((permit) => {
    const own = taken.filter((one) => one.permit === permit).sort((a, b) => a.held - b.held);
    return own.slice(1).flatMap((next, index) => {
      const { givenBack } = own[index] as Taken;
      return next.asked < givenBack ? next.held - givenBack : [];
    });
  });
}
