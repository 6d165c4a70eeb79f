import fc from 'fast-check';

/** Characters that the runner and .NET take for blanks, or ignore. */
export const nbsp = '\u00a0';
export const nextLine = '\u0085';
export const zeroWidth = '\u200b';

const longNames = [39, 40, 41].map((length) => 'a'.repeat(length));

// Many parts of commands, so that some form whole ones, and anything else.
const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('::', ':', '##[', '##', '#', '[', ']', ' ', '\t', '\r', '\n', '\r\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['group', 'endgroup', 'ENDGROUP', 'error', 'stop-commands', 'add-mask', 'new-command', 'set-env', 'debug'],
      ...['::endgroup::', '##[endgroup]', '::group::', '::error ', '::add-mask::', '##[add-mask]', ...longNames],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[nbsp, nextLine, '\u2003', '\u3000', zeroWidth, '\u200d', '\ufeff', '\u0000', '\u001b', '\u00ad', '\v', '\f'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', '▸', '◂ ', '😀', 'k=v', '%0A', '%0D', '%25', '%3B', '-', '_', 'x', 'abcd', '"{"'),
  },
);
const hidden = fc.constantFrom('', '', '', zeroWidth, '\u0001', '\u00ad', '\u200d\u200d');
/** Commands and near misses. */
const nearCommand = fc
  .tuple(
    fc.constantFrom('', '\n', '\r', '\r\n', '\n ', '\r\t', `\n${nbsp}`, `\n${nextLine}\u2003`, 'x'),
    ...[hidden, fc.constant(':'), hidden, fc.constant(':'), hidden],
    fc.constantFrom(...['endgroup', 'stop-commands', 'group', 'new-command', 'error', 'ADD-MASK', ''], ...longNames),
    ...[hidden, fc.constantFrom('', '', ' ', ' k=v', ' k=v,l=::', '\t', 'x', ':'), hidden],
    ...[fc.constant(':'), hidden, fc.constant(':')],
  )
  .map((parts) => parts.join(''));
const nearBracket = fc
  .tuple(
    ...[hidden, fc.constant('#'), hidden, fc.constant('#'), hidden],
    fc.constantFrom('[endgroup', '[Add-Mask', '[group]', '[', '['),
    hidden,
  )
  .map((parts) => parts.join(''));

/** Output that tries to make the runner obey it. */
export const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragment }, nearCommand, nearBracket), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** The same, also with bytes that are not text. */
export const hostileBytes = fc.oneof(
  hostileText.map((text) => Buffer.from(text)),
  fc
    .array(
      fc.oneof(
        hostileText.map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      ),
      { maxLength: 6 },
    )
    .map((parts) => Buffer.concat(parts)),
);

/** Sizes of chunks. Bytes beyond them form one more chunk. */
export const chunkSizes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });

export function cut(input: Buffer, sizes: number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let from = 0;
  for (const size of sizes) {
    chunks.push(input.subarray(from, from + size));
    from += size;
  }
  return [...chunks, input.subarray(from)];
}

export function inPieces(input: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(input.length / size) }, (_, index) =>
    input.subarray(index * size, (index + 1) * size),
  );
}

/** Returns all output of a filter for these chunks. Overwrites each chunk after it was read, as callers may do. */
export function filterAll(filter: { push(chunk: Buffer): Buffer; end(): Buffer }, chunks: Buffer[]): Buffer {
  const shown = chunks.map((chunk) => {
    const reused = Buffer.from(chunk);
    const copy = Buffer.from(filter.push(reused));
    reused.fill('!');
    return copy;
  });
  return Buffer.concat([...shown, filter.end()]);
}
