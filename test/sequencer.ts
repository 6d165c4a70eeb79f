import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more on two cores, the longest first. Of the others the size says enough. */
const slow = [
  'fault/chaos.test.ts',
  'action/replaced-files.test.ts',
  'process/supervisor/tree.test.ts',
  'action/from-retry.test.ts',
  'action/standstill.test.ts',
  'action/test-tools.test.ts',
  'fuzz/redactor.test.ts',
  'process/supervisor/leftovers.test.ts',
  'action/slot-overlap.test.ts',
  'action/other-users-processes.test.ts',
  'action/sick-artifact-service.test.ts',
  'action/asked-for-end.test.ts',
  'fuzz/command-filter.test.ts',
  'action/slots.test.ts',
  'process/supervisor/on-timeout.test.ts',
];

/**
 * Starts the longest files first, whatever their project. Vitest would run one project after the other: those that compute
 * and those that wait belong side by side. Files that share processes stay together, at the end of their group.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const keys = new Map(files.map((file) => [file, keyOf(file)]));
    const compare = (a: number[], b: number[]) => a.map((key, index) => key - (b[index] ?? 0)).find(Boolean) ?? 0;
    return files.toSorted((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
  }
}

function keyOf({ moduleId, project }: TestSpecification): number[] {
  const { isolate, sequence } = project.config;
  const rank = slow.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return [sequence.groupOrder, isolate ? 0 : 1, rank < 0 ? slow.length : rank, -statSync(moduleId).size];
}
