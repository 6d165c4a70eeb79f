import { dataOf, type Notation, unescaped } from './command-data.ts';
import { CommandStarts } from './command-starts.ts';
import { CommandState, registeredCommands } from './command-state.ts';
import { headingAt, headings } from './heading.ts';
import { endsLine, isHidden, isPrintable, unfinishedBytes } from './line-bytes.ts';
import { continuedMask, maskAsText, maskPart, parseMask, safeMask } from './mask-command.ts';
import { resumesWith } from './resume-command.ts';

const colon = 0x3a;
const hash = 0x23;
const closingBracket = 0x5d;
const space = 0x20;
const tab = 0x09;

/** The choices of the input `workflow-commands`: which of the commands in the output reach the runner. */
export const workflowCommandModes = ['annotations', 'all', 'none'] as const;
export type WorkflowCommands = (typeof workflowCommandModes)[number];

const annotations = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** Commands that would break the structure of the step's log, or stop the commands that make it. */
const structure = new Set(['group', 'endgroup', 'stop-commands']);
/** No command of the runner has a longer name. */
const maxName = 40;

/** Replaces the first `length` bytes of a command. */
interface Change {
  replacement: Buffer;
  length: number;
  /** Set if the rest of the line still belongs to the mask. */
  openMask?: Notation | undefined;
}

const hashes = Buffer.from('##[');
const lineBreak = Buffer.from('\n');

const brokenColons: Change = { replacement: Buffer.from(': :'), length: 2 };
const brokenHashes: Change = { replacement: Buffer.from('# #['), length: 3 };

/**
 * Disarms workflow commands in a stream of output. The runner obeys `::name …::` after blanks at the start of a line, and
 * `##[name]` anywhere; to it a lone carriage return also ends a line (its ActionCommand.cs). Depending on the mode these
 * reach the runner:
 *
 * - `annotations`: error, warning, notice, debug and add-mask, in the notation with colons
 * - `all`: everything except groups and stop-commands, which would break the structure of the step's log
 * - `none`: nothing
 *
 * Any other command of the runner's is shown as text with a visible change; a group at the start of a line becomes a
 * heading. So is an annotation for which the runner has no room. What the runner does not know passes unchanged.
 *
 * `stop-commands` is honoured here and hidden from the runner, whose commands are ours as well: until its token, every
 * command is text.
 *
 * A mask that the runner does not see would leave a secret in the log. `##[add-mask]` therefore passes like `::add-mask::`,
 * on a line of its own. A mask that may not pass is shown without its value, and so is one that has no line of at least
 * four characters.
 *
 * The filter works on bytes. It holds back the few that the end of a chunk may have cut off, and the whole line of a mask,
 * a group or `stop-commands` up to 64 KiB. It splits a longer mask, if possible between two lines of its value.
 */
export class CommandFilter {
  readonly #mode: WorkflowCommands;
  readonly #state: CommandState;
  /** The content of the unfinishedBytes line so far. */
  #before: LineBefore = 'blanks';
  #carry: Buffer = Buffer.alloc(0);
  #openMask: Notation | undefined;

  /** @param state shared by the streams of a step */
  constructor(mode: WorkflowCommands = 'annotations', state: CommandState = new CommandState()) {
    this.#mode = mode;
    this.#state = state;
  }

  /** Returns the output that is certain by now, which may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }

  /** Returns the rest when no data follows. */
  end(): Buffer {
    const shown = this.#filter(this.#carry, true);
    this.#before = 'blanks';
    return shown;
  }

  /** Call this when the log started a new line although the stream is in the middle of one. */
  lineBroken(): void {
    this.#before = 'blanks';
  }

  #filter(data: Buffer, isFinal: boolean): Buffer {
    const shown: Buffer[] = [];
    let shownTo = 0;
    let end = isFinal ? data.length : data.length - unfinishedBytes(data);
    const starts = new CommandStarts(data, end);
    let position = this.#openMask === undefined ? starts.next(0) : 0;
    while (position < end) {
      const change = this.#changeAt(data, position, isFinal);
      if (change === 'undecided') {
        end = position;
      } else if (change === undefined) {
        position = starts.next(position + 1);
      } else {
        shown.push(data.subarray(shownTo, position), change.replacement);
        shownTo = position + change.length;
        this.#openMask = change.openMask;
        position = change.openMask === undefined ? starts.next(shownTo) : shownTo;
      }
    }
    this.#before = this.#lineBefore(data, end);
    this.#carry = Buffer.from(data.subarray(end));
    const rest = data.subarray(shownTo, end);
    return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
  }

  #changeAt(data: Buffer, position: number, isFinal: boolean): Verdict {
    if (this.#openMask !== undefined) return this.#maskAt(data, position, this.#openMask, isFinal);
    if (data[position] === hash) return this.#hashesAt(data, position, isFinal);
    if (data[position] !== colon || this.#lineBefore(data, position) === 'text') return undefined;
    return this.#colonsAt(data, position, isFinal);
  }

  #colonsAt(data: Buffer, position: number, isFinal: boolean): Verdict {
    if (!isFinal && position + 1 === data.length) return 'undecided';
    if (data[position + 1] !== colon) return undefined;
    const resumed = this.#resumesAt(data, position, 'colons', isFinal);
    if (resumed !== false) return resumed === true ? undefined : 'undecided';
    const name = nameAt(data, position + 2);
    const end = position + 2 + name.length;
    if (name.length > maxName) return undefined;
    const next = data[end];
    const afterNext = data[end + 1];
    if (!isFinal && (next === undefined || (next === colon && afterNext === undefined))) return 'undecided';
    if (!registeredCommands.has(name) || !mayEndName(next, afterNext)) return undefined;
    if (this.#state.token !== undefined) return brokenColons;
    if (name === 'add-mask') return this.#maskAt(data, position, 'colons', isFinal);
    if (name === 'stop-commands') return this.#stopAt(data, position, 'colons', isFinal);
    if (this.#passes(name)) return undefined;
    const heading = next === colon && afterNext === colon ? headings.get(name) : undefined;
    return heading === undefined
      ? brokenColons
      : headingAt(data, position, { notation: 'colons', heading, end: end + 2 }, isFinal);
  }

  #hashesAt(data: Buffer, position: number, isFinal: boolean): Verdict {
    const prefix = data.subarray(position, position + hashes.length);
    if (!prefix.equals(hashes.subarray(0, prefix.length))) return undefined;
    if (prefix.length < hashes.length) return isFinal ? undefined : 'undecided';
    const resumed = this.#resumesAt(data, position, 'brackets', isFinal);
    if (resumed !== false) return resumed === true ? undefined : 'undecided';
    const name = nameAt(data, position + hashes.length);
    const end = position + hashes.length + name.length;
    if (!isFinal && end === data.length) return 'undecided';
    if (!registeredCommands.has(name)) return undefined;
    if (this.#state.token !== undefined) return brokenHashes;
    const isWholeName = data[end] === closingBracket || data[end] === space;
    if (name === 'add-mask' && isWholeName) return this.#maskAt(data, position, 'brackets', isFinal);
    if (name === 'stop-commands' && isWholeName) return this.#stopAt(data, position, 'brackets', isFinal);
    const heading = data[end] === closingBracket ? headings.get(name) : undefined;
    if (heading !== undefined && this.#lineBefore(data, position) !== 'text') {
      return headingAt(data, position, { notation: 'brackets', heading, end: end + 1 }, isFinal);
    }
    return this.#bracketsPass(name) ? undefined : brokenHashes;
  }

  /** Resumes if the token that `stop-commands` waits for is the command here; returns whether it does. */
  #resumesAt(data: Buffer, position: number, notation: Notation, isFinal: boolean): boolean | 'undecided' {
    const { token } = this.#state;
    if (token === undefined) return false;
    const resumes = resumesWith(notation, token, data.subarray(position), isFinal);
    if (resumes === true) this.#state.resume();
    return resumes;
  }

  #stopAt(data: Buffer, position: number, notation: Notation, isFinal: boolean): Verdict {
    const line = maskPart(data.subarray(position), isFinal);
    if (line === undefined) return 'undecided';
    const token = line.isWhole ? dataOf(notation, line.bytes.toString()) : undefined;
    if (token !== undefined) this.#state.stop(unescaped(token, notation));
    return notation === 'colons' ? brokenColons : brokenHashes;
  }

  /** Handles a mask, or the next part of one that is too long to hold. */
  #maskAt(data: Buffer, position: number, notation: Notation, isFinal: boolean): Verdict {
    const found = maskPart(data.subarray(position), isFinal);
    if (found === undefined) return 'undecided';
    const { bytes: part, isWhole } = found;
    const text = part.toString();
    const isContinued = this.#openMask !== undefined;
    const mask = isContinued ? continuedMask(notation, text) : parseMask(notation, text);
    if (mask === undefined) {
      if (notation === 'brackets') return this.#bracketsPass('add-mask') && isWhole ? undefined : brokenHashes;
      return isWhole ? undefined : brokenColons;
    }
    const safe = this.#mode === 'none' ? undefined : safeMask(mask);
    const shown: Buffer[] = [];
    if (safe !== undefined) {
      if (!isContinued && this.#lineBefore(data, position) !== 'blanks') shown.push(lineBreak);
      shown.push(safe === text ? part : Buffer.from(safe));
    } else if (!isContinued) {
      shown.push(Buffer.from(maskAsText(mask)));
    }
    if (!isWhole && shown.length > 0) shown.push(lineBreak);
    return { replacement: Buffer.concat(shown), length: part.length, openMask: isWhole ? undefined : notation };
  }

  #bracketsPass(name: string): boolean {
    return this.#mode === 'all' && this.#passes(name);
  }

  /** Returns whether a command reaches the runner, which then has one annotation more. */
  #passes(name: string): boolean {
    if (!this.#mayPass(name) || !this.#state.hasRoom(name)) return false;
    this.#state.count(name);
    return true;
  }

  #mayPass(name: string): boolean {
    switch (this.#mode) {
      case 'annotations':
        return annotations.has(name);
      case 'all':
        return !structure.has(name);
      case 'none':
        return false;
    }
  }

  /** Returns the content of the line before a position. */
  #lineBefore(data: Buffer, position: number): LineBefore {
    let before: LineBefore = 'blanks';
    for (let index = position - 1; index >= 0; index -= 1) {
      const byte = data[index] as number;
      if (endsLine(byte)) return before;
      if (isPrintable(byte)) return 'text';
      if (byte !== space && byte !== tab) before = 'hidden';
    }
    return this.#before === 'blanks' ? before : this.#before;
  }
}

/** `hidden`: neither surely visible nor surely blank. */
type LineBefore = 'blanks' | 'hidden' | 'text';

/** Undefined if nothing has to change, `undecided` if that depends on data to come. */
type Verdict = Change | 'undecided' | undefined;

/** Returns the name in lower case. It is longer than `maxName` if it goes on. */
function nameAt(data: Buffer, start: number): string {
  let end = start;
  while (end - start <= maxName && isNameByte(data[end])) end += 1;
  return data.toString('latin1', start, end).toLowerCase();
}

/**
 * Returns whether these two bytes may follow the name of a command: `::`, or a blank before properties. The runner searches
 * with ICU, which ignores control and zero-width characters: two colons with one of these between them are `::` to it.
 */
function mayEndName(next: number | undefined, afterNext: number | undefined): boolean {
  return next === colon ? afterNext === colon || isHidden(afterNext) : isHidden(next);
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}
