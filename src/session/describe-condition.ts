import type { HttpCondition, ReadyCondition } from './ready-condition.ts';

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
