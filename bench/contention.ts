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
  /** The times in ms from a holder's release until a process that was already waiting has the permit. */
  handOvers: number[];
  /** The time from the first request to the last release. */
  ms: number;
}

/** Lets many processes share four permits in one of the ways, and measures it by the times that they report. */
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
    if (taken.length !== processes * rounds)
      throw new Error(`A permit was taken ${taken.length} times instead of ${processes * rounds} times`);
    return { handOvers: handOversOf(taken), ms: Math.max(...taken.map(({ released }) => released)) - begunAt };
  } finally {
    await Promise.all(children.map((child) => ended(child)));
  }
}

export function startProgram(name: string, args: string[]): ChildProcess {
  return fork(join(import.meta.dirname, 'programs', name), args);
}

/** Resolves to the next message of a program. @throws when it ends instead */
export async function message(child: ChildProcess): Promise<unknown> {
  const received = once(child, 'message').then(([content]) => ({ content }));
  const end = once(child, 'exit').then(([code, signal]) => ({ code: code ?? signal }));
  const first = await Promise.race([received, end]);
  if ('code' in first) throw new Error(`a process of the benchmark ended with ${first.code}`);
  return first.content;
}

/** Waits for the end of a child. One that is still connected, because another one failed, is killed. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.kill('SIGKILL');
  await exit;
}

/** Follows each permit from one holder to the next. */
function handOversOf(taken: Taken[]): number[] {
  return Array.from({ length: permits }, (_, permit) => permit).flatMap((permit) => {
    const own = taken.filter((one) => one.permit === permit).sort((a, b) => a.held - b.held);
    return own.slice(1).flatMap((next, index) => {
      const { released } = own[index] as Taken;
      return next.asked < released ? next.held - released : [];
    });
  });
}
