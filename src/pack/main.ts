import { answerParent } from '../system/answer-parent.ts';
import { errorMessage } from '../system/errors.ts';
import { nameProcess } from '../system/process-title.ts';
import { pack } from './pack.ts';
import type { PackAnswer, PackRequest } from './protocol.ts';

// A process of its own, because redacting a log of gigabytes keeps a processor busy for seconds, while main follows the
// next attempt and must react to a cancel.

nameProcess('redacts what an attempt leaves');
answerParent(async (request: PackRequest): Promise<PackAnswer> => {
  try {
    return { ok: true, ...(await pack(request)) };
  } catch (error) {
    return { ok: false, error: errorMessage(error) };
  }
});
