import { MaskFinder } from '../../redact/mask-finder.ts';
import { Patterns } from '../../redact/patterns.ts';
import { appendOwn } from '../../system/own-file.ts';
import { type UploadAnswer, type UploadRequest, uploadedSchema } from '../../upload/protocol.ts';
import { askProcess } from './ask-process.ts';

/** The limit of the client's output that is kept, in bytes. */
const maxOutput = 256 * 1024;

/** Uploads one artifact in a process of its own, whose output goes to a file. Never rejects. */
export async function uploadArtifact(
  request: UploadRequest,
  logPath: string,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  let output = Buffer.alloc(0);
  const onOutput = (bytes: Buffer) => {
    if (output.length < maxOutput) output = Buffer.concat([output, bytes]);
  };
  const answer = await askProcess('upload', request, uploadedSchema, { signal, onOutput });
  try {
    appendOwn(logPath, withoutMasked(output));
  } catch {
    // A full disk, or something else in its place. The output only helps a person who looks for a fault in the client.
  }
  return answer;
}

/** The client masks the signature in the address to which it uploads, then prints the address. */
function withoutMasked(output: Buffer): string {
  const finder = new MaskFinder();
  const masks = [...finder.push(output), ...finder.end()];
  return new Patterns(masks).text(output.toString('utf8'));
}
