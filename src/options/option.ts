import type { z } from 'zod';

/** Zod itself: schemas are made by who reads files, so that who does not read any need not load it. */
export type Zod = typeof z;

/** The text that an input takes, and the value that it stands for. */
export interface Format<T> {
  /** Returns undefined for text that is not allowed, or throws a ConfigurationError that says more than `allowed`. */
  parse(text: string): T | undefined | Promise<T | undefined>;
  /** Completes the sentence "<text> is not …". */
  allowed: string;
  /** Returns what somebody may have meant by a text that is not allowed. */
  suggest?(text: string): string[];
}

/** A format whose values are also written to a session's files. */
export interface StoredFormat<T> extends Format<T> {
  schema(z: Zod): z.ZodType<T>;
}

/** One input of an action. Its value goes by the name that it has in its table. */
export interface Option<T> {
  /** The name in action.yml. */
  input: string;
  format: Format<T>;
  /** The value of an input that is not given. */
  fallback: T;
}

export interface StoredOption<T> extends Option<T> {
  schema(z: Zod): z.ZodType<T>;
}

/** A table of options. */
export type Options = Readonly<Record<string, Option<unknown>>>;

export type Values<Table extends Options> = {
  [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

/** Without `fallback` the value is null when the input is not given. */
export function option<T>(input: string, format: Format<T>, fallback: NoInfer<T>): Option<T>;
export function option<T>(input: string, format: Format<T>): Option<T | null>;
export function option<T>(input: string, format: Format<T>, fallback: T | null = null): Option<T | null> {
  return { input, format, fallback };
}

/** An option that request.json or step.json holds, for the supervisor and for later stages. */
export function stored<T>(input: string, format: StoredFormat<T>, fallback: NoInfer<T>): StoredOption<T>;
export function stored<T>(input: string, format: StoredFormat<T>): StoredOption<T | null>;
export function stored<T>(input: string, format: StoredFormat<T>, fallback: T | null = null): StoredOption<T | null> {
  return {
    input,
    format,
    fallback,
    schema: (z) => (fallback === null ? format.schema(z).nullable() : format.schema(z)),
  };
}

/** A stored option that the first versions of the action did not have: files without it are read as `before`. */
export function addedLater<T>(option: StoredOption<T>, before: NoInfer<T>): StoredOption<T> {
  return { ...option, schema: (z) => option.schema(z).default(before as z.core.util.NoUndefined<T>) };
}

/** The fields of a table in a file. */
export function schemasOf<Table extends Readonly<Record<string, StoredOption<unknown>>>>(z: Zod, table: Table) {
  const fields = Object.entries(table).map(([name, { schema }]) => [name, schema(z)]);
  return Object.fromEntries(fields) as { [Name in keyof Table]: z.ZodType<Values<Table>[Name]> };
}
