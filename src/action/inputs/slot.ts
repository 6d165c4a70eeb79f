import { join, resolve } from 'node:path';
import { duration, minute } from '../../options/duration.ts';
import { trimmedText, wholeNumber } from '../../options/formats.ts';
import { label } from '../../options/label.ts';
import { type Format, option, type Values } from '../../options/option.ts';
import { defaultRegistryFolder, homeFolder } from '../../registry/folder.ts';
import { defaultLimits, defaultPool, limitsOf } from '../../registry/limits.ts';
import type { Limits } from '../../registry/slot.ts';
import type { ReadText } from './read.ts';
import { readInputsOfAction } from './read-of-action.ts';

const limits: Format<Limits> = {
  parse: parseLimits,
  allowed: 'limits such as "visible=8 background=8 total=8", each a whole number and named once',
  suggest: suggestLimits,
};

/** The slot that a session needs; no permits mean no slot. */
export const sessionSlotOptions = {
  pool: option('slot-pool', label, defaultPool),
  permits: option('slots', wholeNumber(0, 1000), 1),
  /** Null: those of the pool. */
  limits: option('slot-limits', limits),
  /** 0: the step fails at once if no slot is free. */
  waitMs: option('slot-wait', duration, 30 * minute),
  registry: option('registry', trimmedText),
};

/** The same for the inputs of slot/action.yml. */
export const jobSlotOptions = {
  pool: option('pool', label, defaultPool),
  permits: option('slots', wholeNumber(1, 1000), 1),
  limits: option('limits', limits),
  waitMs: option('wait', duration, 30 * minute),
  registry: option('registry', trimmedText),
};

export interface SlotInputs {
  pool: string;
  permits: number;
  limits: Limits;
  waitMs: number;
  /** The folder; null if it is not known, because no input names one and the user has no home folder. */
  registry: string | null;
  /** False: nothing in the step asks for a slot, and it does without one if the registry cannot be used. */
  required: boolean;
}

type SlotValues = Values<typeof sessionSlotOptions>;

interface SlotContext {
  workspace: string;
  env: NodeJS.ProcessEnv;
}

/** The inputs of slot/action.yml. @throws ConfigurationError with every problem */
export async function parseSlotInputs(textOf: ReadText, context: SlotContext): Promise<SlotInputs> {
  const { slot } = await readInputsOfAction({ slot: jobSlotOptions }, textOf, context.env);
  return slotInputs(slot, true, context);
}

/** The inputs of action.yml that are about slots. A step that gives none of them does not ask for a slot. */
export function sessionSlotInputs(values: SlotValues, textOf: ReadText, context: SlotContext): SlotInputs {
  const required = Object.values(sessionSlotOptions).some(({ input }) => textOf(input).trim() !== '');
  return slotInputs(values, required, context);
}

function slotInputs({ limits, registry, ...rest }: SlotValues, required: boolean, context: SlotContext): SlotInputs {
  return {
    ...rest,
    limits: limits ?? limitsOf(rest.pool),
    registry: registryFolder(registry, context) ?? null,
    required,
  };
}

export function registryFolder(input: string | null, { workspace, env }: SlotContext): string | undefined {
  const folder = input ?? defaultRegistryFolder(env);
  if (!folder?.startsWith('~/')) return folder && resolve(workspace, folder);
  // The home folder as in a shell, which has not seen the input.
  const home = homeFolder();
  return home && join(home, folder.slice(2));
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
