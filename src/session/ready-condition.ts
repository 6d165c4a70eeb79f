import { z } from 'zod';

/** A condition that a background session must have met once to be ready. It is written to disk without values of headers. */
export const readyConditionSchema = z.discriminatedUnion('kind', [
  /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
  z.object({ kind: z.literal('log'), pattern: z.string() }),
  z.object({
    kind: z.literal('http'),
    /** With `socket` its host is localhost. */
    url: z.string(),
    /** A socket of the file system, relative to the working directory, in place of the network. */
    socket: z.string().exactOptional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).exactOptional(),
    /** Any certificate will do. */
    insecure: z.literal(true).exactOptional(),
  }),
  /** `host` is a name or an address, without brackets. */
  z.object({ kind: z.literal('tcp'), host: z.string(), port: z.number().int().min(1).max(65_535) }),
  /** Relative to the working directory. */
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('exec'), command: z.string() }),
]);

export type ReadyCondition = z.infer<typeof readyConditionSchema>;
export type HttpCondition = Extract<ReadyCondition, { kind: 'http' }>;

/** Returns the condition as it may be written to disk: a header may hold a password, which is in no list of secrets. */
export function withoutValues(condition: ReadyCondition): ReadyCondition {
  if (condition.kind !== 'http' || condition.headers === undefined) return condition;
  return { ...condition, headers: condition.headers.map(({ name }) => ({ name, value: '***' })) };
}

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
    case 'http': {
      const { headers = [], insecure } = condition;
      const details = [...(insecure ? ['insecure'] : []), ...headers.map(({ name }) => `header: ${name}`)];
      return [addressOf(condition), ...(details.length === 0 ? [] : [`(${details.join(', ')})`])].join(' ');
    }
    case 'tcp':
      return `tcp: ${condition.host.includes(':') ? `[${condition.host}]` : condition.host}:${condition.port}`;
    case 'file':
      return `file: ${condition.path}`;
    case 'exec':
      return `exec: ${condition.command}`;
  }
}

function addressOf({ url, socket }: HttpCondition): string {
  if (socket === undefined) return url;
  const { protocol, pathname, search } = new URL(url);
  return `${protocol}//unix:${socket}:${pathname}${search}`;
}
