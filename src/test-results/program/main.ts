import { answerParent } from '../../system/answer-parent.ts';
import { errorMessage } from '../../system/errors.ts';
import { nameProcess } from '../../system/process-title.ts';
import type { MergeAnswer, ReadAnswer, ResultRequest } from './protocol.ts';
import { read } from './read.ts';

// A process of its own, because result files are untrusted and may be large, and the supervisor must live.

nameProcess('reads results of tests');
answerParent(async (request: ResultRequest): Promise<ReadAnswer | MergeAnswer> => {
  try {
    if (request.kind === 'read') return Object.assign({ ok: true as const }, await read(request));
    const { merge } = await import('./merge.ts');
    return { ok: true, problems: await merge(request) };
  } catch (error) {
    return { ok: false, error: errorMessage(error) };
  }
});
