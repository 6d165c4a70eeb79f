import type { Channel } from '../session/paths.ts';
import { CommandFilter, inert } from './command-filter.ts';

/** Takes bytes for the step's log; resolves when they may be overwritten. */
export type Sink = (bytes: Buffer) => Promise<void>;

/** An unfinished line is held back up to this length, so that lines of ours, and secrets to mask, stay whole. */
const maxHeld = 64 * 1024;
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
      for (const piece of stream.filter.push(bytes)) await this.#emit(stream, piece);
    });
  }

  /** The unfinished line that is being held back, for a person who wonders what a silent command waits for. */
  unfinishedLine(): string {
    const held = [...this.#streams.values()].map(({ held }) => held).find(({ length }) => length > 0);
    return held === undefined ? '' : held.subarray(-400).toString('utf8');
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
  }

  /** Shows what was held back and ends a line that the command did not end. */
  async #finishOutput(): Promise<void> {
    for (const stream of this.#streams.values()) {
      for (const piece of stream.filter.end()) await this.#emit(stream, piece);
      await this.#flush(stream);
      await this.#endLine();
    }
    this.#streams.clear();
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
    await this.#sink(Buffer.from('\n'));
    await this.#lineEnded();
  }

  async #lineEnded(): Promise<void> {
    this.#open = undefined;
    for (const text of this.#postponed.splice(0)) await this.#print(text);
  }

  async #print(text: string): Promise<void> {
    await this.#endLine();
    await this.#sink(Buffer.from(`${text}\n`));
  }

  #stream(channel: Channel): Stream {
    let stream = this.#streams.get(channel);
    if (stream === undefined) {
      stream = { filter: new CommandFilter(), held: Buffer.alloc(0) };
      this.#streams.set(channel, stream);
    }
    return stream;
  }
}

interface Stream {
  filter: CommandFilter;
  held: Buffer;
}

/** As the runner unescapes the data of a command (ActionCommand.cs). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
