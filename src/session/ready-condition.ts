import { z } from 'zod';

/** A condition that a background session must have met once to be ready. It is written to disk: no credentials. */
export const readyConditionSchema = z.discriminatedUnion('kind', [
  /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
  z.object({ kind: z.literal('log'), pattern: z.string() }),
  z.object({ kind: z.literal('http'), url: z.string() }),
  /** `host` is a name or an address, without brackets. */
  z.object({ kind: z.literal('tcp'), host: z.string(), port: z.number().int().min(1).max(65_535) }),
  /** Relative to the working directory. */
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('exec'), command: z.string() }),
]);

export type ReadyCondition = z.infer<typeof readyConditionSchema>;

/** The condition as in the input, on one line and without control characters. */
export function describeCondition(condition: ReadyCondition): string {
  return asInput(condition).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

function asInput(condition: ReadyCondition): string {
  switch (condition.kind) {
    case 'log': {
      const [, insensitive] = /^\(\?i\)(.+)$/s.exec(condition.pattern) ?? [];
      return insensitive === undefined ? `log: /${condition.pattern}/` : `log: /${insensitive}/i`;
    }
    case 'http':
      return condition.url;
    case 'tcp':
      return `tcp: ${condition.host.includes(':') ? `[${condition.host}]` : condition.host}:${condition.port}`;
    case 'file':
      return `file: ${condition.path}`;
    case 'exec':
      return `exec: ${condition.command}`;
  }
}
