/**
 * Returns the offset in `bytes` just behind the longest suffix of `tail` that occurs there; of several equally long ones,
 * the first. Returns undefined if none has `least` bytes. Takes time and memory in proportion to both, even if they repeat
 * themselves (the Z algorithm, on both of them reversed).
 */
export function findOverlap(tail: Buffer, bytes: Buffer, least: number): number | undefined {
  const text = Buffer.concat([bytes, tail]).reverse();
  /** For each position, how many bytes from there on equal the beginning of the text. */
  const same = new Int32Array(text.length);
  let longest = least;
  let end: number | undefined;
  // From `left` to `right` the text equals its beginning. Of such matches, this one reaches furthest so far.
  for (let at = 1, left = 0, right = 0; at < text.length; at += 1) {
    let length = at < right ? Math.min(right - at, same[at - left] ?? 0) : 0;
    while (at + length < text.length && text[length] === text[at + length]) length += 1;
    same[at] = length;
    if (at + length > right) [left, right] = [at, at + length];
    // In reverse, the first of several equally long ones comes last.
    if (at >= tail.length && Math.min(length, tail.length) >= longest) {
      longest = Math.min(length, tail.length);
      end = text.length - at;
    }
  }
  return end;
}
