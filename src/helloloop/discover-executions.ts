import type { RunLook } from './run-files.ts';
import type { LogPair } from './run-folder.ts';
import { isRunningStatus } from './schemas.ts';

export type MirroredKind = 'attempt' | 'probe' | 'verification';

/** One execution that HelloLoop's files tell of. */
export interface FoundExecution extends LogPair {
  kind: MirroredKind;
  /** What the runtime file is called that tells its status; null when none does. */
  group: string | null;
  /** Which recovery it is, or prepares: 0 for the first attempt. */
  recovery: number;
}

/** All executions of a run folder in the order in which they ran, those included that have no logs yet. */
export function discoverExecutions({
  logs,
  groups,
  runtimes,
}: Pick<RunLook, 'logs' | 'groups' | 'runtimes'>): FoundExecution[] {
  const announced = runtimes
    .filter(({ content }) => isRunningStatus(content.status) && isFileName(content.attemptPrefix))
    .map(({ dir, content }) => ({ dir, prefix: content.attemptPrefix, bornMs: Date.now(), changedMs: Date.now() }))
    .filter(({ dir, prefix }) => !logs.some((pair) => pair.dir === dir && pair.prefix === prefix));
  return inOrder([...logs, ...announced].map((pair) => identify(pair, { groups, runtimes })));
}

/** A text of HelloLoop's becomes part of a path. */
function isFileName(prefix: string): boolean {
  return /^[\w-][\w.-]*$/.test(prefix);
}

/**
 * Which execution a pair of logs is of. The attempts of one runtime file are called as it is, with `-recovery-NN`, or, for
 * a probe, with `-probe-NN` behind; or as the file says itself. Logs that no runtime file speaks for are of a command that
 * judges the work.
 */
function identify(logs: LogPair, { groups, runtimes }: Pick<RunLook, 'groups' | 'runtimes'>): FoundExecution {
  const { dir, prefix } = logs;
  const [, before = prefix, word, number] = /^(.+)-(probe|recovery)-(\d+)$/.exec(prefix) ?? [];
  const names = groups.filter((group) => group.dir === dir).map((group) => group.prefix);
  const speaker = runtimes.find((runtime) => runtime.dir === dir && runtime.content.attemptPrefix === prefix);
  const group = [prefix, before].find((name) => names.includes(name)) ?? speaker?.prefix;
  if (group === undefined) return { ...logs, kind: 'verification', group: null, recovery: 0 };
  if (group === prefix) return { ...logs, kind: 'attempt', group, recovery: 0 };
  const recovery = number === undefined ? (speaker?.content.recoveryCount ?? 0) : Number(number);
  return { ...logs, kind: word === 'probe' ? 'probe' : 'attempt', group, recovery };
}

/** In the order in which they ran. Within a group the names tell it, between groups the time at which they began. */
function inOrder(executions: readonly FoundExecution[]): FoundExecution[] {
  const groupOf = (execution: FoundExecution) => `${execution.dir}\0${execution.group ?? execution.prefix}`;
  const bornMs = new Map<string, number>();
  for (const execution of executions) {
    const group = groupOf(execution);
    bornMs.set(group, Math.min(bornMs.get(group) ?? Number.POSITIVE_INFINITY, execution.bornMs));
  }
  const order = (a: FoundExecution, b: FoundExecution) =>
    (bornMs.get(groupOf(a)) ?? 0) - (bornMs.get(groupOf(b)) ?? 0) ||
    compare(groupOf(a), groupOf(b)) ||
    a.recovery - b.recovery ||
    // The probe decides whether the recovery of the same number runs.
    Number(a.kind !== 'probe') - Number(b.kind !== 'probe');
  return executions.toSorted(order);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
