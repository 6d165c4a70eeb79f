import { z } from 'zod';
import { parserOf } from '../../text/parser.ts';

export const parseReply = parserOf(z.object({ id: z.number().int(), content: z.unknown() }));
