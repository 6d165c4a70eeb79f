import { z } from 'zod';

/** Gives a failed attempt its code and family, if all conditions of the rule hold. There is at least one. */
export const failureRuleSchema = z
  .object({
    code: z.string(),
    /** `final`: never retried. */
    family: z.enum(['soft', 'hard', 'final']),
    /** Any of these; empty: no condition. */
    exitCodes: z.array(z.number().int()),
    /** Any of these, by their full names such as SIGKILL; empty: no condition. */
    signals: z.array(z.string()),
    /** A regular expression in RE2 syntax; null: no condition. */
    output: z.string().nullable(),
    /** Of the rules with it the match nearest to the end of the output decides, not the order. They have no other condition. */
    latest: z.boolean().exactOptional(),
  })
  .refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
    error: 'a rule without a condition',
  });

export type FailureRule = z.infer<typeof failureRuleSchema>;
