export interface LogGroup {
  title: string;
  lines: string[];
  closed: boolean;
}

/**
 * The foldable groups of a rendered log. GitHub does not nest groups: a new group ends the one before it, and lines after the
 * inner `endgroup` are in neither. So a nested group is a problem, and so is one that is not closed.
 */
export class LogGroups {
  readonly all: LogGroup[] = [];
  readonly problems: string[] = [];
  #open: LogGroup | undefined;

  line(line: string): void {
    if (line.startsWith('##[group]')) this.#start(line.slice('##[group]'.length));
    else if (line.startsWith('##[endgroup]')) this.#close();
    else this.#open?.lines.push(line);
  }

  end(): void {
    if (this.#open) this.problems.push(`group "${this.#open.title}" was never closed`);
    this.#open = undefined;
  }

  #start(title: string): void {
    if (this.#open) this.problems.push(`group "${title}" was opened inside group "${this.#open.title}"`);
    this.#open = { title, lines: [], closed: false };
    this.all.push(this.#open);
  }

  #close(): void {
    if (this.#open) this.#open.closed = true;
    else this.problems.push('a group was closed while none was open');
    this.#open = undefined;
  }
}
