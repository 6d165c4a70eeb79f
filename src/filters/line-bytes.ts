const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Neither visible for sure nor the end of a line. */
export function isHidden(byte: number | undefined): boolean {
  return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}

export function endsLine(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** The rest are blanks, or may be part of one. */
export function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

/** How many bytes at the end may belong to what follows: half of a `\r\n`, the beginning of a character in UTF-8. */
export function unfinished(data: Buffer): number {
  if (data.at(-1) === carriageReturn) return 1;
  for (let count = 1; count <= 3; count += 1) {
    const byte = data.at(-count) ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
  }
  return 0;
}

/** Where the first line ends, without what ends it; undefined when it goes on. */
export function endOfLine(data: Buffer): number | undefined {
  const feed = data.indexOf(lineFeed);
  const line = feed < 0 ? data : data.subarray(0, feed);
  const end = indexOrEnd(line, '\r', 0);
  return end === data.length ? undefined : end;
}

/** Where a text first stands at or after a position; the end of the data where it does not. */
export function indexOrEnd(data: Buffer, text: string, from: number): number {
  const found = data.indexOf(text, from);
  return found < 0 ? data.length : found;
}
