import { z } from 'zod';
import { redactionReportSchema } from '../session/step-record.ts';
import { parserOf } from '../text/parser.ts';

export const parsePackAnswer = parserOf(
  z.union([
    z.object({ ok: z.literal(true), files: z.array(z.string()), redacted: redactionReportSchema }),
    z.object({ ok: z.literal(false), error: z.string() }),
  ]),
);
