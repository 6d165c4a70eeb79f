import { setImmediate as turn } from 'node:timers/promises';
import type { Patterns } from './patterns.ts';

/** The worst text takes 50 ms for as much. */
const pieceBytes = 16 * 1024;

/**
 * Returns the redacted text of a file. Between pieces of it this process does what else it has to do.
 * @param isCut the file goes on: a value may begin in these bytes and end behind them, and they end before it
 */
export async function redactDocument(bytes: Buffer, patterns: Patterns, isCut: boolean): Promise<string> {
  const stream = patterns.stream();
  const output: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    output.push(Buffer.from(stream.push(bytes.subarray(from, from + pieceBytes))));
    await turn();
  }
  if (!isCut) output.push(stream.end());
  return Buffer.concat(output).toString();
}
