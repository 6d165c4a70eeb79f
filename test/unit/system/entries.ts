import type { ProcessEntry } from '../../../src/system/processes/entry.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';

export interface Row extends Partial<Omit<ProcessEntry, 'environment' | 'filesOpenForWriting'>> {
  pid: number;
  /** What its environment has in the tree variable. */
  marks?: string;
  /** Its whole environment. */
  environment?: string;
  writesTo?: string[];
}

/** A made-up line of a process table: a process of its own, the child of init, that started when its pid says. */
export function entry({ pid, marks, environment, writesTo = [], ...rest }: Row): ProcessEntry {
  const own = marks === undefined ? 'HOME=/root\0' : `HOME=/root\0${treeVariable}=${marks}\0LANG=C\0`;
  return {
    pid,
    parent: 1,
    group: pid,
    session: pid,
    startTime: String(1_000 + pid),
    name: `p${pid}`,
    zombie: false,
    suspended: false,
    ...rest,
    environment: () => environment ?? own,
    filesOpenForWriting: () => writesTo,
  };
}
