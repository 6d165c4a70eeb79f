import { DefaultArtifactClient } from '@actions/artifact';
import { answerParent } from '../system/answer-parent.ts';
import { errorMessage } from '../system/errors.ts';
import { nameProcess } from '../system/process-title.ts';
import type { UploadAnswer, UploadRequest } from './protocol.ts';
import { refusalIn } from './refusal.ts';

// A process of its own, because the client prints to stdout (here a log file) and throws some errors in event
// callbacks, outside any promise (zip.ts), where they end the process.

// For each request the client asks whether it is a form, and by that makes Node load its `fetch`, for 25 ms. None is.
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
