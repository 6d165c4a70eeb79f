import { z } from 'zod';
import { parserOf } from '../text/parser.ts';

export const parseStopRequest = parserOf(
  z.object({ v: z.literal(1), cause: z.enum(['cancelled', 'stopped', 'lease_lost']), detail: z.string() }),
);
