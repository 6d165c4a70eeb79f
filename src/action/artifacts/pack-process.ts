import { z } from 'zod';
import type { PackAnswer, PackRequest } from '../../pack/protocol.ts';
import { redactionReportSchema } from '../../session/step-record.ts';
import { askProcess } from './ask-process.ts';

const packed = z.object({ ok: z.literal(true), files: z.array(z.string()), redacted: redactionReportSchema });

/** Makes a redacted copy of files, in a process of its own. Never rejects. */
export function packArtifact(request: PackRequest, signal: AbortSignal): Promise<PackAnswer> {
  return askProcess('pack', request, packed, { signal, onOutput: () => {} });
}
