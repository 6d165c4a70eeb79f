import { masksInFiles, TooManyMasksError } from './masks-in-files.ts';
import { Patterns } from './patterns.ts';

/** The secrets that one process knows. They stay in memory: in no file and on no command line. */
export class Redaction {
  readonly values: readonly string[];
  readonly patterns: Patterns;

  readonly #masks: readonly Buffer[];

  constructor(values: readonly string[], masks: readonly Buffer[] = []) {
    this.values = values;
    this.#masks = masks;
    this.patterns = new Patterns([...values, ...masks]);
  }

  readonly redact = (text: string): string => this.patterns.text(text);

  /**
   * Returns a copy that also covers the masks found in `logs`, or `this` if they hold no new ones.
   * @throws TooManyMasksError
   */
  async withMasksFrom(logs: readonly string[]): Promise<Redaction> {
    const masks = await masksInFiles(logs, this.#masks);
    return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
  }

  /** Returns the patterns for quotes of the output in `logs`; undefined if it masks too much, and nothing may be quoted. */
  async patternsForQuotes(logs: readonly string[]): Promise<Patterns | undefined> {
    try {
      return (await this.withMasksFrom(logs)).patterns;
    } catch (error) {
      if (error instanceof TooManyMasksError) return undefined;
      throw error;
    }
  }
}
