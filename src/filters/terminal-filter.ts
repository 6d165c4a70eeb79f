const esc = 0x1b;
const bell = 0x07;
/** `]`, which makes a string an operating system command. */
const command = 0x5d;
/** Line feed, carriage return, CAN, SUB. */
const breaksOff = [0x0a, 0x0d, 0x18, 0x1a];
const stringTerminator = Buffer.from('\u001b\\');
/** The first byte of the control characters U+0080 to U+009F in UTF-8. */
const c1Lead = 0xc2;
/** No colour is longer. */
const maxControlSequence = 256;
/** No title or link is longer. */
const maxControlString = 4096;

/** `ESC ] 8 ; ; BEL`. */
const shortestLink = 6;

/** Where something other than text may begin: control characters but tab, line feed and carriage return. */
const suspects = [
  ...[esc, c1Lead, 0x7f],
  ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, esc].includes(byte)),
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects) isSuspect[byte] = 1;

/** `ESC ] 8 ; parameters ; address`; an empty address ends the link. */
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;

/**
 * Takes out of a stream of output what acts on a terminal: of escape sequences only colours (`ESC [ … m`) and links to
 * the web (OSC 8) stay, of control characters only tab, line feed and carriage return. Where a sequence has no proper
 * end, at the latest at the end of its line, only the character that began it is taken out and the rest is text
 * (ECMA-48, in UTF-8 as terminals read it). Works on bytes and keeps no more than one unfinished sequence.
 */
export class TerminalFilter {
  #carry: Buffer = Buffer.alloc(0);
  /** What was shown last, unless it was a chunk as it came. */
  #shown: Buffer = Buffer.alloc(0);

  /** What may be shown so far; good until the next call, and as long as the chunk, of which it may be a view. */
  push(chunk: Buffer): Buffer {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }

  /** The rest, when nothing follows. */
  end(): Buffer {
    return this.#filter(this.#carry, true);
  }

  #filter(data: Buffer, final: boolean): Buffer {
    this.#carry = nothing;
    // Searching for one byte at a time is many times faster than looking at every byte here.
    if (!suspects.some((byte) => data.includes(byte))) return data;
    // Only a link gets longer, by the one byte that ST has more than BEL.
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
      const sequence = sequenceAt(data, position, final);
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

/** So many bytes, and what is shown of them. */
interface Sequence {
  length: number;
  shown: Buffer | 'unchanged';
}

/** `unfinished` when the data ends too early to tell. */
type Verdict = Sequence | 'unfinished';

const nothing = Buffer.alloc(0);
/** Half a character could become a control character with what follows, when a sequence between them goes; this byte never. */
const halfCharacter = Buffer.from([0xff]);

function sequenceAt(data: Buffer, position: number, final: boolean): Verdict {
  const first = data[position];
  const next = data[position + 1];
  if (next === undefined && !final) return 'unfinished';
  if (first === esc) return next === undefined ? removed(1) : sequenceOf(next, data, position, 1, final);
  // U+0080 to U+009F are short for ESC and `@` to `_`.
  if (isC1(next)) return sequenceOf(next - 0x40, data, position, 2, final);
  return { length: 1, shown: inRange(next, 0xa0, 0xbf) ? 'unchanged' : halfCharacter };
}

/** A sequence that ESC and `kind` begin, or what is short for these. The first `control` of its two bytes are no text. */
function sequenceOf(kind: number, data: Buffer, position: number, control: 1 | 2, final: boolean): Verdict {
  switch (String.fromCharCode(kind)) {
    case '[':
      return controlSequence(data, position, final) ?? removed(control);
    case ']':
    case 'P':
    case 'X':
    case '^':
    case '_':
      return controlString(kind, data, position, final) ?? removed(control);
    default:
      if (inRange(kind, 0x20, 0x2f)) return characterSet(data, position, final) ?? removed(control);
      return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
  }
}

/** CSI: parameters, intermediates, a final byte. Undefined when it is none. */
function controlSequence(data: Buffer, position: number, final: boolean): Verdict | undefined {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 0x30, 0x3b)) index += 1;
  const isColour = data[position] === esc && data[index] === 0x6d;
  while (index < limit && inRange(data[index], 0x30, 0x3f)) index += 1;
  while (index < limit && inRange(data[index], 0x20, 0x2f)) index += 1;
  if (index < limit && index === data.length) return final ? undefined : 'unfinished';
  if (index === limit || !inRange(data[index], 0x40, 0x7e)) return undefined;
  return { length: index + 1 - position, shown: isColour ? 'unchanged' : nothing };
}

/** ESC, intermediates, a final byte: mostly the choice of a character set. Undefined when it is none. */
function characterSet(data: Buffer, position: number, final: boolean): Verdict | undefined {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 0x20, 0x2f)) index += 1;
  if (index < limit && index === data.length) return final ? undefined : 'unfinished';
  return index < limit && inRange(data[index], 0x30, 0x7e) ? removed(index + 1 - position) : undefined;
}

/** OSC, DCS and their kin: up to ST, OSC also up to BEL. Undefined when it is broken off. */
function controlString(kind: number, data: Buffer, position: number, final: boolean): Verdict | undefined {
  const start = position + 2;
  const closed = (payloadEnd: number, end: number): Sequence => ({
    length: end - position,
    shown:
      data[position] === esc && kind === command && webLink.test(data.toString('latin1', start, payloadEnd))
        ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator])
        : nothing,
  });
  for (let index = start; index < position + maxControlString; index += 1) {
    const byte = data[index];
    const next = data[index + 1];
    if (byte === undefined) return final ? undefined : 'unfinished';
    if (byte === bell && kind === command) return closed(index, index + 1);
    if (breaksOff.includes(byte)) return undefined;
    if (byte !== esc && byte !== c1Lead) continue;
    if (next === undefined) return final ? undefined : 'unfinished';
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

/** Buffer.copy, but without its long way where there is little to copy. */
function copy(data: Buffer, from: number, to: number, target: Buffer, at: number): number {
  if (to - from > 32) return data.copy(target, at, from, to);
  for (let index = from; index < to; index += 1) target[at + index - from] = data[index] as number;
  return to - from;
}
