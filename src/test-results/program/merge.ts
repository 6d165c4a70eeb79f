import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Redaction } from '../../redact/redaction.ts';
import { renameOver, temporaryName } from '../../system/atomic-file.ts';
import { errorMessage } from '../../system/errors.ts';
import { readFiles } from '../reading/read-attempt.ts';
import { Quarantine } from '../truth/quarantine.ts';
import { testVerdicts } from '../truth/test-verdicts.ts';
import { type MergedTest, MergedTests } from '../writing/merged-tests.ts';
import { CtrfWriter } from '../writing/write-ctrf.ts';
import { JunitWriter } from '../writing/write-junit.ts';
import type { MergeRequest } from './protocol.ts';
import { filesIn } from './read.ts';

interface Report {
  add: (test: MergedTest) => void;
  end: () => void;
}

/** Writes the tests of all attempts, redacted. Returns a sentence for each file that could not be written. */
export async function merge(request: MergeRequest): Promise<string[]> {
  const { attempts, workspace, junit, ctrf, start, stop } = request;
  const { patterns } = await new Redaction([...request.secrets]).withMasksFrom([...request.logs]);
  const redact = (text: string) => patterns.text(text);
  const problems: string[] = [];
  const files: ReportFile[] = [];
  const report = (path: string, writer: (write: (text: string) => void) => Report) => {
    files.push(new ReportFile(path, writer, problems));
  };
  report(ctrf, (write) => {
    const written = new CtrfWriter(write, { redact, start, stop });
    return { add: written.add, end: () => written.end() };
  });
  if (junit !== null)
    report(junit, (write) => {
      const written = new JunitWriter(write, redact);
      return { add: written.add, end: () => written.end() };
    });
  const quarantine = new Quarantine(request.quarantine, new Date());
  const merged = new MergedTests(testVerdicts(attempts), quarantine, (test) => {
    for (const file of files) file.add(test);
  });
  for (const { folder } of inOrder(attempts))
    await readFiles(
      filesIn(folder),
      workspace,
      (test) => merged.add(test),
      () => {},
    );
  for (const file of files) file.end();
  return problems;
}

/** The last one that ran everything comes first: it has every test. */
function inOrder(attempts: MergeRequest['attempts']): MergeRequest['attempts'] {
  const full = attempts.findLast(({ narrowed }) => !narrowed);
  return full === undefined ? attempts : [full, ...attempts.filter((attempt) => attempt !== full).reverse()];
}

const maxBuffered = 256 * 1024;

/** A file that is there only when it is whole. */
class ReportFile {
  readonly #path: string;
  readonly #problems: string[];
  readonly #temporary: string;
  #fd: number | undefined;
  #report: Report | undefined;
  #text = '';

  constructor(path: string, writer: (write: (text: string) => void) => Report, problems: string[]) {
    this.#path = path;
    this.#problems = problems;
    this.#temporary = temporaryName(path);
    this.#try(() => {
      mkdirSync(dirname(path), { recursive: true });
      this.#fd = openSync(this.#temporary, 'wx', 0o644);
      this.#report = writer((text) => this.#write(text));
    });
  }

  add(test: MergedTest): void {
    if (this.#report !== undefined) this.#try(() => this.#report?.add(test));
  }

  end(): void {
    if (this.#report === undefined) return;
    this.#try(() => {
      this.#report?.end();
      this.#flush();
      closeSync(this.#fd as number);
      this.#fd = undefined;
      renameOver(this.#temporary, this.#path);
    });
  }

  #write(text: string): void {
    this.#text += text;
    if (this.#text.length > maxBuffered) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#fd as number, bytes, written);
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#problems.push(`${this.#path} could not be written: ${errorMessage(error)}`);
      this.#report = undefined;
      if (this.#fd !== undefined) closeSync(this.#fd);
      this.#fd = undefined;
      rmSync(this.#temporary, { force: true });
    }
  }
}
