// Branch protection requires one job, `all-passed`. This script fails if a job of ci.yml is missing from its `needs`: the
// failure of such a job would not block a merge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const aggregate = 'all-passed';
const file = path.join(import.meta.dirname, '..', 'workflows', 'ci.yml');

type Workflow = { jobs: Record<string, { needs?: string | string[] }> };

const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
const needs = [jobs[aggregate]?.needs ?? []].flat();
const missing = Object.keys(jobs).filter((job) => job !== aggregate && !needs.includes(job));
if (!(aggregate in jobs)) {
  console.error(`ci.yml has no job ${aggregate}`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  console.error(`ci.yml: ${aggregate} does not need ${missing.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`${aggregate} needs all ${needs.length} other jobs`);
}
