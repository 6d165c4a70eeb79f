const esc = 0x1b;
const bell = 0x07;
/** `]`, which begins an operating system command (OSC). */
const osc = 0x5d;
/** Line feed, carriage return, CAN and SUB break off a control string. */
const breaksOff = [0x0a, 0x0d, 0x18, 0x1a];
const stringTerminator = Buffer.from('\u001b\\');
/** The first byte of the control characters U+0080 to U+009F in UTF-8. */
const c1Lead = 0xc2;
/** Every colour is shorter. In bytes. */
const maxControlSequence = 256;
/** Every title and link is shorter. In bytes. */
const maxControlString = 4096;

/** Length of `ESC ] 8 ; ; BEL`. */
const shortestLink = 6;

/** Bytes with which something other than text may begin: control characters except tab, line feed, carriage return. */
const suspects = [
  esc,
  c1Lead,
  0x7f,
  ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, esc].includes(byte)),
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects) isSuspect[byte] = 1;

/** `ESC ] 8 ; parameters ; address`; an empty address ends the link. */
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;

/**
 * Removes from a stream of output everything that acts on a terminal. Of escape sequences only colours (`ESC [ … m`) and
 * links to the web (OSC 8) stay, of control characters only tab, line feed and carriage return. From a sequence without a
 * proper end before the end of its line, only the first character is removed; the rest is text (ECMA-48, in UTF-8 as
 * terminals read it). Works on bytes and holds back at most one unfinished sequence.
 */
export class TerminalFilter {
  #carry: Buffer = Buffer.alloc(0);
  /** Output is assembled here, unless a chunk passes unchanged. */
  #shown: Buffer = Buffer.alloc(0);

  /** Returns the output that is certain by now. It is valid until the next call, and may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }

  /** Returns the rest when no data follows. */
  end(): Buffer {
    return this.#filter(this.#carry, true);
  }

  #filter(data: Buffer, isFinal: boolean): Buffer {
    this.#carry = nothing;
    // Native searches for one byte at a time are many times faster than a loop over all bytes.
    if (!suspects.some((byte) => data.includes(byte))) return data;
    // Only a link can grow: ST has one byte more than BEL.
    const room = Math.ceil((data.length * (shortestLink + 1)) / shortestLink);
    if (this.#shown.length < room) this.#shown = Buffer.allocUnsafe(room);
    const shown = this.#shown;
    let length = 0;
    for (let position = 0; position < data.length; ) {
      const end = nextSuspect(data, position);
      length += copy(data, position, end, shown, length);
      position = end;
      if (data[position] !== esc && data[position] !== c1Lead) {
        position += 1;
        continue;
      }
      const sequence = sequenceAt(data, position, isFinal);
      if (sequence === 'unfinished') {
        this.#carry = Buffer.from(data.subarray(position));
        break;
      }
      const after = position + sequence.length;
      length +=
        sequence.shown === 'unchanged'
          ? copy(data, position, after, shown, length)
          : copy(sequence.shown, 0, sequence.shown.length, shown, length);
      position = after;
    }
    return shown.subarray(0, length);
  }
}

interface Sequence {
  /** In bytes. */
  length: number;
  /** Its replacement in the log. */
  shown: Buffer | 'unchanged';
}

/** `unfinished` if it depends on data to come. */
type Verdict = Sequence | 'unfinished';

const nothing = Buffer.alloc(0);
/** Replaces half a character: once a sequence behind it is removed, it could become a control character with what follows. */
const halfCharacter = Buffer.from([0xff]);

function sequenceAt(data: Buffer, position: number, isFinal: boolean): Verdict {
  const first = data[position];
  const next = data[position + 1];
  if (next === undefined && !isFinal) return 'unfinished';
  if (first === esc) return next === undefined ? removed(1) : sequenceOf(next, data, position, 1, isFinal);
  // U+0080 to U+009F are short for ESC and `@` to `_`.
  if (isC1(next)) return sequenceOf(next - 0x40, data, position, 2, isFinal);
  return { length: 1, shown: inRange(next, 0xa0, 0xbf) ? 'unchanged' : halfCharacter };
}

/** Parses a sequence that begins with ESC and `kind`, or with their short form. Of its two bytes, `control` are not text. */
function sequenceOf(kind: number, data: Buffer, position: number, control: 1 | 2, isFinal: boolean): Verdict {
  switch (String.fromCharCode(kind)) {
    case '[':
      return controlSequence(data, position, isFinal) ?? removed(control);
    case ']':
    case 'P':
    case 'X':
    case '^':
    case '_':
      return controlString(kind, data, position, isFinal) ?? removed(control);
    default:
      if (inRange(kind, 0x20, 0x2f)) return characterSet(data, position, isFinal) ?? removed(control);
      return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
  }
}

/** Parses a CSI sequence: parameters, intermediates, a final byte. Returns undefined if it is none. */
function controlSequence(data: Buffer, position: number, isFinal: boolean): Verdict | undefined {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 0x30, 0x3b)) index += 1;
  const isColour = data[position] === esc && data[index] === 0x6d;
  while (index < limit && inRange(data[index], 0x30, 0x3f)) index += 1;
  while (index < limit && inRange(data[index], 0x20, 0x2f)) index += 1;
  if (index < limit && index === data.length) return isFinal ? undefined : 'unfinished';
  if (index === limit || !inRange(data[index], 0x40, 0x7e)) return undefined;
  return { length: index + 1 - position, shown: isColour ? 'unchanged' : nothing };
}

/** Parses ESC, intermediates and a final byte, mostly the choice of a character set. Returns undefined if it is none. */
function characterSet(data: Buffer, position: number, isFinal: boolean): Verdict | undefined {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 0x20, 0x2f)) index += 1;
  if (index < limit && index === data.length) return isFinal ? undefined : 'unfinished';
  return index < limit && inRange(data[index], 0x30, 0x7e) ? removed(index + 1 - position) : undefined;
}

/** Parses OSC, DCS and their kin, up to ST or, for OSC, BEL. Returns undefined if it is broken off. */
function controlString(kind: number, data: Buffer, position: number, isFinal: boolean): Verdict | undefined {
  const start = position + 2;
  const closed = (payloadEnd: number, end: number): Sequence => ({
    length: end - position,
    shown:
      data[position] === esc && kind === osc && webLink.test(data.toString('latin1', start, payloadEnd))
        ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator])
        : nothing,
  });
  for (let index = start; index < position + maxControlString; index += 1) {
    const byte = data[index];
    const next = data[index + 1];
    if (byte === undefined) return isFinal ? undefined : 'unfinished';
    if (byte === bell && kind === osc) return closed(index, index + 1);
    if (breaksOff.includes(byte)) return undefined;
    if (byte !== esc && byte !== c1Lead) continue;
    if (next === undefined) return isFinal ? undefined : 'unfinished';
    if (byte === esc) return next === 0x5c ? closed(index, index + 2) : undefined;
    if (isC1(next)) return next === 0x9c ? closed(index, index + 2) : undefined;
  }
  return undefined;
}

function removed(length: number): Sequence {
  return { length, shown: nothing };
}

function isC1(byte: number | undefined): byte is number {
  return inRange(byte, 0x80, 0x9f);
}

function inRange(byte: number | undefined, first: number, last: number): boolean {
  return byte !== undefined && byte >= first && byte <= last;
}

function nextSuspect(data: Buffer, from: number): number {
  let position = from;
  while (position < data.length && isSuspect[data[position] as number] === 0) position += 1;
  return position;
}

/** Does what Buffer.copy does, but faster for a few bytes. */
function copy(data: Buffer, from: number, to: number, target: Buffer, at: number): number {
  if (to - from > 32) return data.copy(target, at, from, to);
  for (let index = from; index < to; index += 1) target[at + index - from] = data[index] as number;
  return to - from;
}
