/**
 * The secrets of a job and their replacement in its log. Literal values only: of the encodings that the runner masks as
 * well (HostContext.cs:103-113) none is.
 */
export class Masker {
  #secrets: readonly string[] = [];

  /** Longest first, so that a secret inside another one does not spoil it. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /** The value and each of its lines, as `add-mask` does it (ActionCommandManager.cs:443-448). */
  add(value: string): void {
    const lines = value.split(/[\r\n]+/).filter((line) => line !== '');
    this.#secrets = [...new Set([...this.#secrets, value, ...lines])].sort((a, b) => b.length - a.length);
  }

  mask(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }
}
