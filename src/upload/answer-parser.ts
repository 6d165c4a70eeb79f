import { z } from 'zod';
import { parserOf } from '../text/parser.ts';

export const parseUploadAnswer = parserOf(
  z.union([
    z.object({ ok: z.literal(true), id: z.number().int(), bytes: z.number().int() }),
    z.object({
      ok: z.literal(false),
      error: z.string(),
      refusal: z.enum(['name', 'final']).nullable().exactOptional(),
    }),
  ]),
);
