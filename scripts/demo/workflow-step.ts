import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const values = z.record(z.string(), z.string()).default({});
const stepSchema = z.object({ id: z.string(), name: z.string(), uses: z.string(), with: values, env: values });
const workflowSchema = z.object({
  name: z.string(),
  jobs: z.record(z.string(), z.object({ steps: z.array(z.unknown()) })),
});

export interface WorkflowStep extends z.infer<typeof stepSchema> {
  workflow: string;
  job: string;
}

/** Reads the step of a workflow that has this id and uses an action. */
export function readWorkflowStep(file: string, id: string): WorkflowStep {
  // The failsafe schema keeps every scalar as text, as the runner passes it to an action.
  const { name, jobs } = workflowSchema.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
  for (const [job, { steps }] of Object.entries(jobs)) {
    const step = steps.map((candidate) => stepSchema.safeParse(candidate).data).find((found) => found?.id === id);
    if (step !== undefined) return { ...step, workflow: name, job };
  }
  throw new Error(`${file} has no step with the id ${id} that has a name and uses an action`);
}
