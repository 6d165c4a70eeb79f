import type { CommandFilter } from '../filters/command-filter.ts';
import { TerminalFilter } from '../filters/terminal-filter.ts';
import type { Channel } from '../session/paths.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export type Streams = Map<Channel, Stream>;

/** One stream of output on its way to the log. */
export interface Stream {
  /** It comes before `commands`: what it removes may have split a command. */
  terminal: TerminalFilter;
  commands: CommandFilter;
  held: Buffer;
  /** Bytes of `output` since the last line end, and since the one before it. */
  sinceLast: number;
  sinceLastBut: number;
  /** True after a carriage return, which ends the line unless it is half of a `\r\n`. */
  endsWithReturn: boolean;
}

export function newStream(commands: CommandFilter): Stream {
  return {
    terminal: new TerminalFilter(),
    commands,
    held: Buffer.alloc(0),
    sinceLast: 0,
    sinceLastBut: 0,
    endsWithReturn: false,
  };
}

/** Counts bytes of output. `shown` is what the terminal filter makes of them; it neither delays nor removes line ends. */
export function count(stream: Stream, bytes: Buffer, shown: Buffer): void {
  const last = lastLineEnd(bytes);
  const lastBut = lastLineEnd(bytes.subarray(0, Math.max(0, last)));
  if (lastBut >= 0) stream.sinceLastBut = bytes.length - lastBut - 1;
  else stream.sinceLastBut = bytes.length + (last >= 0 ? stream.sinceLast : stream.sinceLastBut);
  stream.sinceLast = last >= 0 ? bytes.length - last - 1 : stream.sinceLast + bytes.length;
  if (shown.length > 0) stream.endsWithReturn = shown.at(-1) === carriageReturn;
}

export function lastLineEnd(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
}
