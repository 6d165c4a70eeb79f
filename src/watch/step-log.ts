import type { Channel } from '../session/paths.ts';
import { CommandFilter, inert } from './command-filter.ts';

/** Takes bytes for the step's log; resolves when they may be overwritten. */
export type Sink = (bytes: Buffer) => Promise<void>;

/** An unfinished line is held back up to this length, so that lines of ours, and secrets to mask, stay whole. */
const maxHeld = 64 * 1024;
/** So many characters of it are quoted. */
const maxQuoted = 400;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The structure of a step's log: groups that do not nest, output in whole lines, lines of ours never in the middle of a
 * line of the command's. Calls are carried out one after the other, whoever makes them.
 */
export class StepLog {
  readonly #sink: Sink;
  readonly #streams = new Map<Channel, Stream>();
  #queue: Promise<void> = Promise.resolve();
  #grouped = false;
  /** The stream whose line, too long to be held, was begun and is not at its end. */
  #open: Stream | undefined;
  /** Lines of ours that wait for that end. */
  #postponed: string[] = [];
  /** Lines of ours that wait for the end of the group. */
  #afterGroup: string[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  openGroup(title: string): Promise<void> {
    return this.#enqueue(async () => {
      await this.#closeGroup();
      await this.#print(`::group::${escapeData(inert(title))}`);
      this.#grouped = true;
    });
  }

  closeGroup(): Promise<void> {
    return this.#enqueue(() => this.#closeGroup());
  }

  /** A line of ours. In the middle of an endless line of the command's it waits for the end of that. */
  line(text: string): Promise<void> {
    return this.#enqueue(() => this.#say(inert(text)));
  }

  /** A line of ours that must not drown in the output of a group: while one is open it waits for its end. */
  lineBetween(text: string): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#grouped) this.#afterGroup.push(inert(text));
      else await this.#print(inert(text));
    });
  }

  /** A line of the log that is also an annotation of the run; it is read there without its surroundings. */
  notice(text: string): Promise<void> {
    return this.#enqueue(() => this.#say(`::notice::${escapeData(inert(text))}`));
  }

  error(text: string): Promise<void> {
    return this.#enqueue(() => this.#say(`::error::${escapeData(inert(text))}`));
  }

  warning(text: string): Promise<void> {
    return this.#enqueue(() => this.#say(`::warning::${escapeData(inert(text))}`));
  }

  /** Output of the command; the bytes may be overwritten once this resolves. */
  output(channel: Channel, bytes: Buffer): Promise<void> {
    return this.#enqueue(async () => {
      const stream = this.#stream(channel);
      countUnended(stream, bytes);
      await this.#emit(stream, stream.filter.push(bytes));
    });
  }

  /**
   * Forgets the lines that have no end yet, as far as nothing of them was shown: someone else goes on from where they
   * begin. A line cut in two would be two, with halves of characters and of secrets that nobody masks. Tells how many
   * bytes were given to `output` for them.
   */
  async leaveUnfinished(): Promise<Map<Channel, number>> {
    const left = new Map<Channel, number>();
    await this.#enqueue(async () => {
      for (const [channel, stream] of this.#streams) {
        if (stream === this.#open) continue;
        left.set(channel, stream.unended);
        this.#streams.delete(channel);
      }
    });
    return left;
  }

  /** The end of the unfinished line that is being held back, for a person who wonders what a silent command waits for. */
  unfinishedLine(): string {
    const waiting = [...this.#streams.values()].find(({ held }) => held.length > 0);
    return waiting === undefined ? '' : [...waiting.held.toString('utf8')].slice(-maxQuoted).join('');
  }

  #enqueue(action: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(action);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #say(text: string): Promise<void> {
    if (this.#open === undefined) await this.#print(text);
    else this.#postponed.push(text);
  }

  async #closeGroup(): Promise<void> {
    await this.#finishOutput();
    if (this.#grouped) await this.#print('::endgroup::');
    this.#grouped = false;
    for (const text of this.#afterGroup.splice(0)) await this.#print(text);
  }

  /** Shows what was held back and ends the lines that the command did not end, the one that was begun first. */
  async #finishOutput(): Promise<void> {
    if (this.#open !== undefined) await this.#finish(this.#open);
    for (const stream of this.#streams.values()) await this.#finish(stream);
    this.#streams.clear();
  }

  async #finish(stream: Stream): Promise<void> {
    stream.held = Buffer.concat([stream.held, stream.filter.end()]);
    await this.#flush(stream);
    await this.#endLine();
  }

  async #emit(stream: Stream, piece: Buffer): Promise<void> {
    const end = Math.max(piece.lastIndexOf(lineFeed), piece.lastIndexOf(carriageReturn)) + 1;
    if (end > 0) {
      await this.#flush(stream);
      await this.#write(stream, piece.subarray(0, end));
      await this.#lineEnded();
    }
    const rest = piece.subarray(end);
    if (rest.length === 0) return;
    if (stream.held.length + rest.length <= maxHeld && this.#open !== stream) {
      stream.held = Buffer.concat([stream.held, rest]);
      return;
    }
    await this.#flush(stream);
    await this.#write(stream, rest);
    this.#open = stream;
  }

  async #flush(stream: Stream): Promise<void> {
    const { held } = stream;
    stream.held = Buffer.alloc(0);
    if (held.length > 0) {
      await this.#write(stream, held);
      this.#open = stream;
    }
  }

  /** With `streams: split` the other stream's unfinished line, if it was begun, is broken here: nothing else ends it. */
  async #write(stream: Stream, bytes: Buffer): Promise<void> {
    if (this.#open !== stream) await this.#endLine();
    await this.#sink(bytes);
  }

  async #endLine(): Promise<void> {
    if (this.#open === undefined) return;
    this.#open.filter.lineBroken();
    await this.#sink(Buffer.from('\n'));
    await this.#lineEnded();
  }

  async #lineEnded(): Promise<void> {
    this.#open = undefined;
    for (const text of this.#postponed.splice(0)) await this.#print(text);
  }

  #print(text: string): Promise<void> {
    return this.#sink(Buffer.from(`${text}\n`));
  }

  #stream(channel: Channel): Stream {
    let stream = this.#streams.get(channel);
    if (stream === undefined) {
      stream = { filter: new CommandFilter(), held: Buffer.alloc(0), unended: 0, endsWithReturn: false };
      this.#streams.set(channel, stream);
    }
    return stream;
  }
}

interface Stream {
  filter: CommandFilter;
  held: Buffer;
  /** Bytes since the last end of a line, as they came, before the filter. */
  unended: number;
  /** They end with a carriage return, which ends the line unless it is half of a `\r\n`. */
  endsWithReturn: boolean;
}

function countUnended(stream: Stream, bytes: Buffer): void {
  if (bytes.length === 0) return;
  if (stream.endsWithReturn) stream.unended = 0;
  stream.endsWithReturn = bytes.at(-1) === carriageReturn;
  const ended = stream.endsWithReturn ? bytes.subarray(0, -1) : bytes;
  const end = Math.max(ended.lastIndexOf(lineFeed), ended.lastIndexOf(carriageReturn)) + 1;
  stream.unended = end > 0 ? bytes.length - end : stream.unended + bytes.length;
}

/** As the runner unescapes the data of a command (ActionCommand.cs). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
