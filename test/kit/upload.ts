import type { RedactionReport } from '../../src/session/redaction-report.ts';
import type { Upload } from '../../src/session/step-record.ts';

export const nothingRedacted: RedactionReport = { values: 0, kinds: {}, leftOut: [] };

/** An artifact that was uploaded. */
export function uploaded(fields: Partial<Omit<Extract<Upload, { status: 'uploaded' }>, 'status'>> = {}): Upload {
  return { status: 'uploaded', name: 'e2e-1', id: 4, url: null, bytes: 1, redacted: nothingRedacted, ...fields };
}
