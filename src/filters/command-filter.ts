import { CommandStarts } from './command-starts.ts';
import { endsLine, isHidden, isPrintable, unfinished } from './line-bytes.ts';
import { continuedMask, maskAsText, maskPart, type Notation, parseMask, safeMask } from './mask-command.ts';

const colon = 0x3a;
const hash = 0x23;
const closingBracket = 0x5d;
const space = 0x20;
const tab = 0x09;

/** Which workflow commands of the output reach the runner: the choices of the input `workflow-commands`. */
export const workflowCommandModes = ['annotations', 'all', 'none'] as const;
export type WorkflowCommands = (typeof workflowCommandModes)[number];

const annotations = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** What would break the structure of the step's log, or the commands with which it is made. */
const structure = new Set(['group', 'endgroup', 'stop-commands']);
/** Longer than any name of a command. */
const maxName = 40;

/** What stands in place of the first `length` bytes of a command. */
interface Change {
  instead: Buffer;
  length: number;
  /** What follows in the line is still of the mask. */
  openMask?: Notation | undefined;
}

const hashes = Buffer.from('##[');
const lineBreak = Buffer.from('\n');

const brokenColons: Change = { instead: Buffer.from(': :'), length: 2 };
const brokenHashes: Change = { instead: Buffer.from('# #['), length: 3 };
// Groups do not nest, so the command's own groups become headings.
const headings = new Map([
  ['group', Buffer.from('▸ ')],
  ['endgroup', Buffer.from('◂ ')],
]);

/**
 * Takes the sting out of workflow commands in a stream of output. The runner obeys `::name …::` at the start of a line,
 * after blanks, where a lone carriage return also ends a line, and `##[name]` anywhere (its ActionCommand.cs).
 *
 * - `annotations`: error, warning, notice, debug and add-mask reach it, in the notation with colons;
 * - `all`: everything but what would break the structure of the step's log: groups, and what stops commands;
 * - `none`: nothing.
 *
 * What does not is text, visibly changed; a group at the start of a line is a heading.
 *
 * A mask that the runner does not see would be a secret in the log. So `##[add-mask]` passes like `::add-mask::`, on a
 * line of its own wherever it stands, and where no mask may pass, or nothing is left of one without its lines of less
 * than four characters, it is shown without its value.
 *
 * Works on bytes and keeps the few that a chunk's end may have cut from what they belong to, and of a mask the whole
 * line, up to 64 KiB: a longer one becomes several, parted at the end of one of its lines if possible.
 */
export class CommandFilter {
  readonly #mode: WorkflowCommands;
  /** What stands in the line so far. */
  #before: LineBefore = 'blanks';
  #carry: Buffer = Buffer.alloc(0);
  #openMask: Notation | undefined;

  constructor(mode: WorkflowCommands = 'annotations') {
    this.#mode = mode;
  }

  /** What may be shown so far; it may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }

  /** The rest, when nothing follows. */
  end(): Buffer {
    const shown = this.#filter(this.#carry, true);
    this.#before = 'blanks';
    return shown;
  }

  /** To be called when the log's line was ended in the middle of the stream's. */
  lineBroken(): void {
    this.#before = 'blanks';
  }

  #filter(data: Buffer, final: boolean): Buffer {
    const shown: Buffer[] = [];
    let shownTo = 0;
    let end = final ? data.length : data.length - unfinished(data);
    const candidates = new CommandStarts(data, end);
    let position = this.#openMask === undefined ? candidates.next(0) : 0;
    while (position < end) {
      const change = this.#changeAt(data, position, final);
      if (change === 'unknown') {
        end = position;
      } else if (change === undefined) {
        position = candidates.next(position + 1);
      } else {
        shown.push(data.subarray(shownTo, position), change.instead);
        shownTo = position + change.length;
        this.#openMask = change.openMask;
        position = change.openMask === undefined ? candidates.next(shownTo) : shownTo;
      }
    }
    this.#before = this.#lineBefore(data, end);
    this.#carry = Buffer.from(data.subarray(end));
    const rest = data.subarray(shownTo, end);
    return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
  }

  #changeAt(data: Buffer, position: number, final: boolean): Verdict {
    if (this.#openMask !== undefined) return this.#maskAt(data, position, this.#openMask, final);
    if (data[position] === hash) return this.#hashesAt(data, position, final);
    if (data[position] !== colon || this.#lineBefore(data, position) === 'text') return undefined;
    return this.#colonsAt(data, position, final);
  }

  #colonsAt(data: Buffer, position: number, final: boolean): Verdict {
    if (!final && position + 1 === data.length) return 'unknown';
    if (data[position + 1] !== colon) return undefined;
    const name = nameAt(data, position + 2);
    const end = position + 2 + name.length;
    if (name.length > maxName) return undefined;
    const next = data[end];
    const afterNext = data[end + 1];
    if (!final && (next === undefined || (next === colon && afterNext === undefined))) return 'unknown';
    if (name === '' || !mayEndName(next, afterNext)) return undefined;
    if (name === 'add-mask') return this.#maskAt(data, position, 'colons', final);
    if (this.#mayPass(name)) return undefined;
    const heading = next === colon && afterNext === colon ? headings.get(name) : undefined;
    return heading === undefined ? brokenColons : { instead: heading, length: end + 2 - position };
  }

  #hashesAt(data: Buffer, position: number, final: boolean): Verdict {
    const prefix = data.subarray(position, position + hashes.length);
    if (!prefix.equals(hashes.subarray(0, prefix.length))) return undefined;
    if (prefix.length < hashes.length) return final ? undefined : 'unknown';
    const name = nameAt(data, position + hashes.length);
    const end = position + hashes.length + name.length;
    if (!final && end === data.length) return 'unknown';
    if (name === 'add-mask' && (data[end] === closingBracket || data[end] === space)) {
      return this.#maskAt(data, position, 'brackets', final);
    }
    const heading = data[end] === closingBracket ? headings.get(name) : undefined;
    if (heading !== undefined && this.#lineBefore(data, position) !== 'text') {
      return { instead: heading, length: end + 1 - position };
    }
    return this.#bracketsPass(name) ? undefined : brokenHashes;
  }

  /** A mask, or what follows of one that is too long to be held. */
  #maskAt(data: Buffer, position: number, notation: Notation, final: boolean): Verdict {
    const found = maskPart(data.subarray(position), final);
    if (found === undefined) return 'unknown';
    const { bytes: part, isWhole } = found;
    const text = part.toString();
    const goesOn = this.#openMask !== undefined;
    const mask = goesOn ? continuedMask(notation, text) : parseMask(notation, text);
    if (mask === undefined) {
      if (notation === 'brackets') return this.#bracketsPass('add-mask') && isWhole ? undefined : brokenHashes;
      return isWhole ? undefined : brokenColons;
    }
    const safe = this.#mode === 'none' ? undefined : safeMask(mask);
    const shown: Buffer[] = [];
    if (safe !== undefined) {
      if (!goesOn && this.#lineBefore(data, position) !== 'blanks') shown.push(lineBreak);
      shown.push(safe === text ? part : Buffer.from(safe));
    } else if (!goesOn) {
      shown.push(Buffer.from(maskAsText(mask)));
    }
    if (!isWhole && shown.length > 0) shown.push(lineBreak);
    return { instead: Buffer.concat(shown), length: part.length, openMask: isWhole ? undefined : notation };
  }

  #bracketsPass(name: string): boolean {
    return this.#mode === 'all' && this.#mayPass(name);
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

  /** What stands between the last end of line and a position. */
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

/** `hidden`: nothing that is surely visible, nothing that is surely blank. */
type LineBefore = 'blanks' | 'hidden' | 'text';

/** Undefined where nothing has to change, `unknown` when the data ends too early to tell. */
type Verdict = Change | 'unknown' | undefined;

/** In lower case; one byte longer than any name where it goes on. */
function nameAt(data: Buffer, start: number): string {
  let end = start;
  while (end - start <= maxName && isNameByte(data[end])) end += 1;
  return data.toString('latin1', start, end).toLowerCase();
}

/**
 * A name is followed by `::` or by a blank and properties. The runner searches with ICU, which does not see controls and
 * zero-width characters: it takes two colons with one of these between them for `::`.
 */
function mayEndName(next: number | undefined, afterNext: number | undefined): boolean {
  return next === colon ? afterNext === colon || isHidden(afterNext) : isHidden(next);
}

/** Letters, digits, `-` and `_`. */
function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}
