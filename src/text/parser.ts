import type { z } from 'zod';

/** Returns what a value of any kind says, without what its schema does not name; undefined when it does not match. */
export interface Parser<Schema extends z.ZodType> {
  (value: unknown): z.output<Schema> | undefined;
  schema: Schema;
}

/**
 * Returns the parser of a schema. In dist the parsers of files named `*-parser.ts` are functions that zod's compiler has made
 * of their schemas (scripts/compiled-parsers.ts): a step that reads only what it has written itself need not load zod.
 */
export function parserOf<Schema extends z.ZodType>(schema: Schema): Parser<Schema> {
  return Object.assign((value: unknown) => schema.safeParse(value).data, { schema });
}
