import type { FileCommand } from '../../session/paths.ts';
import { quote } from '../../text/quote.ts';
import { formatKeyValue, lineBreak } from './format.ts';
import { type LineProblem, maxQuoted, parseKeyValues, parseLines } from './parse.ts';

export type PublishedVariable = Exclude<FileCommand, 'GITHUB_STEP_SUMMARY'>;

export interface Note {
  /** `error`: the runner would fail the step, or something is lost. `warning`: it is left out on purpose. */
  severity: 'error' | 'warning';
  /** From 1; null when the note is about the whole file. */
  line: number | null;
  message: string;
}

/** The content of an attempt's file, as the step gets it. */
export interface Content {
  /** The names of the entries, in order; empty where lines have no names. */
  names: string[];
  /** The text to append to the step's file. */
  text: string;
  notes: Note[];
}

export interface ReservedNames {
  /** Outputs of the action itself: the command cannot set them. */
  reservedOutputs: readonly string[];
  /** State that the main stage saves for post: the command cannot set it. */
  reservedState: readonly string[];
}

export function readContent(
  variable: PublishedVariable,
  text: string,
  { reservedOutputs, reservedState }: ReservedNames,
  platform: NodeJS.Platform,
): Content {
  switch (variable) {
    case 'GITHUB_OUTPUT':
      return readEntries(text, reservedOutputs, 'an output', platform);
    case 'GITHUB_STATE':
      return readEntries(text, reservedState, 'state', platform);
    case 'GITHUB_ENV':
      return readEntries(text, [], '', platform);
    case 'GITHUB_PATH':
    case 'GITHUB_ARTIFACTS': {
      const { lines, problems } = parseLines(text);
      const eol = lineBreak(platform);
      return { names: [], text: lines.map((line) => line + eol).join(''), notes: problems.map(asError) };
    }
  }
}

function readEntries(text: string, reserved: readonly string[], kind: string, platform: NodeJS.Platform): Content {
  // The runner ignores case in the names of outputs and of state.
  const own = new Set(reserved.map((name) => name.toLowerCase()));
  const { entries, problems } = parseKeyValues(text, platform);
  const isOwn = ({ name }: { name: string }) => own.has(name.toLowerCase());
  const published = entries.filter((entry) => !isOwn(entry));
  const leftOut = entries.filter(isOwn).map(({ name, line }) => ({
    severity: 'warning' as const,
    line,
    message: `${quote(name, maxQuoted)} is ${kind} of the action itself; the command's value is left out`,
  }));
  return {
    names: published.map((entry) => entry.name),
    text: published.map((entry) => formatKeyValue(entry, platform)).join(''),
    notes: [...problems.map(asError), ...leftOut].sort((a, b) => a.line - b.line),
  };
}

function asError({ line, message }: LineProblem): Note & { line: number } {
  return { severity: 'error', line, message };
}
