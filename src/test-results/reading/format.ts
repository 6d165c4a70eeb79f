import type { OnTest, ResultReader } from '../model/model.ts';

export type ResultFormat = 'junit' | 'trx' | 'ctrf' | 'go' | 'tap';

/** Enough for a licence in a comment before the first element. */
export const sniffedCharacters = 16 * 1024;

const xmlProlog = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|\s)*/;

/** Returns the format of a file by its first characters; undefined if it is none that is known. */
export function formatOf(head: string): ResultFormat | undefined {
  const text = head.trimStart();
  if (text.startsWith('<')) {
    const element = /^<([\w:.-]+)/.exec(text.replace(xmlProlog, ''))?.[1];
    if (element === 'testsuites' || element === 'testsuite' || element === 'testcase') return 'junit';
    return element === 'TestRun' ? 'trx' : undefined;
  }
  if (/^(?:[^\n]*\n){0,50}?\s*\{"(?:Time|Action|ImportPath)":/.test(text)) return 'go';
  if (text.startsWith('{')) return /"(?:results|reportFormat)"\s*:/.test(text) ? 'ctrf' : undefined;
  if (/^(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/m.test(text)) return 'tap';
  return undefined;
}

/** Returns a reader of the format. Each is loaded when the first file needs it. */
export async function readerOf(format: ResultFormat, onTest: OnTest): Promise<ResultReader> {
  switch (format) {
    case 'junit':
      return new (await import('./junit.ts')).JunitReader(onTest);
    case 'trx':
      return new (await import('./trx.ts')).TrxReader(onTest);
    case 'ctrf':
      return new (await import('./ctrf.ts')).CtrfReader(onTest);
    case 'go':
      return new (await import('./go-test.ts')).GoTestReader(onTest);
    case 'tap':
      return new (await import('./tap.ts')).TapReader(onTest);
  }
}
