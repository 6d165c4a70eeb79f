import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Patterns } from '../../src/redact/patterns.ts';
import { atLeast, type Figure } from '../figure.ts';
import { mebibyte, writeLog } from '../log-payload.ts';
import { interleave, median, medianRatio } from '../statistics.ts';

const limit = 200;
const secrets = 100;
const chunkBytes = 256 * 1024;

/** Measures how fast a log is redacted. */
export const redaction: Figure = {
  name: 'redaction',
  title: `Redaction with ${secrets} secrets`,
  async measure({ rivals, quick }) {
    const file = join(rivals.folder, 'redaction.log');
    await rivals.plain(writeLog((quick ? 4 : 64) * mebibyte, file));
    const log = await readFile(file);
    await rm(file);
    const random = new Random();
    const values = Array.from({ length: secrets }, (_, index) =>
      random.text(20 + Math.round((index * 40) / (secrets - 1))),
    );
    const patterns = new Patterns(values);
    const rich = withTokens(log, values, random);
    const rounds = quick ? 1 : 7;
    const before = process.memoryUsage().rss;

    const times = await interleave(rounds, {
      log: () => timed(() => redact(log, patterns)),
      rich: () => timed(() => redact(rich, patterns)),
      copy: () => timed(() => copyAndSearch(log)),
    });
    const work = process.cpuUsage();
    redact(log, patterns);
    const { user, system } = process.cpuUsage(work);
    const grown = Math.max(0, process.memoryUsage().rss - before);
    const speeds = (bytes: number, milliseconds: number[]) => milliseconds.map((ms) => bytes / 1e6 / (ms / 1000));
    const row = (name: string, bytes: number, milliseconds: number[]) => {
      const all = speeds(bytes, milliseconds);
      return [
        name,
        megabytes(median(all)),
        megabytes(Math.max(...all)),
        medianRatio(times.copy, milliseconds).toFixed(3),
      ];
    };
    return {
      goals: [atLeast(`redaction with ${secrets} secrets`, median(speeds(log.length, times.log)), limit, megabytes)],
      comparison: {
        header: ['', 'median', 'best', 'of a copy'],
        rows: [
          row('an ordinary log', log.length, times.log),
          row('a log with a secret or a token in every 20th line', rich.length, times.rich),
          row('a copy, searched for one text', log.length, times.copy),
        ],
      },
      notes: [
        `Secrets of 20 to 60 characters in all encodings; ${log.length} bytes in chunks of ${chunkBytes / 1024} KiB; one core.`,
        `By processor time alone: ${megabytes(log.length / (user + system))}.`,
        `Memory grew by ${(grown / mebibyte).toFixed(0)} MiB meanwhile, including garbage that was not yet collected.`,
      ],
    };
  },
};

async function timed(run: () => number): Promise<number> {
  const start = performance.now();
  if (run() === 0) throw new Error('nothing came out');
  return performance.now() - start;
}

function redact(data: Buffer, patterns: Patterns): number {
  const stream = patterns.stream();
  let bytes = 0;
  for (let at = 0; at < data.length; at += chunkBytes) bytes += stream.push(data.subarray(at, at + chunkBytes)).length;
  return bytes + stream.end().length;
}

/** The upper bound: native code copies the bytes once and searches them once. */
function copyAndSearch(data: Buffer): number {
  const copy = Buffer.allocUnsafe(chunkBytes);
  let bytes = 0;
  for (let at = 0; at < data.length; at += chunkBytes) {
    const copied = data.copy(copy, 0, at, at + chunkBytes);
    if (copy.subarray(0, copied).indexOf('a text that is not there') < 0) bytes += copied;
  }
  return bytes;
}

function withTokens(log: Buffer, values: string[], random: Random): Buffer {
  const lines = log.toString('latin1').split('\n');
  const token = () =>
    [values[random.below(values.length)], `ghp_${random.text(36, 62)}`, `npm_${random.text(36, 62)}`][random.below(3)];
  return Buffer.from(lines.map((line, index) => (index % 20 === 0 ? `${line} ${token()}` : line)).join('\n'), 'latin1');
}

/** Pseudo-random numbers that are the same in each run. */
class Random {
  #state = 1;

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1103515245) + 12345) >>> 0;
    return (this.#state >>> 8) % limit;
  }

  /** The first 62 kinds are letters and digits; the others change in encodings. */
  text(length: number, kinds = 72): string {
    const characters = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=&"'!$ <`;
    return Array.from({ length }, () => characters[this.below(kinds)]).join('');
  }
}

function megabytes(perSecond: number): string {
  return `${perSecond.toFixed(0)} MB/s`;
}
