import { CommandFilter, type WorkflowCommands } from '../filters/command-filter.ts';
import { CommandState } from '../filters/command-state.ts';
import { inert } from '../filters/inert.ts';
import type { Channel } from '../session/paths.ts';
import { type AnnotationKind, annotationCommand, escapeData, type PlacedAnnotation } from './annotation.ts';
import { RecentOutput } from './recent-output.ts';
import { shownLines } from './shown-lines.ts';
import { count, lastLineEnd, newStream, type Stream, type Streams } from './stream.ts';

/** Writes bytes to the step's log; resolves when they may be overwritten. */
export type Sink = (bytes: Buffer) => Promise<void>;

/** An unfinished line is held back up to this length, so that it, and secrets in it, reach the runner whole. */
const maxHeld = 64 * 1024;
/** The longest unfinished line that is quoted, in characters. */
const maxQuoted = 400;
/** Stands before repeated output. With blanks first it keeps off the problem matchers that begin at the start of a line. */
const margin = '  │ ';

export interface StepLogOptions {
  /** The workflow commands of the output that reach the runner; `annotations` by default. */
  workflowCommands?: WorkflowCommands;
}

/**
 * The structure of a step's log: groups that do not nest, and the command's output in whole lines, with status lines only
 * between them. Concurrent calls are carried out one after the other.
 */
export class StepLog {
  readonly #sink: Sink;
  readonly #workflowCommands: WorkflowCommands;
  readonly #commands = new CommandState();
  #streams: Streams = new Map();
  /** The streams whose section another one has interrupted. */
  #interrupted: Streams | undefined;
  #queue: Promise<void> = Promise.resolve();
  /** A section of output that has begun, in a group or without one. */
  #section: 'none' | 'plain' | 'group' = 'none';
  /** The end of the last attempt's output. */
  readonly #recent = new RecentOutput();
  #isRecent = false;
  /** The stream whose unfinished line was too long to be held back, and is written in part. */
  #open: Stream | undefined;
  /** Status lines that wait for the end of that line. */
  #postponed: string[] = [];
  /** Status lines that wait for the end of the section. */
  #afterSection: string[] = [];

  constructor(sink: Sink, { workflowCommands = 'annotations' }: StepLogOptions = {}) {
    this.#sink = sink;
    this.#workflowCommands = workflowCommands;
  }

  openGroup(title: string): Promise<void> {
    return this.#enqueue(() => this.#openSection(title));
  }

  /** Begins the output of an attempt, whose end `recentLines` returns: in a group, or without one where there is no title. */
  openAttempt(title: string | null): Promise<void> {
    return this.#enqueue(async () => {
      await this.#openSection(title);
      this.#recent.clear();
      this.#isRecent = true;
    });
  }

  closeGroup(): Promise<void> {
    return this.#enqueue(() => this.#closeSection());
  }

  /** Opens a group for other output in the place of an attempt's section, whose unfinished lines are held back meanwhile. */
  interruptAttempt(title: string): Promise<void> {
    return this.#enqueue(async () => {
      await this.#endLine();
      this.#interrupted = this.#streams;
      this.#streams = new Map();
      this.#isRecent = false;
      await this.#switchSection(title);
    });
  }

  /** Ends the group that has interrupted an attempt, and goes on with that, as with `openAttempt`. */
  resumeAttempt(title: string | null): Promise<void> {
    return this.#enqueue(async () => {
      await this.#finishStreams();
      this.#streams = this.#interrupted ?? new Map();
      this.#interrupted = undefined;
      await this.#switchSection(title);
      this.#isRecent = true;
    });
  }

  /** Returns at most `max` last lines of the last attempt, as the log shows them. */
  recentLines(max: number): string[] {
    return shownLines(this.#recent.lines(), max);
  }

  /** Writes lines of output once more, as text on which nothing acts. */
  repeat(lines: readonly string[]): Promise<void> {
    return this.#enqueue(async () => {
      for (const line of lines) await this.#writeStatus(`${margin}${inert(line)}`);
    });
  }

  /** Writes a status line. It waits for the end of an output line that is written in part. */
  line(text: string): Promise<void> {
    return this.#enqueue(() => this.#writeStatus(inert(text)));
  }

  /** Writes a status line that must not drown in output: it waits for the end of an open section. */
  lineBetween(text: string): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#section === 'none') await this.#print(inert(text));
      else this.#afterSection.push(inert(text));
    });
  }

  /** Writes a line that is also an annotation of the run, where it is read without the lines around it. */
  notice(text: string): Promise<void> {
    return this.#annotate('notice', text);
  }

  /** `quoted` is a line of output on a line of its own. */
  error(text: string, quoted?: string): Promise<void> {
    return this.#annotate('error', text, quoted);
  }

  warning(text: string): Promise<void> {
    return this.#annotate('warning', text);
  }

  /** Writes an annotation, or a status line where the step has no more room for one beside that of its own end. */
  placed(kind: AnnotationKind, annotation: PlacedAnnotation, otherwise: string): Promise<void> {
    return this.#enqueue(() => {
      if (!this.#commands.hasRoom(kind)) return this.#writeStatus(inert(otherwise));
      this.#commands.count(kind);
      return this.#writeStatus(annotationCommand(kind, annotation.lines, annotation));
    });
  }

  /** The token that ends `stop-commands` of the output; undefined while its commands act. */
  get stopToken(): string | undefined {
    return this.#commands.token;
  }

  /** Goes on where an earlier log of the same output ended. */
  stopCommands(token: string): void {
    this.#commands.stop(token);
  }

  /** Writes output of the command. The bytes may be overwritten once this resolves. */
  output(channel: Channel, bytes: Buffer): Promise<void> {
    return this.#enqueue(async () => {
      const stream = this.#stream(channel);
      const shown = stream.terminal.push(bytes);
      count(stream, bytes, shown);
      await this.#emit(stream, stream.commands.push(shown));
    });
  }

  /**
   * Drops the unfinished lines of which nothing is written, for a later log that continues where they begin: a line cut in
   * two would have halves of characters, and of secrets that nobody masks. Returns the dropped bytes of each channel, by
   * default of the output whose section is open.
   */
  async dropUnfinished(of: 'open' | 'interrupted' = 'open'): Promise<Map<Channel, number>> {
    const dropped = new Map<Channel, number>();
    await this.#enqueue(async () => {
      const streams: Streams = of === 'open' ? this.#streams : (this.#interrupted ?? new Map());
      for (const [channel, stream] of streams) {
        if (stream === this.#open) continue;
        dropped.set(channel, stream.endsWithReturn ? stream.sinceLastBut : stream.sinceLast);
        streams.delete(channel);
      }
    });
    return dropped;
  }

  /**
   * Returns the unfinished line that is held back, such as a prompt that a silent command waits at. Empty for one that is
   * too long to be quoted whole: the runner masks only whole secrets, so a part of one would show.
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

  #annotate(kind: AnnotationKind, text: string, quoted?: string): Promise<void> {
    return this.#enqueue(() => {
      this.#commands.count(kind);
      return this.#writeStatus(annotationCommand(kind, quoted === undefined ? [text] : [text, quoted]));
    });
  }

  async #writeStatus(text: string): Promise<void> {
    if (this.#open === undefined) await this.#print(text);
    else this.#postponed.push(text);
  }

  async #openSection(title: string | null): Promise<void> {
    await this.#closeSection();
    await this.#switchSection(title);
  }

  /** Unlike the end of an execution, this leaves `stop-commands` in force. */
  async #switchSection(title: string | null): Promise<void> {
    if (this.#section === 'group') await this.#print('::endgroup::');
    if (title !== null) await this.#print(`::group::${escapeData(inert(title))}`);
    this.#section = title === null ? 'plain' : 'group';
  }

  async #closeSection(): Promise<void> {
    await this.#finishOutput();
    if (this.#section === 'group') await this.#print('::endgroup::');
    // `stop-commands` holds to the end of the attempt.
    if (this.#section !== 'none') this.#commands.resume();
    this.#section = 'none';
    this.#isRecent = false;
    for (const text of this.#afterSection.splice(0)) await this.#print(text);
  }

  /** Writes and ends all unfinished lines, first the one that is written in part. */
  async #finishOutput(): Promise<void> {
    await this.#finishStreams();
    this.#streams = this.#interrupted ?? this.#streams;
    this.#interrupted = undefined;
    await this.#finishStreams();
  }

  async #finishStreams(): Promise<void> {
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

  /** With `streams: split` this breaks a line of the other stream that is written in part: nothing else ends it. */
  async #write(stream: Stream, bytes: Buffer): Promise<void> {
    if (this.#open !== stream) await this.#endLine();
    if (this.#isRecent) this.#recent.push(bytes);
    await this.#sink(bytes);
  }

  async #endLine(): Promise<void> {
    if (this.#open === undefined) return;
    this.#open.commands.lineBroken();
    if (this.#isRecent) this.#recent.push(Buffer.from('\n'));
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
      stream = newStream(new CommandFilter(this.#workflowCommands, this.#commands));
      this.#streams.set(channel, stream);
    }
    return stream;
  }
}
