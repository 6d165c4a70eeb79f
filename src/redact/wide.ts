/** How a character of ASCII stands in bytes: `size` bytes, all zero but the one at `at`. */
export interface Unit {
  size: 1 | 2 | 4;
  at: number;
}

export const narrow: Unit = { size: 1, at: 0 };

/** UTF-16, as PowerShell's `>` writes it, and its other order of bytes. */
export const utf16: readonly Unit[] = [
  { size: 2, at: 0 },
  { size: 2, at: 1 },
];

export const utf32: readonly Unit[] = [
  { size: 4, at: 0 },
  { size: 4, at: 3 },
];

/** Encodes a text in UTF-16 or UTF-32; in UTF-8 with the narrow unit. */
export function encodeIn({ size, at }: Unit, text: string): Buffer {
  if (size === 1) return Buffer.from(text);
  if (size === 2) {
    const bytes = Buffer.from(text, 'utf16le');
    return at === 0 ? bytes : bytes.swap16();
  }
  const characters = [...text];
  const bytes = Buffer.alloc(characters.length * size);
  characters.forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    if (at === 0) bytes.writeUInt32LE(code, index * size);
    else bytes.writeUInt32BE(code, index * size);
  });
  return bytes;
}

/** Returns whether the unit at an offset is this character of ASCII, or undefined if it is none. */
export function asciiAt(data: Uint8Array, offset: number, { size, at }: Unit): number | undefined {
  for (let index = 0; index < size; index += 1) if (index !== at && data[offset + index] !== 0) return undefined;
  const byte = data[offset + at];
  return byte !== undefined && byte < 0x80 ? byte : undefined;
}

/** Decodes units as Latin-1; a character beyond ASCII becomes one that is no letter. */
export function decodeAscii(data: Buffer, from: number, to: number, unit: Unit): string {
  if (unit.size === 1) return data.toString('latin1', from, to);
  let text = '';
  for (let offset = from; offset + unit.size <= to; offset += unit.size)
    text += String.fromCharCode(asciiAt(data, offset, unit) ?? 0xff);
  return text;
}

/**
 * Returns whether a match of ASCII in wide characters is only the shadow of another. ASCII in one order of bytes is ASCII in
 * the other, too, a byte (or three) away; the one that stands at a multiple of its size in the stream counts. Undefined if
 * that depends on data to come.
 * @param byteAt returns the byte at an offset, also before the data at hand
 * @param position of the match in the stream
 */
export function isShadow(
  byteAt: (offset: number) => number | undefined,
  { start, end }: { start: number; end: number },
  { size, at }: Unit,
  { position, isFinal }: { position: number; isFinal: boolean },
): boolean | undefined {
  if (position % size === 0) return false;
  const from = at === 0 ? start - (size - 1) : end;
  for (let index = from; index < from + size - 1; index += 1) {
    const byte = byteAt(index);
    if (byte === undefined && index >= end && !isFinal) return undefined;
    if (byte !== 0) return false;
  }
  return true;
}
