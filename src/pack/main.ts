import { answerParent } from '../system/answer-parent.ts';
import { nameProcess } from '../system/process-title.ts';
import { packAnswer } from './pack.ts';
import type { PackAnswer, PackRequest } from './protocol.ts';

// A process of its own, because redacting a log of gigabytes keeps a processor busy for seconds, while main follows the
// next attempt and must react to a cancel.

nameProcess('redacts what an attempt leaves');
answerParent((request: PackRequest): Promise<PackAnswer> => packAnswer(request));
