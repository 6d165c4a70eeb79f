import type { TestCase, Tool } from '../model/model.ts';

/** How a tool is asked for some of its tests. Widening is allowed: a notation may name more tests, never fewer. */
export interface Notation {
  /** The arguments of a command, one each. */
  args: string[];
  /** One regular expression; undefined for tools that know none. */
  pattern?: string;
  /** Each test on a line, as the tool writes it, or its id where the tool has no notation for one test. */
  lines: string[];
}

export interface NotationOptions {
  /** Whether a file exists, relative to where the tool runs. */
  exists: (file: string) => boolean;
}

/** Says why a test cannot be passed; completes "… cannot be passed to the tool: ". */
export class UnspeakableTestError extends Error {
  override name = 'UnspeakableTestError';
}

export type Write = (tests: readonly TestCase[], options: NotationOptions) => Notation;
export type Notations = Readonly<Record<Tool, Write>>;

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Name and parameters, as the tool wrote them. */
export function wholeName({ name, parameters }: TestCase): string {
  return name + parameters;
}

/** A file that begins with a dash would be an option. */
export function fileArgument(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}
