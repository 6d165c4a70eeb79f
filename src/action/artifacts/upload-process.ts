import { appendFileSync } from 'node:fs';
import { z } from 'zod';
import { MaskFinder } from '../../redact/mask-finder.ts';
import { Patterns } from '../../redact/patterns.ts';
import type { UploadAnswer, UploadRequest } from '../../upload/protocol.ts';
import { askProcess } from './ask-process.ts';

/** Of what the client prints so much is kept. */
const maxChatter = 256 * 1024;

const uploaded = z.object({ ok: z.literal(true), id: z.number().int(), bytes: z.number().int() });

/** Has one artifact sent by a process of its own, whose chatter goes to a file. Never rejects. */
export async function uploadArtifact(
  request: UploadRequest,
  logPath: string,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  let chatter = Buffer.alloc(0);
  const onOutput = (bytes: Buffer) => {
    if (chatter.length < maxChatter) chatter = Buffer.concat([chatter, bytes]);
  };
  const answer = await askProcess('upload', request, uploaded, { signal, onOutput });
  try {
    appendFileSync(logPath, withoutMasked(chatter), { mode: 0o600 });
  } catch {
    // A full disk: what the client printed is of use to nobody but a person who looks for a fault in it.
  }
  return answer;
}

/** The client masks the signature of the address to which it uploads, and prints the address. */
function withoutMasked(chatter: Buffer): string {
  const finder = new MaskFinder();
  const masks = [...finder.push(chatter), ...finder.end()];
  return new Patterns(masks).text(chatter.toString('utf8'));
}
