import { ConfigurationError } from '../../options/configuration-error.ts';
import type { Option, Options, Values } from '../../options/option.ts';
import { quote } from '../../text/quote.ts';

/** Returns the text of an input with all its white space, which can matter in a script; blank if it is not given. */
export type ReadText = (input: string) => string;

export interface Problem {
  option: Option<unknown>;
  message: string;
}

/** Tables of options, by the names of their groups. */
export type Groups = Readonly<Record<string, Options>>;

export type ValuesOf<G extends Groups> = { [Name in keyof G]: Values<G[Name]> };

/** Values while there may be problems: a value is undefined if its input is not valid. */
export type ValidOf<G extends Groups> = { [Name in keyof G]: Partial<Values<G[Name]>> };

/** The names of all inputs of some tables. */
export function namesIn(groups: Groups): string[] {
  return Object.values(groups).flatMap((table) => Object.values(table).map(({ input }) => input));
}

/**
 * Reads and checks all inputs of some tables. `rules` are those between inputs; `unknown` are the problems of inputs that are
 * in no table.
 * @throws ConfigurationError with every problem, in the order of the tables
 */
export async function readInputs<G extends Groups>(
  groups: G,
  textOf: ReadText,
  rules: (values: ValidOf<G>) => Problem[] = () => [],
  unknown: readonly string[] = [],
): Promise<ValuesOf<G>> {
  const problems: Problem[] = [];
  const entries: [string, object][] = [];
  for (const [name, table] of Object.entries(groups)) {
    const values: Record<string, unknown> = {};
    for (const [field, option] of Object.entries(table)) values[field] = await readOption(option, textOf, problems);
    entries.push([name, values]);
  }
  const values = Object.fromEntries(entries) as ValuesOf<G>;
  problems.push(...rules(values));
  if (problems.length + unknown.length === 0) return values;
  const order = Object.values(groups).flatMap((table) => Object.values(table));
  problems.sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
  throw new ConfigurationError([...unknown, ...problems.map(({ option, message }) => `${option.input}: ${message}`)]);
}

/** Returns undefined and adds to `problems` if the text is not allowed. An expression without a value gives blank text. */
async function readOption<T>(option: Option<T>, textOf: ReadText, problems: Problem[]): Promise<T | undefined> {
  const text = textOf(option.input);
  if (text.trim() === '') return option.fallback;
  try {
    const value = await option.format.parse(text);
    if (value === undefined) problems.push(notAllowed(option, text, option.format.allowed + suggestion(option, text)));
    return value;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    problems.push(...error.problems.map((message) => ({ option, message })));
    return undefined;
  }
}

export function notAllowed(option: Option<unknown>, text: string, allowed: string): Problem {
  const given = text.trim();
  if (given === '') return { option, message: `nothing was given, but it must be ${allowed}` };
  return { option, message: `${quote(given)} is not ${allowed}` };
}

/** ` did you mean "10m" or "10s"?` */
function suggestion({ format }: Option<unknown>, text: string): string {
  const meant = (format.suggest?.(text) ?? []).map((item) => quote(item));
  return meant.length === 0 ? '' : `; did you mean ${meant.join(' or ')}?`;
}
