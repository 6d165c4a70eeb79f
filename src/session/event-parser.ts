import { parserOf } from '../text/parser.ts';
import { journalEventSchema } from './events.ts';

export const parseEvent = parserOf(journalEventSchema);
