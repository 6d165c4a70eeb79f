import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { defaultRegistryFolder } from '../../registry/folder.ts';
import { defaultLimits, type Limits } from '../../registry/slot.ts';
import { duration, parsed, readInputs, wholeNumber } from './read.ts';
import { parseLabel } from './values.ts';

/** What a step asks of a pool. */
export interface SlotInputs {
  readonly pool: string;
  /** 0: no slot is taken. */
  readonly permits: number;
  readonly limits: Limits;
  /** 0: does not wait. */
  readonly waitMs: number;
  /** The registry's folder. */
  readonly registry: string;
}

/** The inputs of `slot/action.yml`. */
export const slotInputsSchema = z.object({
  pool: pool().prefault('default'),
  slots: wholeNumber(1, 1000).prefault('1'),
  limits: limits().prefault('visible=8 background=8 total=8'),
  wait: duration().prefault('30m'),
  registry: z.string().nullable().default(null),
});

/** @throws ConfigurationError with every problem there is */
export function parseSlotInputs(
  raw: (name: string) => string,
  context: { workspace: string; env: NodeJS.ProcessEnv },
): SlotInputs {
  const input = readInputs(slotInputsSchema, raw);
  return Object.freeze({
    pool: input.pool,
    permits: input.slots,
    limits: input.limits,
    waitMs: input.wait,
    registry: registryFolder(input.registry, context),
  });
}

export function registryFolder(
  input: string | null,
  { workspace, env }: { workspace: string; env: NodeJS.ProcessEnv },
): string {
  const folder = input?.trim() ?? defaultRegistryFolder(env);
  // No shell has seen it.
  return folder.startsWith('~/') ? join(homedir(), folder.slice(2)) : resolve(workspace, folder);
}

export function pool() {
  return parsed((text) => parseLabel(text, 100), 'one line of 1 to 100 characters');
}

export function limits() {
  return parsed(parseLimits, 'limits such as "visible=8 background=8 total=8", each a whole number and named once');
}

/** `visible=2 total=4`, in any order; what is not named has its default. */
export function parseLimits(text: string): Limits | undefined {
  const given = text.split(/[\s,]+/).filter((item) => item !== '');
  const entries = given.map((item) => /^(visible|background|total)=(\d{1,6})$/.exec(item));
  const names = entries.map((entry) => entry?.[1]);
  if (names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return { ...defaultLimits, ...Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])])) };
}
