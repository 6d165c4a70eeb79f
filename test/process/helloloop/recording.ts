import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Works out what a recording has written, in another way than the sources do: here all lines are known beforehand and in
// order.

export const fixtures = join(import.meta.dirname, '../../fixtures/helloloop');
export const recordings = ['ok', 'flaky', 'hard', 'host-closed'] as const;

export type RecordingName = (typeof recordings)[number];

export interface Line {
  t: number;
  file: string;
  write?: string;
  append?: string;
}

export interface WrittenExecution {
  kind: 'attempt' | 'probe' | 'verification';
  label: string;
  stdout: string;
  stderr: string;
}

export interface Written {
  session: string;
  executions: WrittenExecution[];
  /** Every status that a runtime file ever had, in order, without repetitions in a row. */
  statuses: string[];
  /** The delays in the recovery records, in ms. */
  delays: number[];
  /** The ends of outputs in the recovery records, by stream. */
  tails: string[];
  /** The last status of supervisor/state.json. */
  status: string;
}

export function recordingPath(name: RecordingName): string {
  return join(fixtures, `${name}.ndjson`);
}

export function linesOf(name: RecordingName): Line[] {
  const lines = readFileSync(recordingPath(name), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter((line) => 'file' in line);
}

/** Returns what was written before a moment of the recording. */
export function written(lines: readonly Line[], beforeMs = Number.POSITIVE_INFINITY): Written {
  const result: Written = { session: '', executions: [], statuses: [], delays: [], tails: [], status: '' };
  const past = lines.filter(({ t }) => t < beforeMs);
  const groups = past.flatMap(({ file }) => /([^/]+)-runtime\.json$/.exec(file)?.[1] ?? []);
  const execution = (label: string): WrittenExecution => {
    const known = result.executions.find((candidate) => candidate.label === label);
    if (known !== undefined) return known;
    const isNamed = groups.some((group) => label === group || label.startsWith(`${group}-`));
    const kind = !isNamed ? 'verification' : label.includes('-probe-') ? 'probe' : 'attempt';
    const added: WrittenExecution = { kind, label, stdout: '', stderr: '' };
    result.executions.push(added);
    return added;
  };
  for (const { file, write, append } of past) {
    const text = write ?? append ?? '';
    const [, label, stream] = /([^/]+)-(stdout|stderr)\.log$/.exec(file) ?? [];
    const json = file.endsWith('.json') ? parsed(text) : undefined;
    if (label !== undefined) {
      const log = execution(label);
      const isForeign = result.executions.some((other) => other.label.startsWith(`${label}-recovery-`));
      if (append !== undefined) log[stream as 'stdout' | 'stderr'] += append;
      else if (!isForeign) log[stream as 'stdout' | 'stderr'] = text;
    }
    if (json === undefined) continue;
    if (file.endsWith('-runtime.json')) {
      if (result.statuses.at(-1) !== json.status) result.statuses.push(json.status);
      if (['running', 'probe_running'].includes(json.status)) execution(json.attemptPrefix);
    }
    if (/-auto-recovery-\d+\.json$/.test(file)) {
      result.delays.push(json.delaySeconds * 1_000);
      result.tails.push(json.stdoutTail, json.stderrTail);
    }
    if (file.endsWith('supervisor/state.json')) {
      result.session = json.sessionId;
      result.status = json.status;
    }
  }
  return result;
}

// biome-ignore lint/suspicious/noExplicitAny: a recording is our own file, and its fields are named where they are used
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
