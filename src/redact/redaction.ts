import { masksInFiles } from './masks-in-files.ts';
import { Patterns } from './patterns.ts';

/** What must not leave the machine, as far as one process knows it: in memory alone, in no file and no command line. */
export class Redaction {
  readonly values: readonly string[];
  readonly patterns: Patterns;

  constructor(values: readonly string[]) {
    this.values = values;
    this.patterns = new Patterns(values);
  }

  readonly redact = (text: string): string => this.patterns.text(text);

  /** With what the command has masked in its logs by now. */
  async withMasksOf(logs: readonly string[]): Promise<Patterns> {
    const masks = await masksInFiles(logs);
    return masks.length === 0 ? this.patterns : new Patterns([...this.values, ...masks]);
  }
}
