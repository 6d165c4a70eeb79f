import { DefaultArtifactClient } from '@actions/artifact';
import { answerParent } from '../system/answer-parent.ts';
import { errorMessage } from '../system/errors.ts';
import { nameProcess } from '../system/process-title.ts';
import type { UploadAnswer, UploadRequest } from './protocol.ts';
import { refusalIn } from './refusal.ts';

// A process of its own, because the client prints to stdout (here a log file) and throws some errors in event
// callbacks, outside any promise (zip.ts), where they end the process.

// For each request the client checks whether the body is a FormData, which none is. The check alone makes Node load its
// `fetch`, which takes 25 ms.
Reflect.deleteProperty(globalThis, 'FormData');

nameProcess('uploads an artifact');
answerParent(async ({ name, files, rootDirectory, retentionDays, token }: UploadRequest): Promise<UploadAnswer> => {
  // The client reads it from there. Other processes see the environment as it was at the start.
  process.env.ACTIONS_RUNTIME_TOKEN = token;
  try {
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, rootDirectory, {
      ...(retentionDays !== null && { retentionDays }),
    });
    if (id === undefined) return { ok: false, error: 'the artifact service returned no id' };
    return { ok: true, id, bytes: size ?? 0 };
  } catch (error) {
    const message = errorMessage(error);
    return { ok: false, error: message, refusal: refusalIn(message) };
  }
});
