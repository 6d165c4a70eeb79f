import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { duration, minute } from '../../options/duration.ts';
import { trimmedText, wholeNumber } from '../../options/formats.ts';
import { label } from '../../options/label.ts';
import { type Format, option } from '../../options/option.ts';
import { defaultRegistryFolder } from '../../registry/folder.ts';
import { defaultLimits, type Limits } from '../../registry/slot.ts';
import type { ReadText } from './read.ts';
import { readInputsOfAction } from './read-of-action.ts';

const limits: Format<Limits> = {
  parse: parseLimits,
  allowed: 'limits such as "visible=8 background=8 total=8", each a whole number and named once',
  suggest: suggestLimits,
};

/** The slot that a session needs; no permits mean no slot. */
export const sessionSlotOptions = {
  pool: option('slot-pool', label, 'default'),
  permits: option('slots', wholeNumber(0, 1000), 1),
  limits: option('slot-limits', limits, defaultLimits),
  /** 0: the step fails at once if no slot is free. */
  waitMs: option('slot-wait', duration, 30 * minute),
  registry: option('registry', trimmedText),
};

/** The same for the inputs of slot/action.yml. */
export const jobSlotOptions = {
  pool: option('pool', label, 'default'),
  permits: option('slots', wholeNumber(1, 1000), 1),
  limits: option('limits', limits, defaultLimits),
  waitMs: option('wait', duration, 30 * minute),
  registry: option('registry', trimmedText),
};

export type SlotInputs = Readonly<Awaited<ReturnType<typeof parseSlotInputs>>>;

interface SlotContext {
  workspace: string;
  env: NodeJS.ProcessEnv;
}

/** The inputs of slot/action.yml. @throws ConfigurationError with every problem */
export async function parseSlotInputs(textOf: ReadText, context: SlotContext) {
  const { slot } = await readInputsOfAction({ slot: jobSlotOptions }, textOf, context.env);
  return withRegistryFolder(slot, context);
}

export function withRegistryFolder<Slot extends { registry: string | null }>(slot: Slot, context: SlotContext) {
  return { ...slot, registry: registryFolder(slot.registry, context) };
}

export function registryFolder(input: string | null, { workspace, env }: SlotContext): string {
  const folder = input ?? defaultRegistryFolder(env);
  // The home folder as in a shell, which has not seen the input.
  return folder.startsWith('~/') ? join(homedir(), folder.slice(2)) : resolve(workspace, folder);
}

/** Parses `visible=2 total=4`, in any order; the limits that are not named have their defaults. */
export function parseLimits(text: string): Limits | undefined {
  const items = text.split(/[\s,]+/).filter((item) => item !== '');
  const entries = items.map((item) => /^(visible|background|total)=(\d{1,6})$/.exec(item));
  const names = entries.map((entry) => entry?.[1]);
  if (names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return { ...defaultLimits, ...Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])])) };
}

/** `2`, `total: 2`. */
function suggestLimits(text: string): string[] {
  const written = text
    .trim()
    .replace(/\s*[=:]\s*/g, '=')
    .replace(/^(?=\d+$)/, 'total=');
  return parseLimits(written) === undefined ? [] : [written];
}
