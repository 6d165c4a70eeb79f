import { CommandFilter, type WorkflowCommands } from '../filters/command-filter.ts';
import { inert } from '../filters/inert.ts';
import { TerminalFilter } from '../filters/terminal-filter.ts';
import type { Channel } from '../session/paths.ts';

/** Takes bytes for the step's log; resolves when they may be overwritten. */
export type Sink = (bytes: Buffer) => Promise<void>;

/** An unfinished line is held back up to this length, so that lines of ours, and secrets to mask, stay whole. */
const maxHeld = 64 * 1024;
/** The longest that is quoted, in characters. */
const maxQuoted = 400;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface StepLogOptions {
  /** Which workflow commands of the output reach the runner; `annotations` where it is left out. */
  workflowCommands?: WorkflowCommands;
}

/**
 * The structure of a step's log: groups that do not nest, output in whole lines, lines of ours never in the middle of a
 * line of the command's. Calls are carried out one after the other, whoever makes them.
 */
export class StepLog {
  readonly #sink: Sink;
  readonly #workflowCommands: WorkflowCommands;
  readonly #streams = new Map<Channel, Stream>();
  #queue: Promise<void> = Promise.resolve();
  #grouped = false;
  /** The stream whose line, too long to be held, was begun and is not at its end. */
  #open: Stream | undefined;
  /** Lines of ours that wait for that end. */
  #postponed: string[] = [];
  /** Lines of ours that wait for the end of the group. */
  #afterGroup: string[] = [];

  constructor(sink: Sink, { workflowCommands = 'annotations' }: StepLogOptions = {}) {
    this.#sink = sink;
    this.#workflowCommands = workflowCommands;
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
      const shown = stream.terminal.push(bytes);
      count(stream, bytes, shown);
      await this.#emit(stream, stream.commands.push(shown));
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
        left.set(channel, stream.endsWithReturn ? stream.sinceLastBut : stream.sinceLast);
        this.#streams.delete(channel);
      }
    });
    return left;
  }

  /**
   * The unfinished line that is being held back, for a person who wonders what a silent command waits for. Empty where it
   * is too long to be quoted whole: the runner masks a secret where it stands whole, and a part of one would show.
   */
  unfinishedLine(): string {
    const waiting = [...this.#streams.values()].find(({ held }) => held.length > 0);
    const line = waiting?.held.toString('utf8') ?? '';
    return line.length <= maxQuoted ? line : '';
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
    stream.held = Buffer.concat([stream.held, stream.commands.push(stream.terminal.end()), stream.commands.end()]);
    await this.#flush(stream);
    await this.#endLine();
  }

  async #emit(stream: Stream, piece: Buffer): Promise<void> {
    const end = lastLineEnd(piece) + 1;
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
    this.#open.commands.lineBroken();
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
      stream = {
        terminal: new TerminalFilter(),
        commands: new CommandFilter(this.#workflowCommands),
        held: Buffer.alloc(0),
        sinceLast: 0,
        sinceLastBut: 0,
        endsWithReturn: false,
      };
      this.#streams.set(channel, stream);
    }
    return stream;
  }
}

interface Stream {
  /** Before the commands: what it takes out could have parted what becomes one. */
  terminal: TerminalFilter;
  commands: CommandFilter;
  held: Buffer;
  /** Bytes, as they came, since the last end of a line, and since the one before it. */
  sinceLast: number;
  sinceLastBut: number;
  /** What is shown so far ends with a carriage return, which ends the line unless it is half of a `\r\n`. */
  endsWithReturn: boolean;
}

/** Counts what came. `shown` is what the terminal's filter made of it, which keeps back no end of a line and takes none out. */
function count(stream: Stream, bytes: Buffer, shown: Buffer): void {
  const last = lastLineEnd(bytes);
  const lastBut = lastLineEnd(bytes.subarray(0, Math.max(0, last)));
  if (lastBut >= 0) stream.sinceLastBut = bytes.length - lastBut - 1;
  else stream.sinceLastBut = bytes.length + (last >= 0 ? stream.sinceLast : stream.sinceLastBut);
  stream.sinceLast = last >= 0 ? bytes.length - last - 1 : stream.sinceLast + bytes.length;
  if (shown.length > 0) stream.endsWithReturn = shown.at(-1) === carriageReturn;
}

function lastLineEnd(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
}

/** As the runner unescapes the data of a command (ActionCommand.cs). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
