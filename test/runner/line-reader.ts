/**
 * Splits bytes into lines like `StreamReader.ReadLine` of .NET, which the runner uses: `\n`, `\r\n` or a single `\r` ends a
 * line, and text after the last one is a line too (ProcessInvoker.cs:511-519).
 */
export class LineReader {
  readonly #decoder = new TextDecoder();
  readonly #onLine: (line: string) => void;
  #unfinished = '';
  #endedWithReturn: boolean = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#unfinished !== '') this.#onLine(this.#unfinished);
    this.#unfinished = '';
  }

  #take(decoded: string): void {
    if (decoded === '') return;
    const text = this.#endedWithReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    this.#endedWithReturn = text.endsWith('\r');
    const lines = text.split(/\r\n|\n|\r/);
    const last = lines.pop() ?? '';
    for (const line of lines) {
      this.#onLine(this.#unfinished + line);
      this.#unfinished = '';
    }
    this.#unfinished += last;
  }
}
