import type { ProcessEntry } from '../../../src/system/processes/entry.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';

export interface Row extends Partial<Omit<ProcessEntry, 'environment' | 'filesOpenForWriting'>> {
  pid: number;
  /** The value of the tree variable in its environment. */
  marks?: string;
  /** Its whole environment. */
  environment?: string;
  writesTo?: string[];
}

/** Makes an entry of a process table: by default a child of init in its own group, started in the order of pids. */
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
