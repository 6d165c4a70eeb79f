import { newParser } from './fast-saxes.ts';
import { maxToken } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** @returns whether the text inside is wanted */
  open(name: string, attributes: Attributes): boolean;
  /** A piece of text or CDATA of the innermost element. */
  text(text: string): void;
  close(name: string): void;
}

const maxErrors = 1_000;
const maxDepth = 1_000;
const maxAttributes = 10_000;
/** How much of a token that is too long stays. */
const keptOfToken = 64 * 1024;

/** The file is of a kind that no test tool writes; the message completes "it …". */
class HostileXmlError extends Error {
  override name = 'HostileXmlError';
}

/** What saxes 6.0.0 collects between two events. It sets no bounds to it, so they are set here. */
interface Collected {
  text: string;
  name: string;
  entity: string;
  piTarget: string;
  attribList: unknown[];
}

/**
 * Reads XML as a stream, and goes on after errors, such as a control character that a test printed. Only the five
 * entities of XML itself are known: others stay as they are, and nothing outside the file is ever read.
 */
export class XmlEvents {
  readonly #parser = newParser();
  readonly #handler: XmlHandler;
  readonly #onText: (text: string) => void;
  #listening = false;
  #depth = 0;
  #errors = 0;
  #firstError: string | undefined;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#onText = (text) => handler.text(text);
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail(error.message));
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', ({ name }) => this.#close(name));
  }

  /** The first thing that is wrong with the file as XML. */
  get problem(): string | undefined {
    return this.#firstError;
  }

  /** @throws HostileXmlError when it is not worth reading on */
  write(text: string): void {
    this.#parser.write(text);
    this.#bound();
  }

  /** @returns false if the document is not whole: elements are still open, or there was none */
  end(): boolean {
    const whole = this.#parser.closed === false && this.#depth === 0;
    const before = this.#firstError;
    this.#parser.close();
    // An unclosed document is no damage of its own: the caller says so in better words.
    if (!whole) this.#firstError = before;
    return whole;
  }

  #open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new HostileXmlError(`has more than ${maxDepth} elements in each other`);
    this.#listen(this.#handler.open(name, attributes));
  }

  #close(name: string): void {
    this.#depth -= 1;
    this.#handler.close(name);
    this.#listen(false);
  }

  /** saxes does not even collect the text that nobody listens to. */
  #listen(on: boolean): void {
    if (on === this.#listening) return;
    this.#listening = on;
    if (on) {
      this.#parser.on('text', this.#onText);
      this.#parser.on('cdata', this.#onText);
    } else {
      this.#parser.off('text');
      this.#parser.off('cdata');
    }
  }

  #fail(message: string): void {
    // Tests print colours, and some tools write them as they are; nothing is lost.
    if (!/disallowed character/.test(message)) this.#firstError ??= message.replace(/^undefined:/, '').trim();
    this.#errors += 1;
    if (this.#errors > maxErrors) throw new HostileXmlError(`is damaged in more than ${maxErrors} places`);
  }

  #bound(): void {
    const collected = this.#parser as unknown as Collected;
    // A long text keeps its beginning. A copy, because a slice would hold on to the whole.
    if (collected.text.length > maxToken)
      collected.text = Buffer.from(collected.text.slice(0, keptOfToken), 'utf16le').toString('utf16le');
    if (Math.max(collected.name.length, collected.entity.length, collected.piTarget.length) > maxToken)
      throw new HostileXmlError('has a name of more than 1 MiB');
    if (collected.attribList.length > maxAttributes)
      throw new HostileXmlError(`has an element with more than ${maxAttributes} attributes`);
  }
}
