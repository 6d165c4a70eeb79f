/**
 * Where in `bytes` the longest end of `tail` ends that occurs there; of several that are as long, the first. Undefined when
 * none has `least` bytes. Takes time and memory in proportion to both, also for what repeats itself (the Z algorithm, on
 * both of them backwards).
 */
export function findOverlap(tail: Buffer, bytes: Buffer, least: number): number | undefined {
  const text = Buffer.concat([bytes, tail]).reverse();
  /** How much of what begins at a place is the same as the beginning of the text. */
  const same = new Int32Array(text.length);
  let longest = least;
  let place: number | undefined;
  // From `left` to `right` the text is the same as its beginning: the match that reaches furthest so far.
  for (let at = 1, left = 0, right = 0; at < text.length; at += 1) {
    let length = at < right ? Math.min(right - at, same[at - left] ?? 0) : 0;
    while (at + length < text.length && text[length] === text[at + length]) length += 1;
    same[at] = length;
    if (at + length > right) [left, right] = [at, at + length];
    // Backwards the first of several comes last.
    if (at >= tail.length && Math.min(length, tail.length) >= longest) {
      longest = Math.min(length, tail.length);
      place = text.length - at;
    }
  }
  return place;
}
