import { Parser, type Result } from 'tap-parser';
import { plural } from '../../text/plural.ts';
import type { FileEnd, OnTest, ResultReader, TestStatus } from '../model/model.ts';
import { splitParameters } from '../model/test-id.ts';
import { buildCase, failureOf, placeOf } from './build-case.ts';
import { Lines } from './lines.ts';

interface Level {
  points: number;
  failed: number;
}

const maxDepth = 50;
/** Lines between two points. The library keeps a block of diagnostics, and its YAML, whole. */
const maxDiagnosticLines = 10_000;
const indented = /^(?: {4})*/;
const subtest = /^ *# Subtest: (.*)$/;
const point = /^ *(?:not )?ok\b/;

/** Reads TAP 13 and 14. A point with subtests is no test of its own, unless it alone failed. */
export class TapReader implements ResultReader {
  readonly #parser = new Parser();
  readonly #lines = new Lines((line) => this.#line(line));
  readonly #onTest: OnTest;
  /** Names of the subtests that have begun and have no point yet, by depth. */
  readonly #started: string[] = [];
  #sinceLastPoint = 0;
  /** Whether the last line was a point that passed, or one of its diagnostics. */
  #passed: 'no' | 'point' | 'diagnostics' = 'no';
  /** Of the last point that passed, in ms. The library gives a point with the line after it. */
  #duration: number | undefined;
  #planned: number | undefined;
  #topPoints = 0;
  #bailOut: string | undefined;
  #isNode = false;

  constructor(onTest: OnTest) {
    this.#onTest = onTest;
    this.#parser.on('plan', ({ start, end }: { start: number; end: number }) => {
      this.#planned = end - start + 1;
    });
    this.#parser.on('bailout', (reason: string) => {
      this.#bailOut = reason;
    });
    this.#follow(this.#parser, []);
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): FileEnd {
    const rest = this.#lines.end();
    if (rest !== '') this.#line(rest);
    // At its end the library makes up a plan where there is none.
    const planned = this.#planned;
    this.#parser.end();
    const hung = this.#started.length > 0 ? this.#giveHung() : undefined;
    const notes: string[] = [];
    if (this.#bailOut !== undefined) notes.push(`its run was given up (Bail out! ${this.#bailOut})`.replace(' )', ')'));
    const missing = planned === undefined ? 0 : planned - this.#topPoints;
    if (missing > 0) notes.push(`${plural(missing, 'planned test')} of ${planned} did not run`);
    // The plan stands at the beginning or at the end; a file without one was cut.
    if (planned === undefined && this.#bailOut === undefined) notes.push('it ends before its plan');
    if (this.#lines.tooLong > 0) notes.push(`${plural(this.#lines.tooLong, 'line')} of it cannot be read`);
    const complete = this.#bailOut === undefined && planned !== undefined && missing <= 0 && hung === undefined;
    return { ...(this.#isNode && { tool: 'node' as const }), ...(hung !== undefined && { hung }), complete, notes };
  }

  #line(line: string): void {
    const depth = (indented.exec(line)?.[0].length ?? 0) / 4;
    if (depth > maxDepth) return;
    if (this.#isOfPassed(line)) return;
    this.#sinceLastPoint += 1;
    if (point.test(line)) this.#sinceLastPoint = 0;
    else if (this.#sinceLastPoint > maxDiagnosticLines) return;
    const [, name] = subtest.exec(line) ?? [];
    if (name !== undefined) {
      this.#started.length = Math.min(this.#started.length, depth);
      this.#started[depth] = name;
    } else if (point.test(line)) this.#started.length = Math.min(this.#started.length, depth);
    // Node alone writes these lines at its end.
    if (line.startsWith('# suites ') || line.startsWith('# Interrupted while running: ')) this.#isNode = true;
    // The library waits forever for the end of a line with one of these in it. A name with U+FFFD is passed to no tool.
    this.#parser.write(`${line.replace(/[\r\u2028\u2029]/g, '\ufffd')}\n`);
  }

  /** The YAML of a test that passed costs more than all else, and only its duration is of use. */
  #isOfPassed(line: string): boolean {
    if (this.#passed === 'diagnostics') {
      if (/^ *\.\.\.\s*$/.test(line)) this.#passed = 'no';
      const [, duration] = /^ *duration_ms: ([\d.]+)\s*$/.exec(line) ?? [];
      if (duration !== undefined) this.#duration = Number(duration);
      return true;
    }
    if (this.#passed === 'point' && /^ *---\s*$/.test(line)) this.#passed = 'diagnostics';
    else this.#passed = /^ *ok\b/.test(line) ? 'point' : 'no';
    return this.#passed === 'diagnostics';
  }

  #follow(parser: Parser, path: readonly string[]): Level {
    const level: Level = { points: 0, failed: 0 };
    let child: Level | undefined;
    parser.on('child', (inner: Parser) => {
      child = this.#follow(inner, [...path, inner.name]);
    });
    parser.on('assert', (result: Result) => {
      // The library keeps every point and comment until its end. Nothing here asks for them again.
      parser.pointsSeen.clear();
      parser.failures.length = 0;
      parser.comments.length = 0;
      level.points += 1;
      if (parser === this.#parser) this.#topPoints = level.points;
      const failed = statusOf(result) === 'failed';
      if (failed) level.failed += 1;
      const inner = child;
      child = undefined;
      const duration = result.ok ? this.#duration : undefined;
      this.#duration = undefined;
      if (inner !== undefined && inner.points > 0 && (!failed || inner.failed > 0)) return;
      this.#give(path, result, duration);
    });
    return level;
  }

  #give(path: readonly string[], result: Result, duration: number | undefined): void {
    const status = statusOf(result);
    const diag = fields(result.diag);
    const at = fields(diag.at);
    const location = /^(.+?):(\d+)(?::\d+)?$/.exec(text(diag.location));
    const reason = [result.skip, result.todo].find((one) => typeof one === 'string') ?? '';
    const line = Number(at.line ?? at.lineNumber);
    const file = text(at.file) || text(at.fileName);
    const message = text(diag.error) || text(diag.message) || String(reason);
    this.#onTest(
      buildCase({
        suite: '',
        class: path.join(' > '),
        ...splitParameters(result.name || `test ${result.id}`),
        file: '',
        place: placeOf(location) ?? (file === '' ? undefined : { file, line }),
        status,
        durationMs: typeof diag.duration_ms === 'number' ? diag.duration_ms : (duration ?? result.time ?? undefined),
        ...(status !== 'passed' && { failure: failureOf(message, text(diag.stack) || text(diag.diff)) }),
      }),
    );
  }

  #giveHung(): string {
    const path = this.#started.filter((name) => name !== undefined);
    const name = path.pop() ?? '';
    const test = buildCase({
      suite: '',
      class: path.join(' > '),
      ...splitParameters(name),
      file: '',
      status: 'unfinished',
    });
    this.#onTest(test);
    return test.id;
  }
}

function statusOf({ ok, skip, todo }: Result): TestStatus {
  if (skip !== false || (todo !== false && !ok)) return 'skipped';
  return ok ? 'passed' : 'failed';
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
