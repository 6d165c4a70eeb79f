import type { RunSnapshot } from './run-files.ts';
import type { LogPair } from './run-folder.ts';
import { isRunningStatus } from './schemas.ts';

export type MirroredKind = 'attempt' | 'probe' | 'verification';

/** One execution that left files in a run folder. */
export interface FoundExecution extends LogPair {
  kind: MirroredKind;
  /** The prefix of the runtime file that has its status; null if none has. */
  group: string | null;
  /** The number of the recovery that it is, or is the probe of; 0 for the first attempt. */
  recovery: number;
}

/** Returns all executions of a run folder in the order in which they ran, including those that have no logs yet. */
export function discoverExecutions({
  logs,
  groups,
  runtimes,
}: Pick<RunSnapshot, 'logs' | 'groups' | 'runtimes'>): FoundExecution[] {
  const withoutLogs = runtimes
    .filter(({ content }) => isRunningStatus(content.status) && isFileName(content.attemptPrefix))
    .map(({ dir, content }) => ({ dir, prefix: content.attemptPrefix, bornMs: Date.now(), changedMs: Date.now() }))
    .filter(({ dir, prefix }) => !logs.some((pair) => pair.dir === dir && pair.prefix === prefix));
  return inOrder([...logs, ...withoutLogs].map((pair) => identify(pair, { groups, runtimes })));
}

/** Guards paths that are made of a prefix from HelloLoop's files. */
function isFileName(prefix: string): boolean {
  return /^[\w-][\w.-]*$/.test(prefix);
}

/**
 * Returns the execution that wrote a pair of logs. Logs belong to the runtime file with the same name; `-recovery-NN` or
 * `-probe-NN` may follow it, or the file names them itself. Logs without a runtime file are those of a verification.
 */
function identify(logs: LogPair, { groups, runtimes }: Pick<RunSnapshot, 'groups' | 'runtimes'>): FoundExecution {
  const { dir, prefix } = logs;
  const [, before = prefix, word, number] = /^(.+)-(probe|recovery)-(\d+)$/.exec(prefix) ?? [];
  const names = groups.filter((group) => group.dir === dir).map((group) => group.prefix);
  const naming = runtimes.find((runtime) => runtime.dir === dir && runtime.content.attemptPrefix === prefix);
  const group = [prefix, before].find((name) => names.includes(name)) ?? naming?.prefix;
  if (group === undefined) return { ...logs, kind: 'verification', group: null, recovery: 0 };
  if (group === prefix) return { ...logs, kind: 'attempt', group, recovery: 0 };
  const recovery = number === undefined ? (naming?.content.recoveryCount ?? 0) : Number(number);
  return { ...logs, kind: word === 'probe' ? 'probe' : 'attempt', group, recovery };
}

/** Sorts groups by the time at which they began. Within a group the names decide. */
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
    // A probe runs before the recovery of the same number.
    Number(a.kind !== 'probe') - Number(b.kind !== 'probe');
  return executions.toSorted(order);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
