import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadyCondition } from '../../session/ready-condition.ts';
import { ChangeSignal } from '../../system/change-signal.ts';
import { forever } from '../../system/wait.ts';
import type { Check, Saw } from './check.ts';
import { httpCheck } from './http-check.ts';
import { logCheck } from './log-check.ts';
import { overlapping } from './overlapping.ts';
import { tcpCheck } from './tcp-check.ts';

export interface ReadyContext {
  /** The logs of the attempt, which need not exist yet. */
  logPaths: string[];
  workingDirectory: string;
  /** Runs a command line; true if it exits with 0. Ends its whole tree when the signal aborts. */
  exec(command: string, signal: AbortSignal, saw: Saw): Promise<boolean>;
  /** Signals that something may have appeared at a path; without it a file is only looked for now and then. */
  watchPath?: WatchPath | undefined;
  /** A try did not find what it looked for, but this. */
  onSeen?(condition: ReadyCondition, what: string): void;
  onHeld(condition: ReadyCondition): void;
}

/** Calls `onChange` when a path may have changed, until it is closed. */
export type WatchPath = (path: string, onChange: () => void) => { close(): Promise<void> };

/** A condition's check, and the pause after a number of tries. */
interface Trial {
  check: Check;
  pauseMs(tries: number): number;
  /** Cuts a pause short when it calls `onChange`. */
  watch?: ((onChange: () => void) => { close(): Promise<void> }) | undefined;
}

const logPauseMs = 100;
const execPauseMs = 1_000;

/**
 * Resolves when every condition has held once; they need not hold at the same time. A check that throws counts as a
 * failed try. When the signal aborts it ends what it started and stays pending.
 */
export async function untilReady(
  conditions: readonly ReadyCondition[],
  context: ReadyContext,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    conditions.map(async (condition) => {
      await untilHeld(trialOf(condition, context), signal, (what) => context.onSeen?.(condition, what));
      context.onHeld(condition);
    }),
  );
  if (signal.aborted) await forever();
}

async function untilHeld(trial: Trial, signal: AbortSignal, saw: Saw): Promise<void> {
  const { check, pauseMs } = trial;
  const changes = new ChangeSignal();
  const stop = () => changes.notify();
  signal.addEventListener('abort', stop);
  const watch = trial.watch?.(stop);
  try {
    for (let tries = 1; !signal.aborted; tries += 1) {
      const holds = await check(signal, saw).catch(() => false);
      if (holds && !signal.aborted) return;
      await changes.sleep(pauseMs(tries));
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await watch?.close();
  }
  await forever();
}

function trialOf(condition: ReadyCondition, context: ReadyContext): Trial {
  switch (condition.kind) {
    case 'log':
      return { check: logCheck(condition.pattern, context.logPaths), pauseMs: () => logPauseMs };
    case 'http': {
      const { socket } = condition;
      const target =
        socket === undefined ? condition : { ...condition, socket: resolve(context.workingDirectory, socket) };
      return { check: overlapping(httpCheck(target)), pauseMs: growing };
    }
    case 'tcp':
      return { check: tcpCheck(condition.host, condition.port), pauseMs: growing };
    case 'file': {
      const path = resolve(context.workingDirectory, condition.path);
      const { watchPath } = context;
      return {
        check: () => exists(path),
        pauseMs: growing,
        watch: watchPath && ((onChange) => watchPath(path, onChange)),
      };
    }
    case 'exec':
      return {
        check: async (signal, saw = () => {}) => context.exec(condition.command, signal, saw),
        pauseMs: () => execPauseMs,
      };
  }
}

/** From 100 ms to 1 s. */
function growing(tries: number): number {
  return Math.min(1_000, 80 * 1.25 ** tries);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
