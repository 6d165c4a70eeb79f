const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Returns whether a byte is neither surely visible nor the end of a line. */
export function isHidden(byte: number | undefined): boolean {
  return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}

export function endsLine(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** Returns whether a byte is surely visible. Any other may be a blank or a part of one. */
export function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

/** Returns how many bytes at the end may belong to what follows: half of a `\r\n`, or the beginning of a character. */
export function unfinishedBytes(data: Buffer): number {
  if (data.at(-1) === carriageReturn) return 1;
  for (let count = 1; count <= 3; count += 1) {
    const byte = data.at(-count) ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
  }
  return 0;
}

/** Returns the offset at which the first line ends, before its line break; undefined if it goes on. */
export function endOfLine(data: Buffer): number | undefined {
  const feed = data.indexOf(lineFeed);
  const line = feed < 0 ? data : data.subarray(0, feed);
  const end = indexOrEnd(line, '\r', 0);
  return end === data.length ? undefined : end;
}

/** Returns the first offset of a text at or after a position, or the end of the data. */
export function indexOrEnd(data: Buffer, text: string, from: number): number {
  const found = data.indexOf(text, from);
  return found < 0 ? data.length : found;
}
