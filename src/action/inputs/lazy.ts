import { FailureRulesError, parseFailureRules } from '../../failure-rules/parse.ts';
import { parseReady, ReadyError } from './ready.ts';
import type { InputContext, ParsedInput } from './schema.ts';

/** The inputs whose parsers are loaded only when they are given. What is wrong is told with all that is wrong. */
export async function parseLazyInputs(
  raw: (name: string) => string,
): Promise<Pick<InputContext, 'failureRules' | 'ready'>> {
  return {
    failureRules: await parsedBy(parseFailureRules, raw('failure-rules')),
    ready: await parsedBy(parseReady, raw('ready')),
  };
}

async function parsedBy<T>(parse: (text: string) => Promise<T[]>, text: string): Promise<ParsedInput<T>> {
  if (text.trim() === '') return { value: [], problems: [] };
  try {
    return { value: await parse(text), problems: [] };
  } catch (error) {
    if (error instanceof FailureRulesError || error instanceof ReadyError)
      return { value: [], problems: error.problems };
    throw error;
  }
}
