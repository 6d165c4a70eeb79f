import { type ProcessEntry, programName } from './processes/entry.ts';

let redact = (text: string): string => text;

/** Has secrets taken out of the names of processes from here on, before anything of a path is left out. */
export function redactProcessNames(by: (text: string) => string): void {
  redact = by;
}

/** Returns a name for people; `known` is the one that the process had while its command line could be read. */
export function processName(entry: ProcessEntry, known?: string): string {
  return programName(entry, redact) ?? known ?? redact(entry.name);
}
