import { followSession, type SessionItem } from '../../../src/follow/follow-session.ts';
import type { Channel } from '../../../src/session/paths.ts';
import { eventually, within } from '../../kit/wait.ts';

/** Follows a session and keeps its items. */
export class RecordedFollower {
  /** In order: `attempt_started 1`, `attempt_ended 1`, …, and between them the output, joined. */
  readonly items: (string | { channel: Channel; bytes: Buffer })[] = [];
  readonly done: Promise<void>;
  readonly #abort = new AbortController();
  outputBytes = 0;

  /** `pause` is awaited at every item, before the next one is requested. */
  constructor(root: string, { channels = ['output'], pause }: FollowerOptions = {}) {
    this.done = this.#follow(root, channels, pause);
    // A test that fails earlier must not also end in an unhandled rejection.
    this.done.catch(() => {});
  }

  async ended(): Promise<void> {
    await within(this.done, { what: 'the end of the session', state: () => this.text() });
  }

  /** Resolves after so many bytes of output. */
  async output(bytes: number): Promise<void> {
    await eventually(() => this.outputBytes >= bytes, {
      what: `${bytes} bytes of output`,
      state: () => this.text(),
    });
  }

  async event(event: string): Promise<void> {
    await eventually(() => this.items.includes(event), { what: event, state: () => this.text() });
  }

  abort(): void {
    this.#abort.abort();
  }

  /** The items, output as text. */
  text(): string[] {
    return this.items.map((part) => (typeof part === 'string' ? part : part.bytes.toString()));
  }

  /** All output of a channel. */
  bytes(channel: Channel = 'output'): Buffer {
    return Buffer.concat(
      this.items.flatMap((part) => (typeof part !== 'string' && part.channel === channel ? [part.bytes] : [])),
    );
  }

  async #follow(root: string, channels: Channel[], pause: FollowerOptions['pause']): Promise<void> {
    for await (const item of followSession(root, channels, this.#abort.signal)) {
      this.#take(item);
      await pause?.(item, this);
    }
  }

  #take(item: SessionItem): void {
    if (item.kind === 'event') {
      const { event } = item;
      this.items.push('attempt' in event ? `${event.type} ${event.attempt}` : event.type);
    }
    if (item.kind !== 'output') return;
    this.outputBytes += item.bytes.length;
    const last = this.items.at(-1);
    if (last === undefined || typeof last === 'string' || last.channel !== item.channel) {
      this.items.push({ channel: item.channel, bytes: Buffer.from(item.bytes) });
    } else {
      last.bytes = Buffer.concat([last.bytes, item.bytes]);
    }
  }
}

interface FollowerOptions {
  channels?: Channel[];
  pause?: (item: SessionItem, follower: RecordedFollower) => Promise<void> | void;
}
