import { cpus, loadavg, totalmem, type } from 'node:os';

export interface Machine {
  system: string;
  cores: number;
  processor: string;
  memoryGiB: number;
  node: string;
  /** The load average of the last minute. */
  load: number;
  /** Other processes use the machine, so the numbers are worse than on an idle one. */
  busy: boolean;
}

export function machine(): Machine {
  const processors = cpus();
  const load = loadavg()[0] ?? 0;
  return {
    system: `${type()} ${process.arch}`,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    load,
    busy: load > processors.length / 4,
  };
}

export function describe({ system, cores, processor, memoryGiB, node, load }: Machine): string {
  return `${system}, ${cores} cores (${processor}), ${memoryGiB} GiB, Node ${node}, load ${load.toFixed(2)} at start`;
}
