import { z } from 'zod';
import type { PackAnswer, PackRequest } from '../../pack/protocol.ts';
import { redactionReportSchema } from '../../session/step-record.ts';
import { askProcess } from './ask-process.ts';

const packed = z.object({ ok: z.literal(true), files: z.array(z.string()), redacted: redactionReportSchema });

/** Has the redacted copy of some files made by a process of its own. Never rejects. */
export function packArtifact(request: PackRequest, signal: AbortSignal): Promise<PackAnswer> {
  return askProcess('pack', request, packed, { signal, onOutput: () => {} });
}
