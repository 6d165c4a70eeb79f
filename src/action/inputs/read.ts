import { z } from 'zod';
import { quote } from '../../text/quote.ts';
import { ConfigurationError } from './configuration-error.ts';
import { parseDuration, parseWholeNumber } from './values.ts';

const maxQuoted = 100;

/** The inputs that were given, as they are. */
export type Values<Name extends string> = Partial<Record<Name, string>>;

export type Problem<Name extends string> = { input: Name; message: string };

/**
 * Reads and validates all inputs that a schema has. `raw` gives an input as it is, white space included: it can matter in
 * a script. The message of each issue completes the sentence "<input>: <value> is not …". `rules` are those between
 * inputs.
 * @throws ConfigurationError with every problem there is
 */
export function readInputs<Schema extends z.ZodObject>(
  schema: Schema,
  raw: (name: string) => string,
  rules: (values: Values<InputOf<Schema>>) => Problem<InputOf<Schema>>[] = () => [],
): z.output<Schema> {
  const names = Object.keys(schema.shape) as InputOf<Schema>[];
  const values = givenValues(names, raw);
  const result = schema.safeParse(values);
  const problems = [
    ...(result.error?.issues ?? []).map(({ path, message }) => invalid(path[0] as InputOf<Schema>, values, message)),
    ...rules(values),
  ].sort((a, b) => names.indexOf(a.input) - names.indexOf(b.input));
  if (!result.success || problems.length > 0) {
    throw new ConfigurationError(problems.map(({ input, message }) => `${input}: ${message}`));
  }
  return result.data;
}

type InputOf<Schema extends z.ZodObject> = keyof Schema['shape'] & string;

/** A blank input is one that was not given: an expression without a value ends up as that. */
function givenValues<Name extends string>(names: Name[], raw: (name: string) => string): Values<Name> {
  const given = names.map((name) => [name, raw(name)] as const).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(given) as Values<Name>;
}

export function invalid<Name extends string>(input: Name, values: Values<Name>, allowed: string): Problem<Name> {
  const value = values[input]?.trim();
  return {
    input,
    message:
      value === undefined
        ? `nothing was given, but it must be ${allowed}`
        : `${quote(value, maxQuoted)} is not ${allowed}`,
  };
}

/** A text that means something else; `parse` gives undefined for what is not allowed. */
export function parsed<T>(parse: (text: string) => T | undefined, allowed: string) {
  return z.string().transform((text, context) => {
    const value = parse(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: allowed });
    return z.NEVER;
  });
}

export function wholeNumber(min: number, max: number) {
  return parsed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`);
}

export function choice<const T extends string>(...values: T[]) {
  return parsed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`);
}

export const durationText = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';

export function duration() {
  return parsed(parseDuration, durationText);
}
