/**
 * The secrets of a job, which it replaces in the log. Masks only the literal values, not their encodings, which the real
 * runner masks too (HostContext.cs:103-113).
 */
export class Masker {
  #secrets: readonly string[] = [];

  /** Sorted by length, the longest first, because one secret can be part of another. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /** Adds a value and each of its lines, as `add-mask` does (ActionCommandManager.cs:443-448). */
  add(value: string): void {
    const lines = value.split(/[\r\n]+/).filter((line) => line !== '');
    this.#secrets = [...new Set([...this.#secrets, value, ...lines])].sort((a, b) => b.length - a.length);
  }

  mask(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }
}
