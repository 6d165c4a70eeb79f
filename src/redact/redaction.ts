import { masksInFiles } from './masks-in-files.ts';
import { Patterns } from './patterns.ts';

/** What must not leave the machine, as far as one process knows it: in memory alone, in no file and no command line. */
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

  /** One that knows what the command has masked in its logs by now, too; the same where that is nothing new. */
  async knowingMasksOf(logs: readonly string[]): Promise<Redaction> {
    const masks = await masksInFiles(logs, this.#masks);
    return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
  }

  async withMasksOf(logs: readonly string[]): Promise<Patterns> {
    return (await this.knowingMasksOf(logs)).patterns;
  }
}
