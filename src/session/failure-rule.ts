import { z } from 'zod';

/** What the end of an attempt is taken for. All conditions that it has must hold; it has at least one. */
export const failureRuleSchema = z
  .object({
    code: z.string(),
    /** `final`: never retried. */
    family: z.enum(['soft', 'hard', 'final']),
    /** Any of these; empty: not asked for. */
    exitCodes: z.array(z.number().int()),
    /** Any of these, by their full names; empty: not asked for. */
    signals: z.array(z.string()),
    /** A regular expression in RE2 syntax; null: not asked for. */
    output: z.string().nullable(),
  })
  .refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
    error: 'a rule without a condition',
  });

export type FailureRule = z.infer<typeof failureRuleSchema>;
